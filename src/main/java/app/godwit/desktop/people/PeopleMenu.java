package app.godwit.desktop.people;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.MatchOption;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of the step People: how to look up, and what to do with the whole list.
final class PeopleMenu {
    private static final List<MatchOption> OFFERED = List.of(MatchOption.LINKS, MatchOption.GUESS, MatchOption.RECHECK);
    private final PeopleModel model;
    private final Words words;

    PeopleMenu(PeopleModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    private CheckMenuItem option(MatchOption option) {
        var item = new CheckMenuItem(words.name(option));
        item.setId("option-" + option);
        item.selectedProperty().subscribe(on -> {
            if (on) {
                model.options().add(option);
            } else {
                model.options().remove(option);
            }
        });
        return item;
    }

    MenuButton button(Chooser chooser, Runnable selectAll, Runnable servers) {
        var menu = menu("people-more", words.of("people.more"), Feather.MORE_HORIZONTAL);
        OFFERED.stream().map(this::option).forEach(menu.getItems()::add);
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("select-all", words.of("people.select.all"), selectAll),
                        item("servers", words.of("people.servers.show"), servers),
                        new SeparatorMenuItem(),
                        item(
                                "csv-out",
                                words.of("people.csv.write"),
                                () -> chooser.report("people.csv").ifPresent(model::write)),
                        item(
                                "csv-in",
                                words.of("people.csv.review"),
                                () -> chooser.table().ifPresent(model::review)));
        return menu;
    }

    private static MenuButton menu(String id, String words, Feather icon) {
        var menu = new MenuButton("", new FontIcon(icon));
        menu.setId(id);
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        Nodes.name(menu, words);
        return menu;
    }

    private static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> act.run());
        return item;
    }
}
