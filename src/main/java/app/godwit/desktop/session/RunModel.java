package app.godwit.desktop.session;

import app.godwit.desktop.kit.Background;
import app.godwit.journal.Lane;
import app.godwit.moves.CallSet;
import app.godwit.moves.FetchOption;
import app.godwit.moves.Job;
import app.godwit.moves.MatchOption;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one job that may run. Asked for its progress by the window's timer; starting another pauses it first.
public final class RunModel {
    /// Before anything ran.
    public static final Progress IDLE = new Progress(Progress.State.DONE, List.of(), "", Optional.empty(), List.of());

    private static final int TICKS_PER_LOOK = 12;
    private final Session session;
    private final Background background;
    private Runnable moved = () -> {};
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(IDLE);
    private final ReadOnlyObjectWrapper<Activity> activity = new ReadOnlyObjectWrapper<>(Activity.NOTHING);
    private volatile Optional<Job> job = Optional.empty();
    private Set<Lane> lanes = Set.of();
    private Work work = Work.NONE;
    private int ticks;

    RunModel(Session session, Background background) {
        this.session = session;
        this.background = background;
    }

    /// @param told called when the file has changed: at every end, and now and then on the way
    void follow(Runnable told) {
        moved = told;
    }

    /// What is going on, coarsely.
    public enum Activity {
        NOTHING,
        STARTING,
        RUNNING,
        PAUSING
    }

    /// Of which kind the running or last job is.
    public enum Work {
        NONE,
        MATCH,
        DEEDS,
        /// Names from Wikidata.
        NAMES,
        /// People from X.
        FETCH
    }

    /// Looks up everybody who is waiting.
    public void match(Set<MatchOption> options, Consumer<Exception> failed) {
        start(Work.MATCH, Set.of(), () -> session.match(options), failed);
    }

    /// Asks Wikidata for names. The user has agreed.
    public void names(Consumer<Exception> failed) {
        start(Work.NAMES, Set.of(), session::nameFromWikidata, failed);
    }

    /// Fetches from X. The user has agreed to the price.
    public void fetch(CallSet set, Set<FetchOption> options, Consumer<Exception> failed) {
        start(Work.FETCH, Set.of(), () -> session.x().fetch(set, options), failed);
    }

    /// How a job of deeds is planned before it starts.
    public interface Planning {
        int plan(Session session) throws ServerException;
    }

    /// Plans what is chosen for this lane and does it, beside the lanes that run already. Those that were paused on
    /// purpose stay so.
    public void run(Lane lane, Consumer<Exception> failed) {
        run(lane, usual(lane), failed);
    }

    /// The same with a plan of its own.
    public void run(Lane lane, Planning planning, Consumer<Exception> failed) {
        run(Set.of(lane), planning, failed);
    }

    /// The same with several lanes. No lanes, no job.
    public void run(Set<Lane> more, Planning planning, Consumer<Exception> failed) {
        if (more.isEmpty()) {
            return;
        }
        var wanted = EnumSet.copyOf(more);
        if (busy()) {
            wanted.addAll(lanes);
        }
        start(
                Work.DEEDS,
                wanted,
                () -> {
                    planning.plan(session);
                    return session.run(wanted);
                },
                failed);
    }

    private static Planning usual(Lane lane) {
        return switch (lane) {
            case FOLLOWS -> Session::planFollows;
            case POSTS -> Session::planPosts;
            case MARKS, LISTS, UNDO -> session -> 0;
        };
    }

    /// A job of its own kind for the people: one that hands in a file, or asks the server's own list.
    public void follows(Callable<Job> job, Consumer<Exception> failed) {
        alone(Lane.FOLLOWS, job, failed);
    }

    /// Takes back what a run did, or the whole move.
    public void takeBack(OptionalLong run, Consumer<Exception> failed) {
        alone(Lane.UNDO, () -> session.doings().undo(run), failed);
    }

    private void alone(Lane lane, Callable<Job> job, Consumer<Exception> failed) {
        start(Work.DEEDS, Set.of(lane), job, failed);
    }

    private void start(Work kind, Set<Lane> wanted, Callable<Job> start, Consumer<Exception> failed) {
        if (activity.get() == Activity.STARTING) {
            return;
        }
        var before = job;
        work = kind;
        lanes = Set.copyOf(wanted);
        activity.set(Activity.STARTING);
        background.aside(
                () -> {
                    stop(before);
                    return start.call();
                },
                this::began,
                e -> {
                    ended();
                    failed.accept(e);
                });
    }

    private void began(Job started) {
        job = Optional.of(started);
        activity.set(Activity.RUNNING);
        tick();
        moved.run();
    }

    /// Asks the job to stop after the deed in hand.
    public void pause() {
        job.ifPresent(running -> {
            activity.set(Activity.PAUSING);
            running.pause();
            tick();
        });
    }

    /// Takes a picture of the job. Cheap: the timer calls it several times a second.
    public void tick() {
        if (activity.get() == Activity.STARTING) {
            return;
        }
        job.ifPresent(running -> {
            var now = running.progress();
            if (!now.equals(progress.get())) {
                progress.set(now);
            }
            switch (now.state()) {
                case RUNNING, WAITING -> lookNowAndThen();
                case PAUSED, DONE, STOPPED -> ended();
            }
        });
    }

    private void lookNowAndThen() {
        ticks++;
        if (ticks % TICKS_PER_LOOK == 0) {
            moved.run();
        }
    }

    private void ended() {
        job = Optional.empty();
        activity.set(Activity.NOTHING);
        moved.run();
    }

    /// Pauses and waits until the deed in hand is over. Not for the FX thread.
    void stop() throws InterruptedException {
        stop(job);
    }

    private static void stop(Optional<Job> running) throws InterruptedException {
        if (running.isPresent()) {
            running.get().pause();
            running.get().await();
        }
    }

    /// Whether this lane is being worked on.
    public boolean runs(Lane lane) {
        return busy() && lanes.contains(lane);
    }

    /// Whether several lanes are at work, which share what the server allows.
    public boolean sharesServer() {
        return busy() && lanes.size() > 1;
    }

    public Work work() {
        return work;
    }

    /// Whether a job of this kind is being done.
    public boolean does(Work kind) {
        return busy() && work == kind;
    }

    public boolean busy() {
        return activity.get() != Activity.NOTHING;
    }

    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Activity> activity() {
        return activity.getReadOnlyProperty();
    }

    /// The parts that are being worked on now and are not done.
    public List<Progress.Part> live() {
        return progress.get().parts().stream()
                .filter(part -> part.done() + part.refused() < part.total())
                .filter(part -> lanes.isEmpty() || lanes.stream().anyMatch(lane -> named(lane, part)))
                .toList();
    }

    private static boolean named(Lane lane, Progress.Part part) {
        return lane(part.name()) == lane;
    }

    /// In which lane the deeds of a part are done.
    public static Lane lane(String part) {
        if (part.endsWith(" taken back")) {
            return Lane.UNDO;
        }
        return switch (part) {
            case "posts", "edits", "boosts" -> Lane.POSTS;
            case "mutes", "blocks" -> Lane.MARKS;
            case "lists" -> Lane.LISTS;
            default -> Lane.FOLLOWS;
        };
    }

    /// The part of this name in the running or last job.
    public Optional<Progress.Part> part(String name) {
        return progress.get().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst();
    }
}
