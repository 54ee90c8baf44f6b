package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Looks addresses up on many hosts at once and politely on each: one request at a time, half a second
/// between two, and a host that fails twice in a row rests until the next time.
final class HostQueues {
    private static final int AT_ONCE = 64;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Function<Handle, Lookup> finder;
    private final Function<String, HostVerdict> hosts;
    private final Findings findings;
    private final Time time;
    private final Pause pause;
    private final Semaphore inFlight = new Semaphore(AT_ONCE);

    /// @param finder one look-up over the network; blocks, never throws
    /// @param hosts  what a host runs; likewise
    HostQueues(
            Function<Handle, Lookup> finder,
            Function<String, HostVerdict> hosts,
            Findings findings,
            Time time,
            Pause pause) {
        this.finder = finder;
        this.hosts = hosts;
        this.findings = findings;
        this.time = time;
        this.pause = pause;
    }

    /// Returns when every question has its answer, or after a pause was asked for.
    void lookUp(List<Question> questions, Runnable answered) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = byHost(questions).values().stream()
                    .map(queue -> threads.submit(() -> oneHost(queue, answered)))
                    .toList();
            Tasks.await(running);
        }
    }

    private static Map<String, List<Question>> byHost(List<Question> questions) {
        var hosts = new LinkedHashMap<String, List<Question>>();
        questions.forEach(question ->
                hosts.computeIfAbsent(question.host(), _ -> new ArrayList<>()).add(question));
        return hosts;
    }

    private void oneHost(List<Question> queue, Runnable answered) {
        var visit = new HostVisit(queue.getFirst().host(), finder, hosts);
        for (var question : queue) {
            if (pause.isAsked()) {
                return;
            }
            var lookup = find(visit, question.row().candidate().handle());
            findings.keep(question, lookup, visit.verdict());
            answered.run();
            if (!visit.isResting() && !pause.waitUntil(time.instant().plus(BETWEEN))) {
                return;
            }
        }
    }

    private Lookup find(HostVisit visit, Handle handle) {
        inFlight.acquireUninterruptibly();
        try {
            return visit.find(handle);
        } finally {
            inFlight.release();
        }
    }
}
