package app.godwit.desktop.run;

import app.godwit.desktop.kit.Focus;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Unfinished;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What went wrong in a lane: each deed that was refused, with a button to try it again.
final class ProblemsPane extends VBox {
    /// More would only slow the page; the report has all.
    private static final int MOST = 60;

    private final LaneModel model;
    private final Words words;

    ProblemsPane(LaneModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.words = move.words();
        model.unfinished().subscribe(found -> Focus.kept(this, () -> show(found)));
    }

    private void show(List<Unfinished> unfinished) {
        var list = unfinished.stream()
                .filter(one -> one.stand() == Unfinished.Stand.REFUSED)
                .toList();
        getChildren().setAll(head(list.size()));
        list.stream().limit(MOST).map(this::row).forEach(getChildren()::add);
        if (list.size() > MOST) {
            getChildren().add(Nodes.muted(words.of("bringin.problems.more", list.size() - MOST)));
        }
        Nodes.show(this, () -> !list.isEmpty());
    }

    private Node head(int count) {
        var all = Nodes.button(words.of("lane.retry.all"), Feather.ROTATE_CW, model::retryAll);
        all.setId("retry-all");
        var title = Nodes.section(words.of("lane.troubles", count));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var row = Nodes.row(16, title, all);
        row.setMaxWidth(Nodes.READING_WIDTH);
        return row;
    }

    private Node row(Unfinished one) {
        var card = new TroubleRow(
                one.subject(),
                words.said(one.why()),
                words.of("trouble.code", one.kind().name() + "-REFUSED"));
        var again = Nodes.button(words.of("lane.retry"), () -> model.retry(one));
        again.setAccessibleText(words.of("lane.retry.spoken", one.subject()));
        again.setId("retry-" + one.deed());
        card.getChildren().add(again);
        return card;
    }
}
