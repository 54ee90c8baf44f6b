package app.godwit.moves;

import app.godwit.fediverse.Answer.Allowance;
import java.time.Duration;
import java.time.Instant;

/// How much of one limit is spent: by this move, and by the whole account as the server's headers say. Moments are the
/// server's. Not safe for many threads by itself.
final class Meter {
    /// A header's reset and the end of our window are the same when they differ by no more.
    private static final Duration CLOSE = Duration.ofSeconds(2);
    /// A header's window may be the day's; a reset further away than that is not believed.
    private static final Duration LONGEST = Duration.ofHours(25);

    private final int reserve;
    private Window window;
    private Instant start;
    private int ours;
    private int others;
    private Instant blocked = Instant.EPOCH;

    /// @param reserve percent of the allowance that stays the user's
    /// @param ours    spent in the window that holds `now`
    Meter(Window window, int reserve, Instant now, int ours) {
        this.window = window;
        this.reserve = reserve;
        this.start = window.start(now);
        this.ours = ours;
    }

    Window window() {
        return window;
    }

    /// What this move may spend of it.
    Window share() {
        return window.without(reserve);
    }

    /// What this move may still spend before the window ends.
    int left(Instant now) {
        return blocked.isAfter(now) ? 0 : room(now);
    }

    /// The same, even if nothing may be spent right now.
    int room(Instant now) {
        turn(now);
        return Math.max(0, Math.min(share().limit() - ours, window.limit() - ours - others));
    }

    /// Nothing before that moment.
    Instant blocked() {
        return blocked;
    }

    /// When `count` more may be spent: now or earlier means at once.
    Instant free(int count, Instant now) {
        var open = room(now) >= Math.min(count, share().limit()) ? Instant.EPOCH : window.end(now);
        return open.isAfter(blocked) ? open : blocked;
    }

    void spend(int count, Instant now) {
        turn(now);
        ours += count;
    }

    /// Nothing more before that moment.
    void block(Instant until, Instant now) {
        var furthest = now.plus(LONGEST);
        blocked = until.isAfter(furthest) ? furthest : until;
    }

    /// Whether a header may speak of this limit: by when it begins anew.
    boolean isMeant(Allowance said, Instant now) {
        return window.limit() != Integer.MAX_VALUE
                && Duration.between(said.reset(), window.end(now)).abs().compareTo(CLOSE) <= 0;
    }

    /// Takes the header's word: for how high the limit is, and for how much all apps together have spent.
    void believe(Allowance said, Instant now) {
        turn(now);
        window = new Window(Math.max(1, said.limit()), window.per());
        var spent = Math.max(0, said.limit() - said.remaining());
        ours = Math.min(ours, spent);
        others = spent - ours;
    }

    /// The header speaks of this limit or of a tighter one that begins anew at the same time: no more than that is
    /// left.
    void cap(int remaining, Instant now) {
        turn(now);
        others = Math.max(others, window.limit() - ours - remaining);
    }

    private void turn(Instant now) {
        var turned = window.start(now);
        if (!turned.equals(start)) {
            start = turned;
            ours = 0;
            others = 0;
        }
    }
}
