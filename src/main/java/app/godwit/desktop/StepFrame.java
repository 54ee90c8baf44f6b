package app.godwit.desktop;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Paragraph;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.StepModel;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands around every step: its name, one line of truth, what went wrong, and one primary action.
final class StepFrame extends BorderPane {
    private final StepModel model;
    private final Words words;
    private final Label promise = Nodes.muted("");
    private final Button act = new Button();
    private final HBox actionRow = Nodes.row(16);

    StepFrame(StepModel model, StepView view, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("step");
        setTop(Nodes.column(0, titleRow(view), troubleBar()));
        setCenter(view.body());
        setBottom(actionRow());
        model.next().subscribe(this::show);
    }

    private Node titleRow(StepView view) {
        var title = Nodes.styled(words.name(model.step()), "step-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var first = Nodes.row(8, title, Nodes.spring());
        first.getChildren().addAll(view.tools());
        first.setMinHeight(36);
        var truth = Nodes.styled("", "truth");
        truth.setId("truth");
        truth.getStyleClass().add(Styles.TEXT_MUTED);
        truth.textProperty().bind(model.truth());
        var row = Nodes.column(4, first, truth);
        row.getStyleClass().add("title-row");
        return row;
    }

    private Node troubleBar() {
        var text = new Paragraph("");
        text.setId("trouble");
        model.trouble().subscribe(trouble -> text.setText(trouble));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var code = Nodes.styled("", "small");
        code.setId("trouble-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.textProperty().bind(model.code());
        var bar = Nodes.row(
                12,
                new FontIcon(Feather.ALERT_CIRCLE),
                text,
                code,
                Nodes.iconButton(words.of("trouble.dismiss"), Feather.X, model::dismissTrouble));
        bar.getStyleClass().add("trouble-bar");
        model.trouble().subscribe(trouble -> Nodes.show(bar, () -> !trouble.isEmpty()));
        return bar;
    }

    private Node actionRow() {
        actionRow.getStyleClass().add("action-row");
        actionRow.setAlignment(Pos.CENTER_LEFT);
        act.getStyleClass().add(Styles.ACCENT);
        act.setId("next");
        act.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(promise, Priority.ALWAYS);
        promise.setMaxWidth(Double.MAX_VALUE);
        actionRow.getChildren().addAll(promise, act);
        return actionRow;
    }

    private void show(Next next) {
        switch (next) {
            case Next.Offer offer -> {
                promise.setText(offer.promise());
                act.setText(offer.verb());
                act.setAccessibleText(offer.verb());
                act.setOnAction(event -> offer.act().run());
            }
            case Next.Wait wait -> promise.setText(wait.why());
        }
        Nodes.show(act, () -> next instanceof Next.Offer);
    }
}
