package app.godwit.bench;

/// The best of several times, in seconds.
final class Stopwatch {
    interface Job {
        void run() throws Exception;
    }

    private double best = Double.MAX_VALUE;

    void time(Job job) throws Exception {
        var start = System.nanoTime();
        job.run();
        best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }

    double best() {
        return best;
    }
}
