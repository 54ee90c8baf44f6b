package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.handles.Matching;
import java.util.function.Function;

/// One visit to one host: what it runs is asked once, and after two failures in a row it is left in peace.
final class HostVisit {
    private static final int FAILURES = 2;

    private final String host;
    private final Function<Handle, Lookup> finder;
    private final Function<String, HostVerdict> hosts;
    private HostVerdict verdict;
    private int failures;

    HostVisit(String host, Function<Handle, Lookup> finder, Function<String, HostVerdict> hosts) {
        this.host = host;
        this.finder = finder;
        this.hosts = hosts;
        this.verdict = new HostVerdict.Undecided("%s was not asked".formatted(host));
    }

    /// Looks one address up, unless the answer is known without asking or the host rests.
    Lookup find(Handle handle) {
        var known = Matching.withoutAsking(handle);
        if (known.isPresent()) {
            return known.get();
        }
        if (isResting()) {
            return new Lookup.Unknown("%s does not answer; it is asked again later".formatted(host));
        }
        var lookup = finder.apply(handle);
        failures = lookup instanceof Lookup.Unknown ? failures + 1 : 0;
        if (!isResting() && verdict instanceof HostVerdict.Undecided) {
            verdict = hosts.apply(host);
        }
        return lookup;
    }

    boolean isResting() {
        return failures >= FAILURES;
    }

    HostVerdict verdict() {
        return verdict;
    }
}
