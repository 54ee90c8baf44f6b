package app.godwit.desktop.report;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What has been done, in figures, and the report to keep.
public final class ReportView implements StepView {
    private final ReportModel model;
    private final Words words;
    private final Chooser chooser;
    private final VBox figures = Nodes.column(16);
    private final Label written = Nodes.muted("");
    private final Node page;
    private final StackPane body = new StackPane();

    public ReportView(ReportModel model, Words words, Chooser chooser) {
        this.model = model;
        this.words = words;
        this.chooser = chooser;
        page = Nodes.page(Nodes.column(24, figures, keep()));
        model.figures().subscribe(this::show);
        model.written().subscribe(this::showWritten);
    }

    private Node keep() {
        Button save = Nodes.button(words.of("report.save"), Feather.SAVE, this::save);
        save.setId("save-report");
        return Nodes.column(
                8, Nodes.section(words.of("report.keep")), Nodes.body(words.of("report.keep.text")), save, written);
    }

    private void save() {
        chooser.report(String.valueOf(model.beside().getFileName())).ifPresent(model::save);
    }

    private void showWritten(Optional<Path> file) {
        written.setText(
                file.map(path -> words.of("report.written", path.toString())).orElse(""));
        Nodes.show(written, file::isPresent);
    }

    private void show(Overview overview) {
        if (model.empty()) {
            body.getChildren()
                    .setAll(new EmptyState(
                            Feather.BAR_CHART_2, words.of("report.empty.title"), words.of("report.empty.text")));
            return;
        }
        figures.getChildren().setAll(people(overview), posts(overview));
        body.getChildren().setAll(page);
    }

    private Node people(Overview overview) {
        return group(
                "report.people",
                figure("report.people.all", overview.people()),
                figure("report.people.found", overview.found()),
                figure("report.people.followed", count("follows", Progress.Part::done)),
                figure("report.people.waiting", count("follows", Progress.Part::waiting)),
                figure("report.people.refused", count("follows", Progress.Part::refused)),
                figure("report.people.notFound", overview.notFound()));
    }

    private Node posts(Overview overview) {
        return group(
                "report.posts",
                figure("report.tweets", overview.tweets()),
                figure("report.posts.done", count("posts", Progress.Part::done)),
                figure("report.posts.waiting", count("posts", Progress.Part::waiting)),
                figure("report.posts.refused", count("posts", Progress.Part::refused)));
    }

    private Node group(String title, Node... figures) {
        return new Card(Nodes.section(words.of(title)), new FlowPane(40, 16, figures));
    }

    private Node figure(String key, int count) {
        return new Figure(words.of(key), words).show(count);
    }

    private int count(String lane, ToIntFunction<Progress.Part> which) {
        return model.lane(lane).map(which::applyAsInt).orElse(0);
    }

    @Override
    public Node body() {
        return body;
    }
}
