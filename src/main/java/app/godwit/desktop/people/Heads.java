package app.godwit.desktop.people;

import app.godwit.desktop.kit.Words;
import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The heads of the columns. Pressing one sorts by it, pressing again turns the order round, and once more undoes it.
final class Heads extends GridPane {
    private static final int ARROW = 2;
    private static final int BUTTONS = 5;
    private final PeopleModel model;
    private final Words words;
    private final Map<Order.Column, Button> buttons = new EnumMap<>(Order.Column.class);

    Heads(PeopleModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("heads");
        getColumnConstraints().setAll(PersonLine.columns());
        add(button(Order.Column.CHOSEN), 0, 0);
        add(button(Order.Column.PERSON), 1, 0);
        add(button(Order.Column.ACCOUNT), 3, 0);
        add(button(Order.Column.SURE), 4, 0);
        // Where nothing stands in a column, a grid forgets the gap beside it.
        add(new Region(), ARROW, 0);
        add(new Region(), BUTTONS, 0);
        model.list().order().subscribe(this::show);
    }

    private Button button(Order.Column column) {
        var button = new Button();
        button.setId("sort-" + column);
        button.getStyleClass().addAll(Styles.FLAT, "head");
        button.setContentDisplay(column == Order.Column.CHOSEN ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        button.setText(words.name(column));
        button.setOnAction(
                event -> model.list().order().set(model.list().order().get().pressed(column)));
        buttons.put(column, button);
        return button;
    }

    private void show(Order now) {
        buttons.forEach((column, button) -> {
            var here = now.by() == column;
            button.setGraphic(icon(column, now));
            button.setAccessibleText(
                    here
                            ? words.of("people.sorted", words.name(column), words.name(now.way()))
                            : words.of("people.sort", words.name(column)));
        });
    }

    private static FontIcon icon(Order.Column column, Order now) {
        var idle = column == Order.Column.CHOSEN ? Feather.CHECK_SQUARE : Feather.MINUS;
        var icon = new FontIcon(
                now.by() != column ? idle : now.way() == Order.Way.UP ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP);
        icon.setVisible(now.by() == column || column == Order.Column.CHOSEN);
        return icon;
    }
}
