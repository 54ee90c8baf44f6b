package app.godwit.moves;

import app.godwit.handles.HostVerdict;
import app.godwit.journal.Hosts;
import java.time.Duration;
import java.util.function.Function;

/// What hosts run: from the move file as long as that is fresh, else NodeInfo is asked and its answer kept.
final class HostVerdicts {
    private final Hosts hosts;
    private final Function<String, HostVerdict> nodeInfo;
    private final Freshness freshness;
    private final Time time;
    private final Pause pause;

    /// @param nodeInfo asks over the network; blocks, never throws
    HostVerdicts(Hosts hosts, Function<String, HostVerdict> nodeInfo, Freshness freshness, Time time, Pause pause) {
        this.hosts = hosts;
        this.nodeInfo = nodeInfo;
        this.freshness = freshness;
        this.time = time;
        this.pause = pause;
    }

    HostVerdict of(String host) {
        var known = hosts.read(host);
        return known.filter(row -> row.due().isAfter(time.instant()))
                .map(Hosts.Row::verdict)
                .orElseGet(() -> asked(host, known.map(Hosts.Row::tries).orElse(0)));
    }

    private HostVerdict asked(String host, int tries) {
        var verdict = nodeInfo.apply(host);
        var isOpen = verdict instanceof HostVerdict.Undecided;
        if (!isOpen || !pause.isAsked()) {
            var row = new Hosts.Row(
                    host, verdict, isOpen ? tries + 1 : 0, time.instant().plus(pause(verdict, tries)));
            hosts.keep(row);
        }
        return verdict;
    }

    private Duration pause(HostVerdict verdict, int tries) {
        return verdict instanceof HostVerdict.Undecided ? Freshness.unknown(tries) : freshness.hosts();
    }
}
