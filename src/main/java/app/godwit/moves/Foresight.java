package app.godwit.moves;

import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The forecast of a running job: made anew as headers speak, but not for every look.
final class Foresight {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Deeds deeds;
    private final Pace pace;
    private final Time time;
    private final List<Lane> lanes;
    private Forecast last = Forecast.NOTHING;
    private Instant made = Instant.MIN;

    Foresight(Deeds deeds, Pace pace, Time time, Set<Lane> lanes) {
        this.deeds = deeds;
        this.pace = pace;
        this.time = time;
        this.lanes = lanes.stream().sorted().toList();
    }

    synchronized Forecast look() {
        var now = time.instant();
        if (made.isBefore(now.minus(FRESH)) || made.isAfter(now)) {
            last = pace.forecast(lanes.stream().map(deeds::open).toList());
            made = now;
        }
        return last;
    }
}
