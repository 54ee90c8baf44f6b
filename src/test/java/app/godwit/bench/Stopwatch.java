package app.godwit.bench;

/// The best of several times, in seconds.
final class Stopwatch {
    interface Job {
        void run() throws Exception;
    }

    private double best = Double.MAX_VALUE;

    /// @return the seconds that it took
    double time(Job job) throws Exception {
        var start = System.nanoTime();
        job.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        best = Math.min(best, seconds);
        return seconds;
    }

    double best() {
        return best;
    }
}
