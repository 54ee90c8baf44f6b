package app.godwit.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The steps of deeds on their way, since the file was opened: how many rows they wrote, and which tweets' posts they
/// tell of. A run takes a few of them for every post; whoever holds in memory what tweets become reads only those
/// again. Guarded by the file.
final class Trail {
    private final Map<Long, Long> latest = new HashMap<>();
    private long steps;
    private long rows;

    /// @param written rows
    /// @return the same
    int step(Deed deed, int written) {
        rows += written;
        steps++;
        if (isOfPost(deed)) {
            latest.put(tweet(deed.subject()), steps);
        }
        return written;
    }

    private static boolean isOfPost(Deed deed) {
        return deed.kind() == DeedKind.PUBLISH
                || DeedKind.PUBLISH.back().filter(deed.kind()::equals).isPresent();
    }

    /// Subjects are the tweet and the part; of what takes a post back, the run stands before them.
    private static long tweet(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf(' ') + 1, subject.indexOf('.')));
    }

    long rows() {
        return rows;
    }

    Deeds.Walked since(long step) {
        return new Deeds.Walked(
                steps,
                latest.entrySet().stream()
                        .filter(one -> one.getValue() > step)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
