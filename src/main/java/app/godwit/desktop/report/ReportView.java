package app.godwit.desktop.report;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Focus;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Shares;
import app.godwit.desktop.kit.Shares.Share;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.run.InSight;
import app.godwit.desktop.run.TakeBackModel;
import app.godwit.desktop.run.TakeBackPane;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What has been done, in figures and pictures, what was left out and why, the files to keep, and taking back.
public final class ReportView implements StepView {
    /// Lane → the key of its words.
    private static final Map<String, String> BESIDES = new TreeMap<>(Map.of(
            "mutes", "report.besides.mutes",
            "blocks", "report.besides.blocks",
            "lists", "report.besides.lists",
            "boosts", "report.besides.boosts",
            "edits", "report.besides.edits"));

    private final ReportModel model;
    private final Words words;
    private final Chooser chooser;
    private final VBox figures = Nodes.column(16);
    private final Label written = Nodes.muted("");
    private final Label exported = Nodes.muted("");
    private final Node page;
    private final StackPane body = new StackPane();

    public ReportView(ReportModel model, OpenMove move, Chooser chooser) {
        this.model = model;
        this.words = move.words();
        this.chooser = chooser;
        figures.setMaxWidth(Nodes.READING_WIDTH);
        var takeBack = new TakeBackModel(move, Set.of());
        InSight.follow(move, model.step(), takeBack::look);
        page = Nodes.page(
                Nodes.column(24, figures, new LeftOutPane(model, move), keep(), new TakeBackPane(takeBack, move)));
        model.figures().subscribe(now -> show());
        model.findings().subscribe((before, now) -> show());
        model.written().subscribe(this::showWritten);
        model.exported().subscribe(this::showExported);
    }

    private Node keep() {
        var save = Nodes.button(words.of("report.save"), Feather.SAVE, this::save);
        save.setId("save-report");
        var export = Nodes.button(
                words.of("report.export"),
                Feather.DOWNLOAD,
                () -> chooser.place().ifPresent(model::export));
        export.setId("export-tables");
        return Nodes.column(
                8,
                Nodes.section(words.of("report.keep")),
                Nodes.body(words.of("report.keep.text")),
                Nodes.body(words.of("report.export.text")),
                new FlowPane(8, 8, save, export),
                written,
                exported);
    }

    private void save() {
        chooser.report(String.valueOf(model.beside().getFileName())).ifPresent(model::save);
    }

    private void showWritten(Optional<Path> file) {
        written.setText(
                file.map(path -> words.of("report.written", path.toString())).orElse(""));
        Nodes.show(written, file::isPresent);
    }

    private void showExported(List<Path> files) {
        var folder = files.stream()
                .findFirst()
                .map(Path::toAbsolutePath)
                .flatMap(file -> Optional.ofNullable(file.getParent()));
        exported.setText(folder.map(place -> words.of("files.written", files.size(), place.toString()))
                .orElse(""));
        Nodes.show(exported, () -> !files.isEmpty());
    }

    private void show() {
        if (model.empty()) {
            body.getChildren()
                    .setAll(new EmptyState(
                            Feather.BAR_CHART_2, words.of("report.empty.title"), words.of("report.empty.text")));
            return;
        }
        var now = model.figures().get();
        Focus.kept(
                figures,
                () -> figures.getChildren()
                        .setAll(Stream.of(people(now), posts(now), besides())
                                .flatMap(Optional::stream)
                                .toList()));
        if (!body.getChildren().equals(List.of(page))) {
            body.getChildren().setAll(page);
        }
    }

    private Optional<Node> people(Overview overview) {
        var followed = count("follows", Progress.Part::done);
        var waiting = count("follows", Progress.Part::waiting);
        var refused = count("follows", Progress.Part::refused);
        var rest = Math.max(0, overview.people() - followed - waiting - refused - overview.notFound());
        return Optional.of(new Card(
                Nodes.section(words.of("report.people")),
                new FlowPane(
                        24,
                        16,
                        figure("report.people.all", overview.people()),
                        figure("report.people.found", overview.found()),
                        figure("report.people.followed", followed)),
                new Shares(
                        List.of(
                                new Share(words.of("report.people.followed"), followed, "good"),
                                new Share(words.of("report.people.waiting"), waiting, "wait"),
                                new Share(words.of("report.people.refused"), refused, "bad"),
                                new Share(words.of("report.people.notFound"), overview.notFound(), "plain"),
                                new Share(words.of("report.people.rest"), rest, "plain")),
                        words)));
    }

    private Optional<Node> posts(Overview overview) {
        var done = count("posts", Progress.Part::done);
        var findings = model.findings().get();
        return Optional.of(new Card(
                Nodes.section(words.of("report.posts")),
                new FlowPane(
                        24,
                        16,
                        figure("report.tweets", overview.tweets()),
                        figure("report.posts.done", done),
                        figure("report.posts.pictures", findings.uploaded())),
                new Shares(
                        List.of(
                                new Share(words.of("report.posts.done"), done, "good"),
                                new Share(
                                        words.of("report.posts.waiting"),
                                        count("posts", Progress.Part::waiting),
                                        "wait"),
                                new Share(
                                        words.of("report.posts.refused"),
                                        count("posts", Progress.Part::refused),
                                        "bad"),
                                new Share(words.of("report.posts.leftOut"), findings.leftOutTweets(), "plain")),
                        words)));
    }

    private Optional<Node> besides() {
        var done = BESIDES.entrySet().stream()
                .filter(lane -> count(lane.getKey(), Progress.Part::total) > 0)
                .map(lane -> figure(lane.getValue(), count(lane.getKey(), Progress.Part::done)))
                .toList();
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        Nodes.section(words.of("report.besides")), new FlowPane(24, 16, done.toArray(Node[]::new))));
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
