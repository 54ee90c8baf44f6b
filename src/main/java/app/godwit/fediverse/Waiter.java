package app.godwit.fediverse;

import java.time.Duration;

/// Waits a moment between two looks at the same thing. Injected, so that tests and practice need no real
/// time.
@FunctionalInterface
public interface Waiter {
    void pause(Duration moment) throws InterruptedException;
}
