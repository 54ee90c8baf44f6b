package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.posts.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a server has taken in and does not show yet. As long as there may be such posts, one that it does not show may
/// be among them, and must not be sent again.
///
/// A post that left shortly before and was answered tells: it went into the same queue first, so where it is missing,
/// the queue stands. One that another hangs below tells nothing, because snac shows it as soon as it has taken that
/// other one in. Where there is none that tells, only time does.
record Backlog(Server server, Deeds deeds, ServerClock clock) {
    /// What left so shortly before lay in the queue together with it.
    private static final Duration TOGETHER = Duration.ofSeconds(30);
    /// A queue that is looked through every three seconds has had two hundred turns.
    private static final Duration LONG = Duration.ofMinutes(10);
    /// What is missing for longer was deleted by hand.
    private static final Duration DELETED = Duration.ofDays(1);

    /// The post that must be shown before this one can be missed.
    Optional<Deed> witness(Deed deed) {
        if (server.showsAtOnce()) {
            return Optional.empty();
        }
        var parents = new HashSet<String>();
        parent(deed).ifPresent(parents::add);
        for (var before : deeds.doneBefore(DeedKind.PUBLISH, deed.sent())) {
            parent(before).ifPresent(parents::add);
            if (!parents.contains(before.subject())) {
                return Optional.of(before).filter(one -> one.sent().isAfter(now().minus(DELETED)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parent(Deed deed) {
        return deed.request(Draft.class).replyTo() instanceof Draft.Under under
                ? Optional.of(under.key())
                : Optional.empty();
    }

    /// Whether a post that is not among these may still come.
    boolean mayHold(Deed deed, Optional<Deed> witness, List<Status> shown) {
        if (server.showsAtOnce()) {
            return false;
        }
        var isBehind = witness.filter(
                        before -> shown.stream().noneMatch(status -> status.id().equals(before.remote())))
                .isPresent();
        var tells = witness.filter(before -> before.sent().isAfter(deed.sent().minus(TOGETHER)))
                .isPresent();
        return isBehind || (!tells && deed.sent().isAfter(now().minus(LONG)));
    }

    private Instant now() {
        return clock.instant();
    }
}
