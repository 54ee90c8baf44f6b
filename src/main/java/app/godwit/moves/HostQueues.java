package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Looks addresses up on many hosts at once. Each host has its queue and as many threads at it as it has seats; the
/// longest queues begin, because the whole cannot end before they do. When requests leave is for [HostTurns] to say.
final class HostQueues {
    private final Function<Handle, Lookup> finder;
    private final Function<String, HostVerdict> hosts;
    private final HostTurns turns;
    private final Findings findings;
    private final Pause pause;
    private final Semaphore threads = new Semaphore(HostTurns.AT_ONCE);

    /// @param finder one look-up over the network; blocks, never throws
    /// @param hosts  what a host runs; likewise
    HostQueues(
            Function<Handle, Lookup> finder,
            Function<String, HostVerdict> hosts,
            HostTurns turns,
            Findings findings,
            Pause pause) {
        this.finder = finder;
        this.hosts = hosts;
        this.turns = turns;
        this.findings = findings;
        this.pause = pause;
    }

    /// Returns when every question has its answer, or after a pause was asked for.
    void lookUp(List<Question> questions, Runnable answered) {
        var running = new ArrayList<Future<?>>();
        var queues = longestFirst(questions);
        queues.forEach(each -> turns.expect(each.getKey(), each.getValue().size()));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : queues) {
                var visit = new HostVisit(each.getKey(), finder, hosts);
                var queue = new ConcurrentLinkedQueue<>(each.getValue());
                for (var seat = 0; seat < HostTurns.seats(each.getValue().size()); seat++) {
                    threads.acquireUninterruptibly();
                    running.add(executor.submit(() -> oneSeat(visit, queue, answered)));
                }
            }
            Tasks.await(running);
        }
    }

    private static List<Map.Entry<String, List<Question>>> longestFirst(List<Question> questions) {
        var hosts = new LinkedHashMap<String, List<Question>>();
        questions.forEach(question ->
                hosts.computeIfAbsent(question.host(), _ -> new ArrayList<>()).add(question));
        return hosts.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .toList();
    }

    private void oneSeat(HostVisit visit, Queue<Question> queue, Runnable answered) {
        try {
            for (var question = queue.poll(); question != null && !pause.isAsked(); question = queue.poll()) {
                var found = visit.find(question.row().candidate().handle());
                if (found.lookup() instanceof Lookup.Unknown && pause.isAsked()) {
                    // It may be the pause that kept it from being asked: that says nothing of the host.
                    return;
                }
                findings.keep(question, found.lookup(), found.home());
                answered.run();
            }
        } finally {
            threads.release();
        }
    }
}
