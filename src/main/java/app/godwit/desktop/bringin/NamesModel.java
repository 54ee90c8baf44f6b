package app.godwit.desktop.bringin;

import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.Troubles;
import app.godwit.moves.NamesPlan;
import app.godwit.moves.Progress;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Names from Wikidata: first what would be sent, then, after the user's yes, the asking. Sends nothing before.
public final class NamesModel {
    private final OpenMove move;
    private final Errand errand;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private int asked;
    private int namedBefore;

    NamesModel(OpenMove move) {
        this.move = move;
        this.errand = new Errand(move, RunModel.Work.NAMES, this::ended);
    }

    /// How far it is between a wish and an answer.
    public sealed interface State {
        /// Nobody has asked.
        record Idle() implements State {}

        /// There is nobody to ask about.
        record Nobody() implements State {}

        /// The user reads what would be sent.
        record Consent(NamesPlan plan) implements State {}

        record Running() implements State {}

        /// Stopped on the way, by the user or by what [#trouble] says. What was answered is kept.
        record Paused() implements State {}

        /// @param asked people asked about
        /// @param named of them with a handle now, and without one before
        record Answered(int asked, int named) implements State {}
    }

    /// Shows what would be sent.
    public void offer() {
        trouble.set("");
        move.ask(move.session()::namesPlan, this::offer, this::fail);
    }

    private void offer(NamesPlan plan) {
        if (!errand.runs()) {
            state.set(plan.isEmpty() ? new State.Nobody() : new State.Consent(plan));
        }
    }

    public void decline() {
        state.set(new State.Idle());
    }

    /// The user agrees, and it is sent.
    public void agree() {
        if (state.get() instanceof State.Consent && isFree()) {
            asked = 0;
            move.ask(() -> move.session().coverage().named(), this::begin, this::fail);
        }
    }

    private void begin(int named) {
        namedBefore = named;
        resume();
    }

    /// Goes on with what was agreed to.
    public void resume() {
        if (isFree()) {
            trouble.set("");
            state.set(new State.Running());
            move.run().names(this::fail);
        }
    }

    public void pause() {
        errand.pause();
    }

    private void ended(Progress last) {
        asked += last.parts().stream().mapToInt(Progress.Part::done).sum();
        switch (last.state()) {
            case DONE -> move.ask(() -> move.session().coverage().named(), this::answered, this::fail);
            case STOPPED -> {
                trouble.set(move.words().said(Troubles.last(last)));
                state.set(new State.Paused());
            }
            case PAUSED, RUNNING, WAITING -> state.set(new State.Paused());
        }
    }

    private void answered(int named) {
        state.set(new State.Answered(asked, Math.max(0, named - namedBefore)));
    }

    private void fail(Exception e) {
        trouble.set(Troubles.sentence(e, move.words()));
        if (state.get() instanceof State.Running) {
            state.set(new State.Paused());
        }
    }

    /// Whether nothing else runs: one job at a time.
    public boolean isFree() {
        return errand.isFree();
    }

    public boolean isPausing() {
        return errand.isPausing();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Of the running or last asking.
    public ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return errand.progress();
    }

    /// What went wrong last, `""` when nothing did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }
}
