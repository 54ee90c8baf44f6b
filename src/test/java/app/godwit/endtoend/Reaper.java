package app.godwit.endtoend;

import app.godwit.practice.Deed;
import app.godwit.practice.Deed.Moment;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Kills a process at seeded moments of its deeds: as a request arrives, when it is done and not yet
/// answered, or shortly after the answer has left.
final class Reaper implements Deed.Listener {
    private static final int LONGEST_DELAY_NANOS = 3_000_000;

    private final SplittableRandom dice;
    private final int most;
    private final int longestLife;
    private final AtomicInteger kills = new AtomicInteger();
    private volatile Victim victim = () -> {};
    private int left;
    private Moment moment;

    /// @param most        kills; then it rests
    /// @param longestLife a kill comes after one to so many changing requests: the fewer, the more a run meets
    Reaper(long seed, int most, int longestLife) {
        this.dice = new SplittableRandom(seed);
        this.most = most;
        this.longestLife = longestLife;
        this.left = 1 + dice.nextInt(longestLife);
        this.moment = Moment.BEFORE_DEED;
    }

    /// What can be killed.
    interface Victim {
        void kill() throws InterruptedException;
    }

    /// The next one to be killed.
    synchronized void hunt(Victim next) {
        victim = next;
        left = 1 + dice.nextInt(longestLife);
        moment = Moment.values()[dice.nextInt(Moment.values().length)];
    }

    int most() {
        return most;
    }

    int kills() {
        return kills.get();
    }

    @Override
    public synchronized void deed(Deed deed) {
        if (kills.get() >= most || deed.moment() != moment || --left > 0) {
            return;
        }
        kills.incrementAndGet();
        left = Integer.MAX_VALUE;
        if (moment == Moment.AFTER_REPLY) {
            // The client is writing down what came back: somewhere in there it dies.
            spin(dice.nextInt(LONGEST_DELAY_NANOS));
        }
        kill();
    }

    /// A moment is what is wanted here, not a condition.
    private static void spin(int nanos) {
        var end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void kill() {
        try {
            victim.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
