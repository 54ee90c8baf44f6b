package app.godwit.bench;

/// Takes the time of a job.
final class Clock {
    private Clock() {}

    interface Job {
        void run() throws Exception;
    }

    static double seconds(Job job) throws Exception {
        var start = System.nanoTime();
        job.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
