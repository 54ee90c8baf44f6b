package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.journal.Hosts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A server on which people live who were found: advice which one to choose.
///
/// @param people   how many of the found
/// @param software NodeInfo's name for it, `""` when unknown
/// @param version  as it calls itself, `""` when unknown
/// @param door     whether it takes new people
public record Home(String host, int people, String software, String version, HostVerdict.Door door) {
    /// The one with most people first.
    static List<Home> of(List<PersonRow> rows, Map<String, Hosts.Row> known) {
        var counts = counts(rows);
        return hosts(rows).stream()
                .map(host -> of(host, counts.getOrDefault(host, 0L).intValue(), known))
                .toList();
    }

    private static Home of(String host, int people, Map<String, Hosts.Row> known) {
        var verdict = Optional.ofNullable(known.get(host)).map(Hosts.Row::verdict);
        return verdict.filter(HostVerdict.Fediverse.class::isInstance)
                .map(HostVerdict.Fediverse.class::cast)
                .map(server -> new Home(host, people, server.software(), server.version(), server.door()))
                .orElseGet(() -> new Home(host, people, "", "", HostVerdict.Door.UNKNOWN));
    }

    /// Hosts of the found people, the one with most of them first.
    static List<String> hosts(List<PersonRow> rows) {
        return counts(rows).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Long> counts(List<PersonRow> rows) {
        return rows.stream()
                .flatMap(row -> row.chosen().flatMap(Targets::of).stream())
                .map(Handle::host)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
