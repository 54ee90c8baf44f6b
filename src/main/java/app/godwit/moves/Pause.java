package app.godwit.moves;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// The wish to stop, and the only way in which a job waits. A wish wakes those who wait and never cuts a
/// request short.
final class Pause {
    private final Time time;
    private final Set<Thread> waiting = new HashSet<>();
    private boolean asked;

    Pause(Time time) {
        this.time = time;
    }

    synchronized void ask() {
        asked = true;
        waiting.forEach(Thread::interrupt);
    }

    synchronized boolean isAsked() {
        return asked;
    }

    /// Waits until that moment.
    ///
    /// @return whether to go on; false when a pause was asked for
    boolean waitUntil(Instant moment) {
        if (!enter()) {
            return false;
        }
        try {
            time.waitUntil(moment);
        } catch (InterruptedException woken) {
            ask();
        } finally {
            leave();
        }
        return !isAsked();
    }

    private synchronized boolean enter() {
        if (asked) {
            return false;
        }
        waiting.add(Thread.currentThread());
        return true;
    }

    /// The wish may arrive just as the wait ends: its interrupt must not hit the next request.
    private synchronized void leave() {
        waiting.remove(Thread.currentThread());
        Thread.interrupted();
    }
}
