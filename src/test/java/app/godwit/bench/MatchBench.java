package app.godwit.bench;

import app.godwit.endtoend.Crowd;
import app.godwit.endtoend.GodwitProcess;
import app.godwit.handles.Lookup;
import app.godwit.journal.Journal;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// `godwit match`, a process of its own with a heap of 256 MB, for 10,000 people on 3,000 hosts of a practice world on
/// loopback (real sockets, real TLS, real time), against the least that politeness and the drawn latencies allow: the
/// longest host, or everything with 256 requests at a time.
final class MatchBench implements Benchmark {
    private static final long SEED = Long.getLong("godwit.bench.seed", 1);
    private static final int HOSTS = Integer.getInteger("godwit.bench.hosts", 3_000);
    private static final int PEOPLE = Integer.getInteger("godwit.bench.people", 10_000);
    private static final int AT_ONCE = 256;
    private static final int MANY = 50;
    private static final int SEATS_OF_MANY = 4;
    private static final double BETWEEN = 0.5;
    /// Two questions that a silent host leaves without an answer.
    private static final double SILENCE = 20;
    private static final double SLOW = 1.5;

    @Override
    public String name() {
        return "match";
    }

    @Override
    public Result run() throws Exception {
        var crowd = new Crowd(SEED, HOSTS, PEOPLE);
        var folder = Files.createTempDirectory("godwit-bench");
        try (var practice =
                Practice.start(crowd.world(), java.time.Clock.systemUTC(), Faults.none(), 0, crowd.latency())) {
            var file = folder.resolve("move.godwit");
            Files.writeString(folder.resolve("authority.pem"), practice.authorityPem());
            try (var journal = Journal.open(file)) {
                crowd.write(journal);
            }
            var seconds = new Stopwatch().time(() -> match(practice, folder, file));
            var visits = practice.visits();
            return new Result(seconds, bound(crowd), 1.25, "s")
                    .with("found", found(file))
                    .with("findable", crowd.findable())
                    .with("requests", visits.all())
                    .with("mostInFlight", visits.most())
                    .with(
                            "mostOnAHost",
                            visits.mostByHost().values().stream()
                                    .mapToInt(n -> n)
                                    .max()
                                    .orElse(0))
                    .with("longestHost", longest(crowd))
                    .with("heapLimitMb", 256);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(each -> each.toFile().delete());
            }
        }
    }

    private static void match(Practice practice, Path folder, Path file) throws Exception {
        var environment = Map.of(
                "GODWIT_PRACTICE", practice.port() + ":" + folder.resolve("authority.pem"), "GODWIT_ALLOW_LOCAL", "1");
        var arguments = List.of("match", "-m", file.toString(), "--keep-token", "file", "--json");
        try (var process = GodwitProcess.start(Path.of("."), List.of("-Xmx256m"), environment, arguments)) {
            var ended = process.await();
            if (ended.exit() != 0) {
                throw new IllegalStateException(ended.exit() + " " + ended.err() + ended.out());
            }
        }
    }

    private static long found(Path file) throws Exception {
        try (var journal = Journal.open(file)) {
            return journal.matches().byPerson().values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.lookup()
                            .filter(lookup -> lookup instanceof Lookup.Found)
                            .isPresent())
                    .count();
        }
    }

    private static double bound(Crowd crowd) {
        var all = crowd.servers().stream()
                .mapToDouble(server -> latencies(crowd, server))
                .sum();
        return Math.max(longest(crowd), all / AT_ONCE);
    }

    private static double longest(Crowd crowd) {
        return crowd.servers().stream()
                .mapToDouble(server -> least(crowd, server))
                .max()
                .orElse(0);
    }

    /// Everybody asked once, and NodeInfo with its two questions.
    private static double least(Crowd crowd, World.Server server) {
        var seats = server.accounts().size() > MANY ? SEATS_OF_MANY : 1;
        var requests = server.quirk() == Quirk.SILENT ? 2 : server.accounts().size() + 2;
        return Math.max(latencies(crowd, server) / seats, (requests - 1) * BETWEEN / seats);
    }

    private static double latencies(Crowd crowd, World.Server server) {
        if (server.quirk() == Quirk.SILENT) {
            return SILENCE;
        }
        var sum = 0.0;
        for (var nth = 1; nth <= server.accounts().size(); nth++) {
            sum += seconds(crowd, server, "/.well-known/webfinger", nth);
        }
        return sum
                + seconds(crowd, server, "/.well-known/nodeinfo", 1)
                + (server.quirk() == Quirk.GARBAGE ? 0 : seconds(crowd, server, "/nodeinfo/2.0", 1));
    }

    private static double seconds(Crowd crowd, World.Server server, String path, int nth) {
        var drawn = crowd.latency().of(server.domain(), path, nth).toMillis() / 1000.0;
        return server.quirk() == Quirk.SLOW ? drawn + SLOW : drawn;
    }
}
