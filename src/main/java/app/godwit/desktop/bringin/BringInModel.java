package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.BroughtIn;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Reads sources one after the other and keeps what each held.
public final class BringInModel extends StepModel {
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Source> sources = FXCollections.observableArrayList();

    public BringInModel(OpenMove move) {
        super(move, Step.BRING_IN);
        move.overview().subscribe((before, now) -> show());
        follow();
    }

    /// A source that was read since the window opened.
    public record Source(String name, BroughtIn found) {}

    /// Reads these, in this order, after those that are waiting.
    public void bringIn(List<Path> paths) {
        waiting.addAll(paths);
        readNext();
    }

    private void readNext() {
        if (reading.get().isPresent() || waiting.isEmpty()) {
            return;
        }
        var source = waiting.removeFirst();
        reading.set(Optional.of(source));
        show();
        askLong(() -> session().bringIn(source), found -> wasRead(source, found), this::goOn);
    }

    private void wasRead(Path source, BroughtIn found) {
        sources.add(new Source(name(source), found));
        goOn();
    }

    private void goOn() {
        reading.set(Optional.empty());
        move().refresh();
        show();
        readNext();
    }

    static String name(Path source) {
        var last = source.getFileName();
        return last == null ? source.toString() : last.toString();
    }

    @Override
    protected void show() {
        show(truthNow(), nextNow());
    }

    private String truthNow() {
        var known = overview();
        if (known.tweets() == 0 && known.people() == 0) {
            return words().of("bringin.truth.nothing");
        }
        return words().of("bringin.truth", known.tweets(), known.people(), known.named());
    }

    private Next nextNow() {
        var now = reading.get();
        if (now.isPresent()) {
            return new Next.Wait(words().of("bringin.next.reading", name(now.get())));
        }
        if (empty()) {
            return session().samples().isEmpty()
                    ? new Next.Wait(words().of("bringin.next.nothing"))
                    : new Next.Offer(
                            words().of("bringin.next.sample"),
                            words().of("bringin.sample"),
                            () -> bringIn(session().samples()));
        }
        return onward(words().of("bringin.next.people"));
    }

    private boolean empty() {
        return overview().tweets() == 0 && overview().people() == 0;
    }

    /// The source that is being read.
    public ReadOnlyObjectProperty<Optional<Path>> reading() {
        return reading.getReadOnlyProperty();
    }

    /// What was read since the window opened.
    public ObservableList<Source> sources() {
        return sources;
    }
}
