package app.godwit.desktop.run;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Focus;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.Troubles;
import app.godwit.moves.Progress;
import app.godwit.moves.Unfinished;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What went wrong in a lane: why the job stopped, and each deed that was refused, with a button to try it again.
final class ProblemsPane extends VBox {
    /// More would only slow the page; the report has all.
    private static final int MOST = 60;

    private final LaneModel model;
    private final OpenMove move;
    private final Words words;
    private final VBox stopped = Nodes.column(8);
    private final VBox refused = Nodes.column(8);

    ProblemsPane(LaneModel model, OpenMove move) {
        super(24);
        this.model = model;
        this.move = move;
        this.words = move.words();
        getChildren().addAll(stopped, refused);
        model.unfinished().subscribe(found -> Focus.kept(this, () -> show(found)));
        move.run().progress().subscribe(this::show);
        move.run().activity().subscribe((before, activity) -> show(move.run().progress().get()));
    }

    private void show(Progress progress) {
        var needsUser = progress.state() == Progress.State.STOPPED
                && move.run().work() == RunModel.Work.DEEDS
                && !move.run().busy();
        stopped.getChildren().clear();
        if (needsUser && !progress.troubles().isEmpty()) {
            var last = progress.troubles().getLast();
            stopped.getChildren()
                    .addAll(
                            Nodes.section(words.of("lane.stopped")),
                            card(
                                    words.said(last.subject()),
                                    words.said(Troubles.last(progress)),
                                    words.of("trouble.code", "STOPPED")));
        }
        Nodes.show(stopped, () -> needsUser);
        showAtAll();
    }

    private void show(List<Unfinished> unfinished) {
        var list = unfinished.stream()
                .filter(one -> one.stand() == Unfinished.Stand.REFUSED)
                .toList();
        refused.getChildren().setAll(head(list.size()));
        list.stream().limit(MOST).map(this::row).forEach(refused.getChildren()::add);
        if (list.size() > MOST) {
            refused.getChildren().add(Nodes.muted(words.of("bringin.problems.more", list.size() - MOST)));
        }
        Nodes.show(refused, () -> !list.isEmpty());
        showAtAll();
    }

    private void showAtAll() {
        Nodes.show(this, () -> stopped.isVisible() || refused.isVisible());
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
        var card = card(
                one.subject(),
                words.said(one.why()),
                words.of("trouble.code", one.kind().name() + "-REFUSED"));
        var again = Nodes.button(words.of("lane.retry"), () -> model.retry(one));
        again.setAccessibleText(words.of("lane.retry.spoken", one.subject()));
        again.setId("retry-" + one.deed());
        card.getChildren().add(again);
        return card;
    }

    private HBox card(String subject, String why, String code) {
        var who = Nodes.body(subject);
        who.getStyleClass().add("strong");
        var said = Nodes.column(4, who, Nodes.body(why), small(code));
        HBox.setHgrow(said, Priority.ALWAYS);
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("warning-icon");
        var row = new HBox(12, icon, said);
        row.getStyleClass().add("card");
        row.setAlignment(Pos.TOP_LEFT);
        row.setMaxWidth(Nodes.READING_WIDTH);
        return row;
    }

    private static Node small(String text) {
        var label = Nodes.muted(text);
        label.getStyleClass().add("small");
        return label;
    }
}
