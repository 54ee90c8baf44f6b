package app.godwit.desktop;

import app.godwit.desktop.kit.Mark;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Paragraph;
import app.godwit.desktop.kit.Shapes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The steps with their marks, and at the foot whose move this is.
final class SideBar extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private final OpenMove move;
    private final Words words;
    private final Map<Step, Button> buttons = new EnumMap<>(Step.class);
    private final Label account = Nodes.styled("", "small");

    SideBar(OpenMove move, SideMenu menu) {
        super(4);
        this.move = move;
        this.words = move.words();
        getStyleClass().add("side-bar");
        getChildren().add(head(menu));
        for (var step : Step.values()) {
            getChildren().add(button(step));
        }
        getChildren().addAll(Nodes.spring(), foot());
        move.step().subscribe(step -> show());
        move.changes().subscribe((before, now) -> show());
        move.run().progress().subscribe((before, now) -> show());
        move.run().activity().subscribe((before, now) -> show());
    }

    private Button button(Step step) {
        var button = new Button(words.name(step));
        button.setId("step-" + step);
        button.getStyleClass().addAll("step-button", Styles.FLAT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setGraphicTextGap(12);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setOnAction(event -> move.step().set(step));
        buttons.put(step, button);
        return button;
    }

    private Node head(SideMenu menu) {
        var head = Nodes.row(0, Nodes.styled(words.of("app.name"), "brand"), Nodes.spring(), menu);
        head.getStyleClass().add("brand-row");
        return head;
    }

    private Node foot() {
        var file = Nodes.styled(String.valueOf(move.session().file().getFileName()), "small");
        file.getStyleClass().add(Styles.TEXT_MUTED);
        var texts = Nodes.column(2, account, file);
        if (!move.session().samples().isEmpty()) {
            var practice = new Paragraph(words.of("practice.foot"));
            practice.getStyleClass().add("small");
            practice.getStyleClass().add("practice");
            texts.getChildren().addFirst(practice);
        }
        texts.getStyleClass().add("foot");
        return texts;
    }

    private void show() {
        account.setText(move.overview().get().account().orElse(words.of("account.none")));
        for (var step : Step.values()) {
            show(step, Marks.of(step, move));
        }
    }

    private void show(Step step, Mark mark) {
        var button = Objects.requireNonNull(buttons.get(step));
        button.pseudoClassStateChanged(HERE, move.step().get() == step);
        button.setGraphic(shape(mark));
        button.setAccessibleText(words.of("step.spoken", words.name(step), words.name(mark)));
    }

    private static Node shape(Mark mark) {
        var shape = switch (mark) {
            case EMPTY -> Shapes.ring();
            case IN_PROGRESS -> Shapes.half();
            case DONE -> Shapes.disc();
            case NEEDS_YOU -> Shapes.diamond();
        };
        var box = new StackPane(shape);
        box.getStyleClass().addAll("step-mark", mark.name().toLowerCase(Locale.ROOT));
        return box;
    }
}
