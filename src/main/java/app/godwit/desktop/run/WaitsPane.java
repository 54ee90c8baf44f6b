package app.godwit.desktop.run;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Unfinished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What waits for what: each reason once, with how many and until when, and whose turn it is in between.
final class WaitsPane extends VBox {
    private final LaneModel model;
    private final OpenMove move;
    private final Words words;
    private List<String> shown = List.of();

    WaitsPane(LaneModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.move = move;
        this.words = move.words();
        model.unfinished().subscribe(unfinished -> show());
        model.stage().subscribe((before, stage) -> show());
        move.run().progress().subscribe((before, progress) -> show());
    }

    /// One reason.
    private record Group(String why, List<Unfinished> deeds) {
        Optional<Instant> until() {
            return deeds.stream().flatMap(one -> one.until().stream()).min(Instant::compareTo);
        }
    }

    private void show() {
        var lines = lines();
        Nodes.show(this, () -> !lines.isEmpty());
        if (lines.equals(shown)) {
            return;
        }
        shown = lines;
        getChildren().setAll(Nodes.section(words.of("lane.waits")));
        lines.forEach(line -> getChildren().add(row(line)));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        var progress = move.run().progress().get();
        if (model.stage().get() == LaneModel.Stage.RUNNING) {
            progress.until()
                    .map(until -> words.of(
                            "run.until", words.said(progress.now()), move.when().moment(until)))
                    .ifPresent(lines::add);
        }
        groups().forEach(group -> lines.add(line(group)));
        if (move.run().sharesServer() && model.stage().get() == LaneModel.Stage.RUNNING) {
            lines.add(words.of("lane.waits.share"));
        }
        return lines;
    }

    private List<Group> groups() {
        var groups = new LinkedHashMap<String, Group>();
        for (var one : model.unfinished().get()) {
            if (one.stand() != Unfinished.Stand.REFUSED) {
                groups.computeIfAbsent(one.why(), why -> new Group(why, new ArrayList<>()))
                        .deeds()
                        .add(one);
            }
        }
        return List.copyOf(groups.values());
    }

    private String line(Group group) {
        var line = words.of("lane.waits.row", group.deeds().size(), words.said(group.why()));
        return group.until()
                .map(until -> words.of("lane.waits.until", line, move.when().moment(until)))
                .orElse(line);
    }

    private static Node row(String line) {
        var icon = new FontIcon(Feather.CLOCK);
        icon.getStyleClass().add("quiet-icon");
        var row = Nodes.row(8, icon, Nodes.body(line));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
