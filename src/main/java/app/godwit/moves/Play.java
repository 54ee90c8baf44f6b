package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lanes in thought, side by side, each deed when its turn comes. Moments are the server's.
final class Play {
    private final Terms terms;
    private final Map<DeedKind, Level> levels = new EnumMap<>(DeedKind.class);
    private final Level requests;
    private final List<Course> courses;
    private final Map<DeedKind, Instant> last = new EnumMap<>(DeedKind.class);
    private Instant drip;
    private int sent;
    private int follows;

    /// What the lanes keep to.
    ///
    /// @param took  how long one of a kind takes
    /// @param due   when the drip lets the next one through
    /// @param ahead among how many deeds a picture may be sent before its turn
    record Terms(
            Map<DeedKind, Meter> deeds,
            Meter requests,
            Map<DeedKind, Duration> took,
            Drip drip,
            Instant due,
            int ahead) {}

    Play(List<List<Step>> lanes, Terms terms, Instant now) {
        this.terms = terms;
        this.requests = new Level(terms.requests(), now);
        this.drip = terms.due();
        terms.deeds().forEach((kind, meter) -> levels.put(kind, new Level(meter, now)));
        this.courses = lanes.stream().map(steps -> new Course(steps, now)).toList();
    }

    /// Always the lane that is furthest behind goes on, so that the shared limit fills in the order of time.
    void through() {
        for (var course = soonest(); course.isPresent(); course = soonest()) {
            go(course.get());
        }
    }

    /// When each lane is done, in the order in which they were given.
    List<Instant> ends() {
        return courses.stream().map(Course::at).toList();
    }

    /// When the last deed of each kind is done.
    Map<DeedKind, Instant> last() {
        return last;
    }

    int requests() {
        return sent;
    }

    private Optional<Course> soonest() {
        return courses.stream().filter(Course::isOpen).min(Comparator.comparing(Course::at));
    }

    /// Does the next deed, or a picture while that one waits, or waits for whichever comes first.
    private void go(Course course) {
        var front = course.front();
        var free = free(course, front);
        if (!free.isAfter(course.at())) {
            act(course, front);
            return;
        }
        var upload = course.upload(terms.ahead());
        var sooner = upload < 0 ? free : free(course, upload);
        if (!sooner.isBefore(free)) {
            course.at(free);
        } else if (sooner.isAfter(course.at())) {
            course.at(sooner);
        } else {
            act(course, upload);
        }
    }

    private Instant free(Course course, int step) {
        var at = course.at();
        var kind = course.kind(step);
        var byKind = level(kind).free(1, at);
        var byRequests = requests.free(cost(kind) + Pace.SPARE, at);
        var byLimits = later(byKind, byRequests);
        return course.starts(step) ? later(byLimits, drip) : byLimits;
    }

    private void act(Course course, int step) {
        var now = course.at();
        var kind = course.kind(step);
        var cost = cost(kind);
        level(kind).spend(1, now);
        requests.spend(cost, now);
        sent += cost;
        follows += kind == DeedKind.FOLLOW ? 1 : 0;
        drip = kind == DeedKind.PUBLISH ? terms.drip().after(drip, now) : drip;
        last.put(kind, now);
        course.done(step);
        course.at(now.plus(terms.took().getOrDefault(kind, Duration.ZERO)));
    }

    private Level level(DeedKind kind) {
        return levels.getOrDefault(kind, requests);
    }

    /// Follows are asked about again, many at a time.
    private int cost(DeedKind kind) {
        var confirmation = kind == DeedKind.FOLLOW && follows % Confirmations.AT_ONCE == 0 ? 1 : 0;
        return Limitations.requestsFor(kind) + confirmation;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
