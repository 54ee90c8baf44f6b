package app.godwit.moves;

import app.godwit.fediverse.AccountPage;
import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Roll;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the server's own lists of those followed, muted and blocked, and brings the journal up to them: whoever
/// planned stands there already, by a file or by hand, is done.
final class Reconcile {
    private final Journal journal;
    private final Deeds deeds;
    private final Server server;
    private final String selfId;
    private final Pace pace;
    private final Time time;
    private final Pause pause;

    Reconcile(Journal journal, Server server, String selfId, Pace pace, Time time, Pause pause) {
        this.journal = journal;
        this.deeds = journal.deeds();
        this.server = server;
        this.selfId = selfId;
        this.pace = pace;
        this.time = time;
        this.pause = pause;
    }

    /// What one look at the server's lists changed.
    ///
    /// @param known how many stand on the server's list of those followed
    /// @param done  deeds that turned out to be done
    record Found(int known, int done) {}

    /// @return empty when the server did not say; then nothing has changed
    Optional<Found> all() throws NeedsUser {
        var followed = roll(Roll.FOLLOWING);
        if (followed.isEmpty()) {
            return Optional.empty();
        }
        var done = settle(DeedKind.FOLLOW, followed.get());
        done += marks(Roll.MUTED, DeedKind.MUTE) + marks(Roll.BLOCKED, DeedKind.BLOCK);
        AlreadyFollowed.Standing.keep(journal, followed.get().keySet());
        return Optional.of(new Found(followed.get().size(), done));
    }

    private int marks(Roll roll, DeedKind kind) throws NeedsUser {
        if (deeds.counts(kind).isEmpty()) {
            return 0;
        }
        var marked = roll(roll);
        return marked.isEmpty() ? 0 : settle(kind, marked.get());
    }

    /// By address, as the server writes it.
    private Optional<Map<String, Account>> roll(Roll roll) throws NeedsUser {
        var all = new LinkedHashMap<String, Account>();
        var cursor = "";
        do {
            if (!mayAsk()) {
                return Optional.empty();
            }
            var answer = server.page(roll, selfId, cursor);
            pace.heard(answer.meta());
            if (answer instanceof Answer.SignedOut<AccountPage>) {
                throw new SignedOut();
            }
            if (!(answer instanceof Answer.Ok<AccountPage>(var page, var _))) {
                return Optional.empty();
            }
            var before = all.size();
            page.accounts().forEach(account -> all.put(account.handle().key(), account));
            // A server that begins again from the first page has no more of them.
            cursor = all.size() > before ? page.next() : "";
        } while (!cursor.isEmpty());
        return Optional.of(all);
    }

    private boolean mayAsk() {
        var at = pace.earliestRequest();
        return at.isAfter(time.instant()) ? pause.waitUntil(at) : !pause.isAsked();
    }

    private int settle(DeedKind kind, Map<String, Account> there) {
        var known = new HashMap<String, Deed>();
        deeds.all(kind).forEach(deed -> known.put(deed.subject(), deed));
        var done = 0;
        for (var entry : there.entrySet()) {
            var deed = known.get(entry.getKey());
            if (deed != null && (deed.state() == DeedState.PLANNED || deed.state() == DeedState.SENDING)) {
                var account = entry.getValue();
                deeds.settle(deed, new Outcome.Done(account.id(), account.url(), word(kind, deed)));
                done++;
            }
        }
        return done;
    }

    private static String word(DeedKind kind, Deed deed) {
        var before = deed.run() == 0;
        return switch (kind) {
            case MUTE -> before ? "Muted before" : "Muted";
            case BLOCK -> before ? "Blocked before" : "Blocked";
            default -> before ? FollowDoer.ALREADY : FollowDoer.FOLLOWING;
        };
    }
}
