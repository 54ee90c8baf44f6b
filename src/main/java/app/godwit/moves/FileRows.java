package app.godwit.moves;

import app.godwit.journal.Journal;
import java.time.Duration;
import java.time.Instant;

/// How long a server took over each row of the last file that was handed in there.
///
/// @param base whose it was
record FileRows(String base, Duration each) {
    private static final String KEY = "file-rows";

    /// What is said before a file was seen at work. A server does one row after the other and asks the home of
    /// whoever it does not know yet: Mastodon waits at most 45 seconds for that (15 to connect, 30 to read),
    /// GoToSocial was seen to try for a minute. A server that has others' files in hand takes longer.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /// When so many rows will be done, and how that is known.
    static Plan.Way way(Journal journal, String base, Plan.Means means, int rows, Instant now) {
        var seen = journal.settings()
                .read(KEY, FileRows.class)
                .filter(known -> known.base().equals(base));
        var each = seen.map(FileRows::each).orElse(LONGEST);
        return new Plan.Way(
                means,
                rows,
                means == Plan.Means.HAND_IN ? 1 : 0,
                seen.isPresent() ? Plan.Basis.MEASURED : Plan.Basis.AT_MOST,
                now.plus(each.multipliedBy(rows)));
    }

    /// Notes that so many were done in that time.
    static void seen(Journal journal, String base, int rows, Duration took) {
        if (rows > 0) {
            journal.settings().keep(KEY, new FileRows(base, took.dividedBy(rows)));
        }
    }
}
