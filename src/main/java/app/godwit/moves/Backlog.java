package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import app.godwit.journal.Step;
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
/// other one in. Where there is none that tells, nothing does, and time alone never will, for a queue that stands
/// longer than anybody foresaw would double the post. So the next posts go on after a short while, and tell; where
/// none is left, the user is asked after a long one.
record Backlog(Server server, Deeds deeds, ServerClock clock) {
    /// What left so shortly before lay in the queue together with it.
    private static final Duration TOGETHER = Duration.ofSeconds(30);
    /// A queue that is looked through every three seconds has had ten turns: most likely it never arrived, and the next
    /// post will prove it.
    private static final Duration SHORT = Duration.ofSeconds(30);
    /// The same queue after two hundred turns, when nothing comes after it.
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

    /// What became of a post that is not shown.
    enum Fate {
        /// It surely never arrived.
        ABSENT,
        /// It may still come.
        COMING,
        /// It should have come by now, and nothing proves that it will not.
        UNTOLD
    }

    /// Of a post that is not among these.
    Fate fate(Deed deed, Optional<Deed> witness, List<Status> shown) {
        if (server.showsAtOnce()) {
            return Fate.ABSENT;
        }
        var isBehind = witness.filter(
                        before -> shown.stream().noneMatch(status -> status.id().equals(before.remote())))
                .isPresent();
        var tells = witness.filter(before -> before.sent().isAfter(deed.sent().minus(TOGETHER)))
                .isPresent();
        if (isBehind) {
            return Fate.COMING;
        }
        if (tells) {
            return Fate.ABSENT;
        }
        return deed.sent().isAfter(now().minus(patience(deed))) ? Fate.COMING : Fate.UNTOLD;
    }

    /// Parts of a thread cannot go on without those before them.
    private Duration patience(Deed deed) {
        var starts = deeds.open(Lane.POSTS).stream().filter(Step::starts).count();
        var isAlone = starts == (parent(deed).isEmpty() ? 1 : 0);
        return isAlone ? LONG : SHORT;
    }

    /// The last post, if it left after this one: nothing hangs below it, so it is shown only once the queue was gone
    /// through.
    Optional<Deed> after(Deed deed) {
        return deeds.doneBefore(DeedKind.PUBLISH, now()).stream()
                .findFirst()
                .filter(last -> last.sent().isAfter(deed.sent()));
    }

    /// Whether a post that is not among these will never come.
    boolean isPast(Optional<Deed> after, List<Status> shown) {
        return server.showsAtOnce()
                || after.filter(last ->
                                shown.stream().anyMatch(status -> status.id().equals(last.remote())))
                        .isPresent();
    }

    private Instant now() {
        return clock.instant();
    }
}
