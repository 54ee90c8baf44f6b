package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Plays a run through in thought, deed by deed and window by window, exactly as the lanes will do it.
///
/// @param ends     when each lane is done, in the order in which they were given
/// @param kinds    when the last deed of each kind is done
/// @param requests how many it takes in all
record Forecast(List<Instant> ends, Map<DeedKind, Instant> kinds, int requests) {
    static final Forecast NOTHING = new Forecast(List.of(), Map.of(), 0);

    Forecast {
        ends = List.copyOf(ends);
        kinds = Map.copyOf(kinds);
    }

    static Forecast of(List<List<Step>> lanes, Play.Terms terms, ServerClock clock) {
        var play = new Play(lanes, terms, clock.instant());
        play.through();
        var kinds = new EnumMap<DeedKind, Instant>(DeedKind.class);
        play.last().forEach((kind, end) -> kinds.put(kind, clock.toLocal(end)));
        return new Forecast(play.ends().stream().map(clock::toLocal).toList(), kinds, play.requests());
    }

    /// When all of it is done.
    Instant end(InstantSource now) {
        return ends.stream().max(Instant::compareTo).orElseGet(now::instant);
    }
}
