package app.godwit.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `Bench NAME` runs one benchmark and prints one line of JSON.
public final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new ImportBench(),
            new ExtractBench(),
            new PeopleBench(),
            new JoinBench(),
            new SearchBench(),
            new MatchBench(),
            new PaceBench(),
            new ComposeBench(),
            new WindowBench());

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var name = args.length == 0 ? "none" : args[0];
        for (var benchmark : ALL) {
            if (benchmark.name().equals(name)) {
                System.out.println(line(name, benchmark.run()));
                return;
            }
        }
        System.err.printf(
                "There is no benchmark '%s'; there is %s.%n",
                name, ALL.stream().map(Benchmark::name).toList());
        System.exit(2);
    }

    private static String line(String name, Benchmark.Result result) {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"ours\":%.3f,\"bound\":%.3f,\"ratio\":%.2f,\"limit\":%.2f,\"unit\":\"%s\","
                        + "\"peakMb\":%d,\"peakHeapMb\":%d%s}",
                name,
                result.ours(),
                result.bound(),
                result.ours() / result.bound(),
                result.limit(),
                result.unit(),
                peakResidentMb(),
                peakHeapMb(),
                more(result));
    }

    private static String more(Benchmark.Result result) {
        return result.more().entrySet().stream()
                .map(figure -> ",\"" + figure.getKey() + "\":" + figure.getValue())
                .collect(Collectors.joining());
    }

    /// The largest resident size of this process, where the system tells it, else the heap's.
    private static long peakResidentMb() {
        var status = Path.of("/proc/self/status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseGet(Bench::peakHeapMb);
        } catch (IOException notLinux) {
            return peakHeapMb();
        }
    }

    private static long peakHeapMb() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
