package app.godwit.endtoend;

import app.godwit.journal.MoveFileFailure;
import app.godwit.moves.Below;
import app.godwit.moves.Job;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.practice.Deed;
import java.util.Optional;
import java.util.SplittableRandom;

/// What a killed process leaves, without a process: at a seeded moment of a seeded request the move file is gone from
/// under the run, and nothing that comes after is written down. Real processes are killed in [KillTest].
final class Kills implements Deed.Listener {
    private static final int MOST_STARTS = 12;

    private final SplittableRandom dice;
    private final int longest;
    private int lives;
    private int left;
    private Deed.Moment moment = Deed.Moment.BEFORE_DEED;
    private Optional<Move> victim = Optional.empty();

    /// @param longest so many requests that change something are the most between two kills
    Kills(long seed, int lives, int longest) {
        this.dice = new SplittableRandom(seed);
        this.lives = lives;
        this.longest = longest;
        next();
    }

    private void next() {
        left = dice.nextInt(longest);
        moment = Deed.Moment.values()[dice.nextInt(Deed.Moment.values().length)];
    }

    synchronized int lives() {
        return lives;
    }

    @Override
    public synchronized void deed(Deed deed) {
        if (lives > 0 && victim.isPresent() && deed.moment() == moment && --left < 0) {
            lives--;
            next();
            Below.killed(victim.get());
            throw new MoveFileFailure("Killed", new IllegalStateException());
        }
    }

    private synchronized void hunt(Move move) {
        victim = Optional.of(move);
    }

    /// What is started anew after each kill.
    interface Work {
        Job start(Move move) throws Exception;
    }

    /// Starts again and again until it has come to its end.
    void survive(Crossing crossing, Work work) throws Exception {
        crossing.practice().onDeed(this);
        for (var starts = 0; starts < MOST_STARTS; starts++) {
            var before = lives();
            try (var move = crossing.open()) {
                crossing.signIn(move);
                hunt(move);
                var end = work.start(move).await();
                if (end.state() == Progress.State.DONE && before == lives() && !Person.decides(move)) {
                    crossing.practice().onDeed(_ -> {});
                    return;
                }
            } catch (MoveFileFailure killed) {
                if (before == lives()) {
                    throw killed;
                }
            }
        }
        throw new AssertionError("it does not come to an end");
    }
}
