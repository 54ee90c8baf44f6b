package app.godwit.desktop.session;

import app.godwit.desktop.kit.Background;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Overview;
import app.godwit.moves.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// One open move: what is known of it, what runs, and which step the user looks at.
public final class OpenMove {
    static final Overview NOTHING_YET = new Overview("", Optional.empty(), 0, 0, 0, 0, 0, 0, 0, List.of());

    private final Session session;
    private final Background background;
    private final Words words;
    private final When when;
    private final RunModel run;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>(NOTHING_YET);
    private final ReadOnlyObjectWrapper<Optional<SignedIn>> account = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private Optional<OpenMove> successor = Optional.empty();
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.BRING_IN);

    public OpenMove(Session session, Background background, Words words, When when) {
        this(session, background, words, when, new RunModel(session, background));
    }

    private OpenMove(Session session, Background background, Words words, When when, RunModel run) {
        this.session = session;
        this.background = background;
        this.words = words;
        this.when = when.by(session.time());
        this.run = run;
        run.follow(this::refresh);
    }

    /// The same move for a reader of another language. Whoever still asks this one to look again asks that one.
    public OpenMove spoken(Words other, When their) {
        var next = new OpenMove(session, background, other, their, run);
        next.step.set(step.get());
        next.overview.set(overview.get());
        next.account.set(account.get());
        successor = Optional.of(next);
        return next;
    }

    /// Reads the overview again, then tells the steps that something changed.
    public void refresh() {
        successor.ifPresentOrElse(OpenMove::refresh, this::look);
    }

    private void look() {
        ask(
                () -> new Look(session.overview(), session.signedIn()),
                look -> {
                    overview.set(look.overview());
                    account.set(look.account());
                    changes.set(changes.get() + 1);
                },
                failure -> {});
    }

    private record Look(Overview overview, Optional<SignedIn> account) {}

    /// Stops what runs after the deed in hand and closes the file. Returns at once; the background finishes it.
    public void close() {
        ask(
                () -> {
                    run.stop();
                    session.close();
                    return session;
                },
                closed -> {},
                failure -> {});
    }

    /// Quick work on the file, in the order asked.
    public <T> void ask(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        background.inOrder(work, done, failed);
    }

    /// Work of milliseconds on what is in memory, in the order asked.
    public <T> void askSoon(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        background.soon(work, done, failed);
    }

    /// Work that may take long or wait for a person.
    public <T> void askLong(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        background.aside(work, done, failed);
    }

    public Session session() {
        return session;
    }

    public Words words() {
        return words;
    }

    public When when() {
        return when;
    }

    public RunModel run() {
        return run;
    }

    public ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    /// The account that this move acts as, empty before sign-in.
    public ReadOnlyObjectProperty<Optional<SignedIn>> account() {
        return account.getReadOnlyProperty();
    }

    /// Moves whenever the file has changed; what a step shows is then out of date.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// The step in sight.
    public ObjectProperty<Step> step() {
        return step;
    }
}
