package app.godwit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// Ctrl-C, and the system ending the program: whoever is at work is asked to stop, and has the time to.
///
/// The virtual machine would end with 130 in that case, so it is halted with the status that the command came to.
final class Interrupts {
    private final Set<Runnable> stops = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int status;

    Interrupts() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interrupted"));
    }

    void add(Runnable stop) {
        stops.add(stop);
    }

    void remove(Runnable stop) {
        stops.remove(stop);
    }

    /// The command has come to its end.
    void end(int code) {
        status = code;
        ended.countDown();
    }

    private void stop() {
        if (stops.isEmpty()) {
            return;
        }
        stops.forEach(Runnable::run);
        try {
            ended.await();
            Runtime.getRuntime().halt(status);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
