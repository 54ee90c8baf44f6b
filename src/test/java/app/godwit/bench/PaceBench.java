package app.godwit.bench;

import app.godwit.endtoend.Between;
import app.godwit.endtoend.Crossing;
import app.godwit.http.Inside;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.HttpUrl;

/// 2,000 follows and 10,000 posts with 5,000 pictures against the Mastodon flavour, in virtual hours, against
/// the time that the server's own limits allow: once with all of them and once with a fifth kept for the
/// user. The servers answer in this process; all else is the program as it is. The move file lies in memory
/// where the system has such a folder: how long a disk takes to keep a row safe is the disk's matter, and
/// differs a hundredfold.
///
/// The first flight is flown twice: a program that runs for days is warm nearly all of them, so the second one counts.
/// What a day of the one before it costs is told as cold.
final class PaceBench implements Benchmark {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = Integer.getInteger("godwit.bench.people", 2_000);
    private static final int POSTS = Integer.getInteger("godwit.bench.posts", 10_000);
    private static final int MEDIA = Integer.getInteger("godwit.bench.media", 5_000);
    private static final int RESERVE = 20;
    private static final double NANOS = 1e9;
    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public String name() {
        return "pace";
    }

    private record Flight(
            double hours, double bound, double inOrder, double promised, Cost cost, int requests, int scoldings) {}

    /// What a day of virtual time costs, in seconds.
    ///
    /// @param real     by the wall, with everything
    /// @param practice of those, what the servers took that answer in this process
    /// @param cpu      of all processors, with the compiler, the garbage collector and the servers
    private record Cost(double real, double practice, double cpu) {
        Cost since(Cost before) {
            return new Cost(real - before.real, practice - before.practice, cpu - before.cpu);
        }

        Cost per(double days) {
            return new Cost(real / days, practice / days, cpu / days);
        }
    }

    /// Times the servers, which answer in this process.
    private static final class Timed extends Between {
        private final LongAdder nanos = new LongAdder();
        private final LongAdder requests = new LongAdder();

        Timed(Inside servers) {
            super(servers);
        }

        @Override
        public Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body)
                throws IOException {
            var start = System.nanoTime();
            try {
                return servers.answer(method, url, headers, body);
            } finally {
                nanos.add(System.nanoTime() - start);
                requests.increment();
            }
        }
    }

    @Override
    public Result run() throws Exception {
        var cold = fly(0);
        var all = fly(0);
        var kept = fly(RESERVE);
        return new Result(all.hours(), all.bound(), 1.02, "virtual hours")
                .with("boundInOrder", round(all.inOrder()))
                .with("promised", round(all.promised()))
                .with("tooManyRequests", all.scoldings())
                .with("requests", all.requests())
                .with("realSecondsPerDay", round(all.cost().real()))
                .with("practiceSecondsPerDay", round(all.cost().practice()))
                .with("cpuSecondsPerDay", round(all.cost().cpu()))
                .with("warmUpRequests", cold.requests())
                .with("realSecondsPerDayCold", round(cold.cost().real()))
                .with("cpuSecondsPerDayCold", round(cold.cost().cpu()))
                .with("oursWithReserve", round(kept.hours()))
                .with("boundWithReserve", round(kept.bound()))
                .with("boundInOrderWithReserve", round(kept.inOrder()))
                .with("ratioWithReserve", round(kept.hours() / kept.bound()))
                .with("promisedWithReserve", round(kept.promised()))
                .with("tooManyRequestsWithReserve", kept.scoldings())
                .with("requestsWithReserve", kept.requests())
                .with("realSecondsPerDayWithReserve", round(kept.cost().real()))
                .with("practiceSecondsPerDayWithReserve", round(kept.cost().practice()))
                .with("cpuSecondsPerDayWithReserve", round(kept.cost().cpu()));
    }

    private static Flight fly(int reserve) throws Exception {
        var folder = folder();
        var time = new VirtualTime(START);
        var timed = new AtomicReference<Timed>();
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, PEOPLE, POSTS, MEDIA, time, servers -> {
            timed.set(new Timed(servers));
            return timed.get();
        })) {
            var servers = timed.get();
            time.leap(START.plus(Duration.ofHours(24)));
            crossing.plan(reserve);
            var begun = time.instant();
            Progress end;
            Instant promised;
            Cost before;
            int asked;
            try (var move = crossing.open()) {
                promised = move.runs().plan().endsAt();
                asked = servers.requests.intValue();
                before = spent(servers);
                end = move.runs().start().await();
            }
            var after = spent(servers);
            check(crossing, end);
            var hours = hours(begun, time.instant());
            return new Flight(
                    hours,
                    hours(begun, bound(begun, reserve)),
                    hours(begun, inOrder(begun, reserve)),
                    hours(begun, promised),
                    after.since(before).per(hours / HOURS_OF_A_DAY),
                    servers.requests.intValue() - asked,
                    crossing.ledger().tooManyRequests());
        } finally {
            delete(folder);
        }
    }

    private static Cost spent(Timed servers) {
        return new Cost(System.nanoTime() / NANOS, servers.nanos.sum() / NANOS, processorTime() / NANOS);
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
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

    /// The same when posts leave in the order of their tweets, each after its picture, and pictures as early as the
    /// server lets them: what the best order-keeping plan can reach when nothing takes any time.
    private static Instant inOrder(Instant begun, int reserve) {
        var window = Duration.ofHours(3);
        var limit = 300 * (100 - reserve) / 100;
        var end = begun;
        var left = limit;
        for (var post = 0; post < POSTS; post++) {
            var media = (int) ((long) (post + 1) * MEDIA / POSTS);
            var shown = media == 0 ? begun : last(begun, media, 30 * (100 - reserve) / 100, Duration.ofMinutes(30));
            if (number(shown, window) > number(end, window)) {
                left = limit;
            }
            end = shown.isAfter(end) ? shown : end;
            if (left == 0) {
                end = Instant.ofEpochMilli((number(end, window) + 1) * window.toMillis());
                left = limit;
            }
            left--;
        }
        var follows = last(begun, PEOPLE, 400 * (100 - reserve) / 100, Duration.ofDays(1));
        return follows.isAfter(end) ? follows : end;
    }

    private static long number(Instant moment, Duration window) {
        return moment.toEpochMilli() / window.toMillis();
    }

    private static Instant last(Instant begun, int count, int limit, Duration per) {
        var windows = Math.max(1, (count + limit - 1) / limit);
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
