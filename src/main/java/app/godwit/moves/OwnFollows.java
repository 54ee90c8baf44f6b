package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.journal.Journal;
import java.time.Duration;
import java.time.Instant;

/// Reads the server's own list of those whom the user follows, eighty at a time: whoever stands there need not be
/// planned, and asking about each by themselves would cost two requests. At most once a day.
final class OwnFollows {
    private static final String READ = "follows-read";
    private static final Duration FRESH = Duration.ofDays(1);

    private final Journal journal;
    private final Time time;

    OwnFollows(Journal journal, Time time) {
        this.journal = journal;
        this.time = time;
    }

    record Read(String account, Instant at) {}

    /// Whether it was read less than a day ago.
    boolean isFresh(SignedIn who) {
        var account = who.account().handle().key();
        return journal.settings()
                .read(READ, Read.class)
                .filter(read -> read.account().equals(account))
                .filter(read -> read.at().plus(FRESH).isAfter(time.instant()))
                .isPresent();
    }

    /// @return whether it is known now whom they follow
    boolean read(SignedIn who, Server server, Pace pace) {
        var reconcile = new Reconcile(journal, server, who.account().id(), pace, time, new Pause(time));
        try {
            var isKnown = reconcile.all().isPresent();
            if (isKnown) {
                journal.settings().keep(READ, new Read(who.account().handle().key(), time.instant()));
                // How many more they may follow hangs on it.
                Counts.ask(journal, server, pace);
            }
            return isKnown;
        } catch (NeedsUser later) {
            // The run itself will say so.
            return false;
        }
    }
}
