package app.godwit.moves;

import java.time.Duration;

/// Long work under way on its own thread. Everything it has done is in the move file at every moment.
public interface Job {
    Progress progress();

    /// Asks it to stop after the deed in hand. Returns at once.
    void pause();

    /// Waits until it is done, paused or stopped, and says which.
    Progress await() throws InterruptedException;

    /// The same, but for that long at most, by the real clock and not the injected one: whoever shows progress looks
    /// again after a moment.
    Progress await(Duration atMost) throws InterruptedException;
}
