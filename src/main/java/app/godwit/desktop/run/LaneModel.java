package app.godwit.desktop.run;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.journal.Lane;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.Unfinished;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A lane of deeds: its plan before it starts, how far it is once it has, and what of it is stuck.
public class LaneModel extends StepModel {
    private final Lane lane;
    private final Set<Lane> told;
    private final String name;
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NEEDS_SIGN_IN);
    private final ReadOnlyObjectWrapper<List<Unfinished>> unfinished = new ReadOnlyObjectWrapper<>(List.of());

    public LaneModel(OpenMove move, Step step, Lane lane) {
        this(move, step, lane, Set.of(lane));
    }

    /// @param told lanes whose troubles stand here
    @SuppressWarnings("this-escape") // What it calls before subclasses are built reads this class alone.
    protected LaneModel(OpenMove move, Step step, Lane lane, Set<Lane> told) {
        super(move, step);
        this.lane = lane;
        this.told = Set.copyOf(told);
        this.name = lane.name().toLowerCase(Locale.ROOT);
        follow();
    }

    /// How the lane stands.
    public enum Stage {
        NEEDS_SIGN_IN,
        READY,
        NOTHING_TO_DO,
        RUNNING,
        PAUSED,
        FINISHED
    }

    @Override
    protected void reload() {
        show();
        ask(
                () -> told.stream()
                        .sorted()
                        .flatMap(one -> session().doings().unfinished(one).stream())
                        .toList(),
                found -> {
                    if (!found.equals(unfinished.get())) {
                        unfinished.set(found);
                    }
                });
        // What runs says itself when it ends; composing the plan anew all the while would only take time from it.
        if (move().account().get().isPresent() && (!runsNow() || plan.get().isEmpty())) {
            ask(session()::plan, found -> {
                plan.set(Optional.of(found));
                show();
            });
        }
    }

    /// Where the lane is now, from what the file says and what runs.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    private Stage now() {
        var progress = progress();
        if (runsNow()) {
            return Stage.RUNNING;
        }
        if (move().account().get().isEmpty()) {
            return Stage.NEEDS_SIGN_IN;
        }
        if (progress.filter(RunWords::open).isPresent()) {
            return Stage.PAUSED;
        }
        if (planned().filter(part -> part.count() > 0).isPresent()) {
            return Stage.READY;
        }
        return progress.filter(part -> part.total() > 0).isPresent() ? Stage.FINISHED : Stage.NOTHING_TO_DO;
    }

    private boolean runsNow() {
        return move().run().runs(lane) && progress().filter(RunWords::open).isPresent();
    }

    /// How far it is: from the running job, else from the file.
    public Optional<Progress.Part> progress() {
        return progress(name);
    }

    /// The same of another kind of deeds: `mutes`, `lists`.
    public Optional<Progress.Part> progress(String part) {
        var live = move().run().busy() ? move().run().part(part) : Optional.<Progress.Part>empty();
        return live.or(() -> overview().lanes().stream()
                .filter(one -> one.name().equals(part))
                .findFirst());
    }

    /// The lane's part of the plan.
    public Optional<Plan.Part> planned() {
        return plan.get()
                .flatMap(all -> all.parts().stream()
                        .filter(part -> part.lane().equals(name))
                        .findFirst());
    }

    /// Whom the plan leaves out and why. Of tweets that are left out the step History tells.
    public Map<String, Integer> leftOut() {
        return lane == Lane.FOLLOWS ? plan.get().map(Plan::peopleLeftOut).orElse(Map.of()) : Map.of();
    }

    @Override
    protected void show() {
        stage.set(now());
        show(line(), offer());
    }

    private String line() {
        return switch (stage.get()) {
            case NEEDS_SIGN_IN -> words().of("lane.truth.needsSignIn");
            case NOTHING_TO_DO -> words().of(key("truth.nothing"));
            case READY ->
                words().of(key("truth.ready"), planned().map(Plan.Part::count).orElse(0));
            case RUNNING, PAUSED, FINISHED -> progress().map(this::counts).orElse("");
        };
    }

    private String counts(Progress.Part part) {
        return words().of(key("truth.counts"), part.done(), part.waiting(), part.refused());
    }

    private Next offer() {
        return switch (stage.get()) {
            case NEEDS_SIGN_IN ->
                new Next.Offer(
                        words().of("lane.next.signIn"),
                        words().of("lane.signIn"),
                        () -> move().step().set(Step.SERVER));
            case NOTHING_TO_DO, FINISHED -> onward(words().of("lane.next.onward"));
            case READY -> new Next.Offer(words().of(key("next.start")), words().of(key("start")), this::start);
            case PAUSED -> new Next.Offer(words().of("lane.next.resume"), words().of("lane.resume"), this::start);
            case RUNNING ->
                move().run().activity().get() == RunModel.Activity.PAUSING
                        ? new Next.Wait(words().of("run.pausing"))
                        : onward(words().of("lane.next.running"));
        };
    }

    private void start() {
        move().run().run(lane, this::fail);
    }

    /// Tries again what was refused; what was held back below it comes with it.
    public void retry(Unfinished one) {
        move().run().run(one.kind().lane(), session -> session.doings().retry(one), this::fail);
    }

    /// The same with all that was refused.
    public void retryAll() {
        var lanes = refused();
        move().run().run(lanes, session -> again(session, lanes), this::fail);
    }

    private static int again(Session session, Set<Lane> lanes) throws ServerException {
        var count = 0;
        for (var one : lanes) {
            count += session.doings().retry(one);
        }
        return count;
    }

    private Set<Lane> refused() {
        return unfinished.get().stream()
                .filter(one -> one.stand() == Unfinished.Stand.REFUSED)
                .map(one -> one.kind().lane())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What was not done, or waits for something of its own.
    public ReadOnlyObjectProperty<List<Unfinished>> unfinished() {
        return unfinished.getReadOnlyProperty();
    }

    /// Another way to do the same sooner, where there is one.
    public Optional<Plan.Way> sooner() {
        return Optional.empty();
    }

    public final String key(String rest) {
        return name + "." + rest;
    }

    /// Whether it is the lane of the people.
    final boolean isOfPeople() {
        return lane == Lane.FOLLOWS;
    }

    /// The plan as it was when the step was last in sight.
    public ReadOnlyObjectProperty<Optional<Plan>> plan() {
        return plan.getReadOnlyProperty();
    }
}
