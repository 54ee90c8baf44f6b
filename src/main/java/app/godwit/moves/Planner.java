package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Step;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What would be done, counted and timed before anything is: the run is played through in thought.
final class Planner {
    private static final Map<DeedKind, String> NAMES = new EnumMap<>(Map.of(
            DeedKind.FOLLOW, "follows",
            DeedKind.PUBLISH, "posts",
            DeedKind.UPLOAD, "media",
            DeedKind.MUTE, "mutes",
            DeedKind.BLOCK, "blocks",
            DeedKind.ENLIST, "lists"));
    private static final List<DeedKind> ALWAYS = List.of(DeedKind.FOLLOW, DeedKind.PUBLISH, DeedKind.UPLOAD);

    private final Journal journal;
    private final String base;
    private final Deeds deeds;
    private final Pace pace;
    private final Time time;
    private final int reserve;
    private final Drip drip;
    private final List<Plan.Means> means;
    private final Optional<Plan.Cap> cap;

    /// @param instance where it would be done
    Planner(Journal journal, Pace pace, Time time, Instance instance, Optional<Plan.Cap> cap) {
        this.journal = journal;
        this.base = instance.base();
        this.deeds = journal.deeds();
        this.pace = pace;
        this.time = time;
        this.reserve = Reserve.in(journal).percent();
        this.drip = Publication.in(journal).drip();
        this.means = Ways.of(instance);
        this.cap = cap;
    }

    /// What is chosen, planned already or not.
    Plan plan(ChosenFollows follows, Drafts drafts) {
        var lanes = new EnumMap<Lane, List<Step>>(Lane.class);
        Arrays.stream(Lane.values()).forEach(lane -> lanes.put(lane, new ArrayList<>(deeds.open(lane))));
        var known = new EnumMap<DeedKind, Map<String, DeedState>>(DeedKind.class);
        Stream.concat(follows.deeds().stream(), ChosenPosts.deeds(drafts.stream(), drafts.boosts()))
                .filter(one ->
                        known.computeIfAbsent(one.kind(), deeds::states).getOrDefault(one.subject(), DeedState.UNDONE)
                                == DeedState.UNDONE)
                .forEach(
                        one -> lanes.getOrDefault(one.lane(), new ArrayList<>()).add(step(one)));
        var forecast = pace.forecast(List.copyOf(lanes.values()));
        return new Plan(
                parts(lanes, forecast),
                follows.leftOut(),
                leftOut(drafts),
                drafts.included(),
                ways(lanes),
                cap,
                reserve,
                drip,
                forecast.requests(),
                forecast.end(time));
    }

    static Step step(Deeds.Meant meant) {
        var starts = meant.request() instanceof Draft draft && draft.replyTo() instanceof Draft.Top;
        return new Step(meant.kind(), starts);
    }

    private List<Plan.Part> parts(Map<Lane, List<Step>> lanes, Forecast forecast) {
        var counts = new EnumMap<DeedKind, Integer>(DeedKind.class);
        lanes.values().forEach(steps -> steps.forEach(step -> counts.merge(step.kind(), 1, Integer::sum)));
        return Arrays.stream(DeedKind.values())
                .filter(kind -> ALWAYS.contains(kind) || (NAMES.containsKey(kind) && counts.containsKey(kind)))
                .map(kind -> part(kind, counts.getOrDefault(kind, 0), forecast))
                .toList();
    }

    private Plan.Part part(DeedKind kind, int count, Forecast forecast) {
        var window = pace.window(kind);
        var end = Optional.ofNullable(forecast.kinds().get(kind)).orElseGet(time::instant);
        return new Plan.Part(
                NAMES.getOrDefault(kind, ""),
                count,
                window.limit(),
                window.per(),
                count * Limitations.requestsFor(kind),
                pace.left(kind),
                end);
    }

    /// Each by itself: whoever takes the file has the follows off the API.
    private List<Plan.Way> ways(Map<Lane, List<Step>> lanes) {
        var follows = lanes.getOrDefault(Lane.FOLLOWS, List.of());
        var alone = pace.forecast(List.of(follows));
        var ways = new ArrayList<Plan.Way>();
        ways.add(new Plan.Way(Plan.Means.API, follows.size(), alone.requests(), Plan.Basis.FORESEEN, alone.end(time)));
        for (var other : means) {
            ways.add(FileRows.way(journal, base, other, follows.size(), time.instant()));
        }
        return ways;
    }

    private static Map<Composed.Reason, Integer> leftOut(Drafts drafts) {
        var reasons = new EnumMap<Composed.Reason, Integer>(Composed.Reason.class);
        drafts.skipped().forEach(skipped -> reasons.merge(skipped.reason(), 1, Integer::sum));
        return reasons;
    }
}
