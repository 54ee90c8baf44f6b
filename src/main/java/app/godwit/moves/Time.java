package app.godwit.moves;

import java.time.Instant;
import java.time.InstantSource;

/// Now, and waiting for later. Injected, so that in tests and in practice days pass in seconds.
public interface Time extends InstantSource {
    /// Returns at that moment or when woken, whichever is first.
    void waitUntil(Instant moment) throws InterruptedException;

    /// From now on somebody is at work who will wait on this clock: one that leaps does not leap over them.
    default Work work() {
        return () -> {};
    }

    /// Somebody at work, until closed.
    interface Work extends AutoCloseable {
        @Override
        void close();
    }
}
