package app.godwit.moves;

import app.godwit.journal.DeedKind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Plays a run through in thought, deed by deed and window by window, exactly as the lanes will do it.
///
/// @param ends     when each lane is done, in the order in which they were given
/// @param kinds    when the last deed of each kind is done
/// @param requests how many it takes in all
record Forecast(List<Instant> ends, Map<DeedKind, Instant> kinds, int requests) {
    Forecast {
        ends = List.copyOf(ends);
        kinds = Map.copyOf(kinds);
    }

    static Forecast of(
            List<List<DeedKind>> lanes,
            Map<DeedKind, Meter> meters,
            Meter requests,
            Map<DeedKind, Duration> took,
            ServerClock clock) {
        var play = new Play(lanes, meters, requests, took, clock.instant());
        play.through();
        var kinds = new EnumMap<DeedKind, Instant>(DeedKind.class);
        play.last.forEach((kind, end) -> kinds.put(kind, clock.toLocal(end)));
        return new Forecast(play.at.stream().map(clock::toLocal).toList(), kinds, play.sent);
    }

    /// When all of it is done.
    Instant end(InstantSource now) {
        return ends.stream().max(Instant::compareTo).orElseGet(now::instant);
    }

    /// One limit as it fills in thought.
    private static final class Level {
        private final Window share;
        private Instant end;
        private int left;
        private Instant blocked;

        Level(Meter meter, Instant now) {
            share = meter.share();
            end = share.end(now);
            left = meter.room(now);
            blocked = meter.blocked();
        }

        Instant free(int count, Instant at) {
            var open = at.isBefore(end) ? left >= Math.min(count, share.limit()) : true;
            var free = open ? at : end;
            return free.isBefore(blocked) ? blocked : free;
        }

        void spend(int count, Instant at) {
            if (!at.isBefore(end)) {
                end = share.end(at);
                left = share.limit();
            }
            left -= count;
        }
    }

    private static final class Play {
        private final List<List<DeedKind>> lanes;
        private final Map<DeedKind, Level> levels = new EnumMap<>(DeedKind.class);
        private final Level requests;
        private final Map<DeedKind, Duration> took;
        private final List<Instant> at = new ArrayList<>();
        private final int[] next;
        private final Map<DeedKind, Instant> last = new EnumMap<>(DeedKind.class);
        private int sent;
        private int follows;

        Play(
                List<List<DeedKind>> lanes,
                Map<DeedKind, Meter> meters,
                Meter requests,
                Map<DeedKind, Duration> took,
                Instant now) {
            this.lanes = lanes;
            this.took = took;
            this.requests = new Level(requests, now);
            this.next = new int[lanes.size()];
            meters.forEach((kind, meter) -> levels.put(kind, new Level(meter, now)));
            lanes.forEach(_ -> at.add(now));
        }

        /// Always the lane that is furthest behind goes on, so that the shared limit fills in the order of time.
        void through() {
            for (var lane = soonest(); lane >= 0; lane = soonest()) {
                step(lane);
            }
        }

        private int soonest() {
            var soonest = -1;
            for (var lane = 0; lane < next.length; lane++) {
                var isOpen = next[lane] < lanes.get(lane).size();
                if (isOpen && (soonest < 0 || at.get(lane).isBefore(at.get(soonest)))) {
                    soonest = lane;
                }
            }
            return soonest;
        }

        /// Follows are asked about again, many at a time.
        private int confirmation(DeedKind kind) {
            return kind == DeedKind.FOLLOW && follows % Confirmations.AT_ONCE == 0 ? 1 : 0;
        }

        private void step(int lane) {
            var kind = lanes.get(lane).get(next[lane]);
            var now = at.get(lane);
            var level = levels.getOrDefault(kind, requests);
            var cost = Limitations.requestsFor(kind) + confirmation(kind);
            var byKind = level.free(1, now);
            var byRequests = requests.free(cost + Pace.SPARE, now);
            var free = byKind.isAfter(byRequests) ? byKind : byRequests;
            if (free.isAfter(now)) {
                at.set(lane, free);
                return;
            }
            level.spend(1, now);
            requests.spend(cost, now);
            sent += cost;
            follows += kind == DeedKind.FOLLOW ? 1 : 0;
            next[lane]++;
            last.put(kind, now);
            at.set(lane, now.plus(took.getOrDefault(kind, Duration.ZERO)));
        }
    }
}
