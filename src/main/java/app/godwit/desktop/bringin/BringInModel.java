package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Coverage;
import app.godwit.moves.SourceReading;
import app.godwit.moves.SourceRow;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Reads sources one after the other and keeps what each held.
public final class BringInModel extends StepModel {
    /// Nobody knows how much there is to read.
    public static final double UNKNOWN = -1;

    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Coverage>> coverage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final NamesModel names;
    private final XModel x;
    private volatile Optional<SourceReading> job = Optional.empty();

    public BringInModel(OpenMove move) {
        super(move, Step.BRING_IN);
        names = new NamesModel(move);
        x = new XModel(move);
        move.overview().subscribe((before, now) -> show());
        follow();
        reload();
    }

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
        askLong(() -> read(source), found -> goOn(), this::goOn);
    }

    private Optional<BroughtIn> read(Path source) throws Exception {
        var started = session().read(source);
        job = Optional.of(started);
        started.await();
        return started.found();
    }

    /// Breaks off what is being read, and begins nothing that waits.
    public void stop() {
        waiting.clear();
        job.ifPresent(SourceReading::pause);
    }

    /// Looks how far the reading is. Cheap: the window's timer calls it several times a second.
    public void tick() {
        share.set(job.map(SourceReading::share).orElse(UNKNOWN));
    }

    private void goOn() {
        reading.set(Optional.empty());
        job = Optional.empty();
        share.set(UNKNOWN);
        move().refresh();
        reload();
        readNext();
    }

    @Override
    protected void reload() {
        if (asksOutside()) {
            x.reload();
        }
        move().ask(session()::coverage, known -> coverage.set(Optional.of(known)), this::fail);
        move().ask(
                        session()::sources,
                        rows -> {
                            sources.setAll(rows);
                            show();
                        },
                        this::fail);
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

    /// Names from Wikidata.
    public NamesModel names() {
        return names;
    }

    /// People from X.
    public XModel x() {
        return x;
    }

    /// Whether Wikidata and X may be asked; practice asks nobody.
    public boolean asksOutside() {
        return session().samples().isEmpty();
    }

    /// The source that is being read.
    public ReadOnlyObjectProperty<Optional<Path>> reading() {
        return reading.getReadOnlyProperty();
    }

    /// How much of it is read, from 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// How much is known of the people followed, once it was counted.
    public ReadOnlyObjectProperty<Optional<Coverage>> coverage() {
        return coverage.getReadOnlyProperty();
    }

    /// All that was brought in, in earlier runs too.
    public ObservableList<SourceRow> sources() {
        return sources;
    }
}
