package app.godwit.moves;

import app.godwit.journal.MoveFileFailure;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A job on a virtual thread of its own. What it shows is asked for anew each time, so nothing has to be pushed.
final class Background implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Pause pause;
    private final Supplier<Progress> look;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Background(Pause pause, Supplier<Progress> look) {
        this.pause = pause;
        this.look = look;
    }

    /// @param work runs until done or paused; tells `board` how it stands
    static Job start(String name, Pause pause, Board board, Supplier<Progress> look, Runnable work) {
        var job = new Background(pause, look);
        Thread.ofVirtual().name(name).start(() -> job.run(board, work));
        return job;
    }

    private void run(Board board, Runnable work) {
        try {
            work.run();
            board.end(pause.isAsked() ? Progress.State.PAUSED : Progress.State.DONE);
        } catch (MoveFileFailure failure) {
            board.stop(Progress.MOVE_FILE, failure.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("A job broke", bug);
            board.stop("Godwit", "Something went wrong inside Godwit. Nothing is lost; start again to continue.");
        } finally {
            ended.countDown();
        }
    }

    @Override
    public Progress progress() {
        return look.get();
    }

    @Override
    public void pause() {
        pause.ask();
    }

    @Override
    public Progress await() throws InterruptedException {
        ended.await();
        return progress();
    }

    @Override
    public Progress await(Duration atMost) throws InterruptedException {
        var _ = ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        return progress();
    }
}
