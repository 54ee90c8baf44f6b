package app.godwit.desktop.session;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Overview;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What every step has: its line of truth, what its one button does, and what went wrong last.
///
/// A model holds properties and knows no node. Everything is called on one thread.
public abstract class StepModel {
    private final OpenMove move;
    private final Step step;
    private final ReadOnlyStringWrapper truth = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Next> next = new ReadOnlyObjectWrapper<>(new Next.Wait(""));
    private long seen = -1;

    protected StepModel(OpenMove move, Step step) {
        this.move = move;
        this.step = step;
    }

    /// Subclasses call it once they are built.
    protected final void follow() {
        move.changes().subscribe((before, now) -> reloadIfInSight());
        move.step().subscribe((before, now) -> reloadIfInSight());
        move.run().progress().subscribe((before, now) -> show());
        move.run().activity().subscribe((before, now) -> show());
        show();
    }

    private void reloadIfInSight() {
        if (move.step().get() == step && seen != move.changes().get()) {
            seen = move.changes().get();
            reload();
        }
    }

    /// Reads from the file what the step shows. Called when the step is in sight and the file has changed.
    protected void reload() {
        show();
    }

    /// Puts truth and next in line with what is known now.
    protected abstract void show();

    protected final void show(String line, Next offer) {
        truth.set(line);
        next.set(offer);
    }

    /// An offer to go to the following step.
    protected final Next onward(String promise) {
        return new Next.Offer(
                promise, words().of("next.continue"), () -> move.step().set(step.next()));
    }

    /// Quick work; a failure becomes the step's trouble.
    protected final <T> void ask(Callable<T> work, Consumer<T> done) {
        move.ask(work, clearing(done), this::fail);
    }

    /// Long work; a failure becomes the step's trouble.
    protected final <T> void askLong(Callable<T> work, Consumer<T> done, Runnable afterFailure) {
        move.askLong(work, clearing(done), e -> {
            fail(e);
            afterFailure.run();
        });
    }

    private <T> Consumer<T> clearing(Consumer<T> done) {
        return answer -> {
            trouble.set("");
            done.accept(answer);
        };
    }

    /// Shows a failure where it happened.
    protected final void fail(Exception e) {
        code.set(words().of("trouble.code", Troubles.code(e)));
        trouble.set(Troubles.sentence(e, words()));
    }

    /// Says that what the user typed or chose cannot be.
    protected final void fail(String sentence) {
        code.set("");
        trouble.set(sentence);
    }

    /// The user has read it.
    public final void dismissTrouble() {
        trouble.set("");
    }

    protected final OpenMove move() {
        return move;
    }

    protected final Session session() {
        return move.session();
    }

    protected final Words words() {
        return move.words();
    }

    protected final Overview overview() {
        return move.overview().get();
    }

    public final Step step() {
        return step;
    }

    /// One line that says how it stands.
    public final ReadOnlyStringProperty truth() {
        return truth.getReadOnlyProperty();
    }

    /// What went wrong last and what to do, `""` when nothing did.
    public final ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The code of the trouble, to look up.
    public final ReadOnlyStringProperty code() {
        return code.getReadOnlyProperty();
    }

    public final ReadOnlyObjectProperty<Next> next() {
        return next.getReadOnlyProperty();
    }
}
