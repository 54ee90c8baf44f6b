package app.godwit.desktop.follow;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Focus;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.run.LaneModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Following by one file: saved and uploaded on the server's own page, or handed in where the server takes it; and
/// comparing afterwards.
final class FilePane extends VBox {
    private final FollowModel model;
    private final OpenMove move;
    private final Words words;
    private final Chooser chooser;
    private final Pages pages;
    private final Label written = Nodes.muted("");

    FilePane(FollowModel model, OpenMove move, Chooser chooser, Pages pages) {
        super(8);
        this.model = model;
        this.move = move;
        this.words = move.words();
        this.chooser = chooser;
        this.pages = pages;
        setId("by-file");
        model.plan().subscribe(plan -> Focus.kept(this, this::show));
        model.stage().subscribe((before, now) -> Focus.kept(this, this::show));
        move.run().activity().subscribe((before, now) -> Focus.kept(this, this::show));
        model.written().subscribe(this::showWritten);
    }

    private void show() {
        var content = new ArrayList<Node>();
        var isOver = model.stage().get() == LaneModel.Stage.FINISHED;
        var means = model.otherWay().map(Plan.Way::means).filter(way -> !isOver);
        content.add(Nodes.section(words.of(means.isPresent() ? "file.title" : "file.title.byHand")));
        means.ifPresent(way -> content.addAll(way == Plan.Means.HAND_IN ? handIn() : upload()));
        content.add(Nodes.body(words.of(means.isPresent() ? "file.compare.after" : "file.compare.text")));
        content.add(compare());
        var card = new Card(content.toArray(Node[]::new));
        card.setMaxWidth(Nodes.READING_WIDTH);
        getChildren().setAll(card);
    }

    private List<Node> handIn() {
        var hand = Nodes.button(words.of("file.handIn"), Feather.UPLOAD, model::handIn);
        hand.setId("hand-in");
        hand.setDisable(move.run().busy());
        return List.of(Nodes.body(words.of("file.handIn.text")), hand);
    }

    private List<Node> upload() {
        var save = Nodes.button(
                words.of("file.save"), Feather.SAVE, () -> chooser.place().ifPresent(model::saveFiles));
        save.setId("save-files");
        var page = Nodes.button(
                words.of("file.page"),
                Feather.EXTERNAL_LINK,
                () -> model.importPage().ifPresent(pages::open));
        page.setId("import-page");
        var address = model.importPage().map(Object::toString).orElse("");
        return List.of(
                Nodes.body(words.of("file.text")),
                Nodes.body(words.of("file.step.save")),
                Nodes.body(words.of("file.step.upload", address)),
                new FlowPane(8, 8, save, page),
                written);
    }

    private Node compare() {
        var compare = Nodes.button(words.of("file.compare"), Feather.REFRESH_CW, model::compare);
        compare.setId("compare");
        compare.setDisable(move.run().busy());
        return compare;
    }

    private void showWritten(List<Path> files) {
        var folder = files.stream()
                .findFirst()
                .map(Path::toAbsolutePath)
                .flatMap(file -> Optional.ofNullable(file.getParent()));
        written.setText(folder.map(place -> words.of("files.written", files.size(), place.toString()))
                .orElse(""));
        Nodes.show(written, () -> !files.isEmpty());
    }
}
