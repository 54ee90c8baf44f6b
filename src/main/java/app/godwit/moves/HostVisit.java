package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.handles.Matching;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// One visit to one host, by one thread or by some: what it runs is asked once, and after two failures in a row it is
/// left in peace.
final class HostVisit {
    private static final int FAILURES = 2;

    private final String host;
    private final Function<Handle, Lookup> finder;
    private final Function<String, HostVerdict> hosts;
    private final AtomicInteger failures = new AtomicInteger();
    private final HostVerdict notAsked;
    private HostVerdict verdict;

    HostVisit(String host, Function<Handle, Lookup> finder, Function<String, HostVerdict> hosts) {
        this.host = host;
        this.finder = finder;
        this.hosts = hosts;
        this.notAsked = new HostVerdict.Undecided("%s was not asked".formatted(host));
        this.verdict = notAsked;
    }

    /// How a look-up ended, and what its host runs.
    record Found(Lookup lookup, HostVerdict home) {}

    /// Looks one address up, unless the answer is known without asking or the host rests.
    Found find(Handle handle) {
        var known = Matching.withoutAsking(handle);
        if (known.isPresent()) {
            return new Found(known.get(), notAsked);
        }
        if (isResting()) {
            var later = new Lookup.Unknown("%s does not answer; it is asked again later".formatted(host));
            return new Found(later, verdict());
        }
        var lookup = finder.apply(handle);
        failures.updateAndGet(before -> lookup instanceof Lookup.Unknown ? before + 1 : 0);
        return new Found(lookup, verdict());
    }

    private boolean isResting() {
        return failures.get() >= FAILURES;
    }

    private synchronized HostVerdict verdict() {
        if (verdict == notAsked && !isResting()) {
            verdict = hosts.apply(host);
        }
        return verdict;
    }
}
