package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// How far the deeds of a kind have come.
final class LaneCounts {
    private LaneCounts() {}

    /// With the moment when the last will be done, as the pace allows.
    static Progress.Part part(String name, Deeds deeds, DeedKind kind, Pace pace) {
        var counts = deeds.counts(kind);
        var waiting = waiting(counts);
        return part(name, counts, waiting == 0 ? Optional.empty() : Optional.of(ends(deeds, kind, waiting, pace)));
    }

    /// Without: nothing is running.
    static Progress.Part part(String name, Deeds deeds, DeedKind kind) {
        return part(name, deeds.counts(kind), Optional.empty());
    }

    private static Progress.Part part(String name, Map<DeedState, Integer> counts, Optional<Instant> endsAt) {
        var refused = count(counts, DeedState.REFUSED) + count(counts, DeedState.SKIPPED);
        var done = count(counts, DeedState.DONE);
        var waiting = waiting(counts);
        return new Progress.Part(name, done, waiting, refused, done + waiting + refused, endsAt);
    }

    /// Posts wait for their pictures, so the slower of both counts.
    private static Instant ends(Deeds deeds, DeedKind kind, int waiting, Pace pace) {
        var own = pace.ends(kind, waiting);
        if (kind != DeedKind.PUBLISH) {
            return own;
        }
        var pictures = pace.ends(DeedKind.UPLOAD, waiting(deeds.counts(DeedKind.UPLOAD)));
        return pictures.isAfter(own) ? pictures : own;
    }

    private static int waiting(Map<DeedState, Integer> counts) {
        return count(counts, DeedState.PLANNED) + count(counts, DeedState.SENDING);
    }

    private static int count(Map<DeedState, Integer> counts, DeedState state) {
        return counts.getOrDefault(state, 0);
    }
}
