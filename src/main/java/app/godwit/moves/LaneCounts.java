package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the deeds of a kind have come.
final class LaneCounts {
    private static final Map<DeedKind, String> NAMES = Map.ofEntries(
            Map.entry(DeedKind.FOLLOW, "follows"),
            Map.entry(DeedKind.PUBLISH, "posts"),
            Map.entry(DeedKind.EDIT, "edits"),
            Map.entry(DeedKind.BOOST, "boosts"),
            Map.entry(DeedKind.MUTE, "mutes"),
            Map.entry(DeedKind.BLOCK, "blocks"),
            Map.entry(DeedKind.ENLIST, "lists"),
            Map.entry(DeedKind.UNFOLLOW, "follows taken back"),
            Map.entry(DeedKind.DELETE, "posts taken back"),
            Map.entry(DeedKind.UNMUTE, "mutes taken back"),
            Map.entry(DeedKind.UNBLOCK, "blocks taken back"),
            Map.entry(DeedKind.DELIST, "lists taken back"),
            Map.entry(DeedKind.UNBOOST, "boosts taken back"));
    private static final List<String> ALWAYS = List.of("follows", "posts");
    private static final List<String> ORDER = List.of(
            "follows",
            "posts",
            "edits",
            "boosts",
            "mutes",
            "blocks",
            "lists",
            "follows taken back",
            "posts taken back");

    private LaneCounts() {}

    /// With the moment when the last will be done, as foreseen.
    static Progress.Part part(String name, Deeds deeds, DeedKind kind, Forecast forecast) {
        var counts = deeds.counts(kind);
        return part(name, counts, Optional.ofNullable(forecast.kinds().get(kind)));
    }

    /// Those of which there is anything; follows and posts always.
    static List<Progress.Part> all(Deeds deeds, Forecast forecast) {
        return Arrays.stream(DeedKind.values())
                .flatMap(kind -> NAMES.containsKey(kind)
                        ? Stream.of(part(NAMES.getOrDefault(kind, ""), deeds, kind, forecast))
                        : Stream.empty())
                .filter(part -> part.total() > 0 || ALWAYS.contains(part.name()))
                .sorted(Comparator.comparingInt(part -> ORDER.indexOf(part.name())))
                .toList();
    }

    private static Progress.Part part(String name, Map<DeedState, Integer> counts, Optional<Instant> endsAt) {
        var refused = count(counts, DeedState.REFUSED) + count(counts, DeedState.SKIPPED);
        var done = count(counts, DeedState.DONE);
        var waiting = waiting(counts);
        return new Progress.Part(name, done, waiting, refused, done + waiting + refused, endsAt);
    }

    private static int waiting(Map<DeedState, Integer> counts) {
        return count(counts, DeedState.PLANNED) + count(counts, DeedState.SENDING);
    }

    private static int count(Map<DeedState, Integer> counts, DeedState state) {
        return counts.getOrDefault(state, 0);
    }
}
