package app.godwit.desktop.example;

import app.godwit.moves.Job;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A job that moves only when the test says so.
public final class SteppedJob implements Job {
    private final AtomicReference<Progress> progress;
    private Consumer<List<Progress.Part>> changed = parts -> {};

    public SteppedJob(Progress progress) {
        this.progress = new AtomicReference<>(progress);
    }

    public static Progress at(State state, String part, int done, int total) {
        var end = state == State.RUNNING
                ? Optional.of(Sample.NOW.plusSeconds(3600))
                : Optional.<java.time.Instant>empty();
        var counts = new Progress.Part(part, done, total - done, 0, total, end);
        return new Progress(state, List.of(counts), "Asking birch.example", Optional.empty(), List.of());
    }

    public void onChange(Consumer<List<Progress.Part>> listener) {
        changed = listener;
    }

    public void set(Progress next) {
        progress.set(next);
        changed.accept(next.parts());
    }

    public void reach(int done) {
        var part = progress.get().parts().getFirst();
        var state = done == part.total() ? State.DONE : State.RUNNING;
        set(at(state, part.name(), done, part.total()));
    }

    @Override
    public Progress progress() {
        return progress.get();
    }

    @Override
    public void pause() {
        var now = progress.get();
        set(new Progress(State.PAUSED, now.parts(), "", Optional.empty(), now.troubles()));
    }

    @Override
    public Progress await() {
        return progress.get();
    }

    @Override
    public Progress await(Duration atMost) {
        return progress.get();
    }
}
