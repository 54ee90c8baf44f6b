package app.godwit.desktop.report;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Figures of the whole move, and the report as a file.
public final class ReportModel extends StepModel {
    private final ReadOnlyObjectWrapper<Optional<Path>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Path> reader;

    /// @param reader shows a file to the user
    public ReportModel(OpenMove move, Consumer<Path> reader) {
        super(move, Step.REPORT);
        this.reader = reader;
        move.overview().subscribe((before, now) -> show());
        follow();
    }

    /// Writes the report beside the move file and shows it.
    public void open() {
        write(beside(), true);
    }

    /// Writes the report there.
    public void save(Path html) {
        write(html, false);
    }

    private void write(Path html, boolean thenShow) {
        askLong(
                () -> {
                    session().report(html, words().locale());
                    return html;
                },
                file -> {
                    written.set(Optional.of(file));
                    if (thenShow) {
                        reader.accept(file);
                    }
                },
                () -> {});
    }

    /// `NAME.html` beside `NAME.godwit`.
    public Path beside() {
        var file = session().file();
        return file.resolveSibling(name(file).replaceFirst("\\.godwit$", "") + ".html");
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "move" : name.toString();
    }

    @Override
    protected void show() {
        show(line(), nextNow());
    }

    private String line() {
        return empty()
                ? words().of("report.truth.nothing")
                : words().of("report.truth", done("follows"), done("posts"));
    }

    private Next nextNow() {
        return empty()
                ? new Next.Wait(words().of("report.next.nothing"))
                : new Next.Offer(words().of("report.next"), words().of("report.open"), this::open);
    }

    /// Whether there is nothing to report yet.
    public boolean empty() {
        return overview().people() == 0 && overview().tweets() == 0;
    }

    private int done(String lane) {
        return lane(lane).map(Progress.Part::done).orElse(0);
    }

    /// What became of this lane.
    public Optional<Progress.Part> lane(String name) {
        return overview().lanes().stream()
                .filter(part -> part.name().equals(name))
                .findFirst();
    }

    /// The figures.
    public ReadOnlyObjectProperty<Overview> figures() {
        return move().overview();
    }

    /// The report that was written last.
    public ReadOnlyObjectProperty<Optional<Path>> written() {
        return written.getReadOnlyProperty();
    }
}
