package app.godwit.desktop.bringin;

import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.RunModel.Activity;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Jobs of one kind as the card shows them that starts them: the running one, or the last.
final class Errand {
    private final OpenMove move;
    private final RunModel.Work kind;
    private final Consumer<Progress> ended;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean begun;

    /// @param ended called once at the end of each job
    Errand(OpenMove move, RunModel.Work kind, Consumer<Progress> ended) {
        this.move = move;
        this.kind = kind;
        this.ended = ended;
        move.run().progress().subscribe((before, now) -> look());
        move.run().activity().subscribe((before, now) -> look());
    }

    private void look() {
        if (move.run().work() != kind) {
            replaced();
            return;
        }
        var now = move.run().progress().get();
        switch (move.run().activity().get()) {
            case STARTING -> {
                begun = false;
                progress.set(Optional.empty());
            }
            case RUNNING, PAUSING -> {
                begun = true;
                progress.set(Optional.of(now));
            }
            case NOTHING -> end(now);
        }
    }

    /// Another job has been started from elsewhere, which pauses this one first.
    private void replaced() {
        progress.get()
                .ifPresent(
                        last -> end(new Progress(State.PAUSED, last.parts(), "", Optional.empty(), last.troubles())));
    }

    private void end(Progress last) {
        if (begun) {
            begun = false;
            progress.set(Optional.of(last));
            ended.accept(last);
        }
    }

    /// Whether one is being done, or about to be.
    boolean runs() {
        return move.run().does(kind);
    }

    /// Whether nothing else is being done: one job may run at a time.
    boolean isFree() {
        return !move.run().busy();
    }

    boolean isPausing() {
        return runs() && move.run().activity().get() == Activity.PAUSING;
    }

    void pause() {
        if (runs()) {
            move.run().pause();
        }
    }

    ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }
}
