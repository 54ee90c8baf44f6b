package app.godwit.bench;

import app.godwit.endtoend.Crossing;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/// 2,000 follows and 10,000 posts with 5,000 pictures against the Mastodon flavour, in virtual hours, against the time
/// that the server's own limits allow: once with all of them and once with a fifth kept for the user. The servers
/// answer
/// in this process; all else is the program as it is. The move file lies in memory where the system has such a folder:
/// how long a disk takes to keep a row safe is the disk's matter, and differs a hundredfold.
final class PaceBench implements Benchmark {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = Integer.getInteger("godwit.bench.people", 2_000);
    private static final int POSTS = Integer.getInteger("godwit.bench.posts", 10_000);
    private static final int MEDIA = Integer.getInteger("godwit.bench.media", 5_000);
    private static final int RESERVE = 20;
    private static final double NANOS = 1e9;

    @Override
    public String name() {
        return "pace";
    }

    private record Flight(double hours, double bound, double promised, double realSecondsPerDay, int scoldings) {}

    @Override
    public Result run() throws Exception {
        var all = fly(0);
        var kept = fly(RESERVE);
        return new Result(all.hours(), all.bound(), 1.02, "virtual hours")
                .with("promised", round(all.promised()))
                .with("tooManyRequests", all.scoldings())
                .with("realSecondsPerDay", round(all.realSecondsPerDay()))
                .with("oursWithReserve", round(kept.hours()))
                .with("boundWithReserve", round(kept.bound()))
                .with("ratioWithReserve", round(kept.hours() / kept.bound()))
                .with("promisedWithReserve", round(kept.promised()))
                .with("tooManyRequestsWithReserve", kept.scoldings())
                .with("realSecondsPerDayWithReserve", round(kept.realSecondsPerDay()));
    }

    private static Flight fly(int reserve) throws Exception {
        var folder = folder();
        var time = new VirtualTime(START);
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, PEOPLE, POSTS, MEDIA)) {
            time.leap(START.plus(Duration.ofHours(24)));
            crossing.plan(reserve);
            var begun = time.instant();
            var seconds = System.nanoTime();
            Progress end;
            Instant promised;
            try (var move = crossing.open()) {
                promised = move.plan().endsAt();
                seconds = System.nanoTime();
                end = move.run().await();
            }
            var real = (System.nanoTime() - seconds) / NANOS;
            check(crossing, end);
            var hours = hours(begun, time.instant());
            return new Flight(
                    hours,
                    hours(begun, bound(begun, reserve)),
                    hours(begun, promised),
                    real / (hours / 24),
                    crossing.ledger().tooManyRequests());
        } finally {
            delete(folder);
        }
    }

    private static Path folder() throws Exception {
        var memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "godwit-bench")
                : Files.createTempDirectory("godwit-bench");
    }

    private static void check(Crossing crossing, Progress end) {
        var ledger = crossing.ledger();
        if (end.state() != Progress.State.DONE
                || ledger.follows().size() != PEOPLE
                || ledger.standing().size() != POSTS) {
            throw new IllegalStateException(end + " " + ledger.follows().size() + " "
                    + ledger.standing().size());
        }
    }

    /// The last of so many can be let through at the beginning of the last window that is needed.
    private static Instant bound(Instant begun, int reserve) {
        var follows = last(begun, PEOPLE, 400 * (100 - reserve) / 100, Duration.ofDays(1));
        var posts = last(begun, POSTS, 300 * (100 - reserve) / 100, Duration.ofHours(3));
        var media = last(begun, MEDIA, 30 * (100 - reserve) / 100, Duration.ofMinutes(30));
        return java.util.stream.Stream.of(follows, posts, media)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(Instant begun, int count, int limit, Duration per) {
        var windows = (count + limit - 1) / limit;
        var first = begun.toEpochMilli() / per.toMillis();
        return windows == 1 ? begun : Instant.ofEpochMilli((first + windows - 1) * per.toMillis());
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 3_600_000.0;
    }

    private static double round(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(each -> each.toFile().delete());
        }
    }
}
