package app.godwit.desktop;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import atlantafx.base.theme.Styles;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What concerns the whole program: other moves, preferences, and the way out.
final class SideMenu extends MenuButton {
    SideMenu(Words words, Runnable start, Runnable open, Runnable preferences, Runnable close) {
        setId("menu");
        setGraphic(new FontIcon(Feather.MENU));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        Nodes.name(this, words.of("menu.name"));
        getItems()
                .setAll(
                        item("menu-start", words.of("menu.start"), KeyCode.N, start),
                        item("menu-open", words.of("menu.open"), KeyCode.O, open),
                        new SeparatorMenuItem(),
                        item("menu-preferences", words.of("menu.preferences"), KeyCode.COMMA, preferences),
                        item("menu-close", words.of("menu.close"), KeyCode.W, close));
    }

    private static MenuItem item(String id, String words, KeyCode key, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setAccelerator(Shortcuts.with(key));
        item.setOnAction(event -> act.run());
        return item;
    }
}
