package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/// A menu of languages or programs to tick; none ticked means all.
final class FacetField extends VBox {
    private final Words words;
    private final String all;
    private final Consumer<Set<String>> chosen;
    private final MenuButton menu = new MenuButton();
    private List<Facets.Facet> facets = List.of();
    private Set<String> codes = Set.of();

    FacetField(String id, String name, String all, Words words, Consumer<Set<String>> chosen) {
        super(4);
        this.words = words;
        this.all = all;
        this.chosen = chosen;
        menu.setId(id);
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.getStyleClass().add("data");
        var label = Nodes.body(name);
        label.getStyleClass().add("small");
        label.setLabelFor(menu);
        getChildren().addAll(label, menu);
        menu.setAccessibleText(name);
    }

    void show(List<Facets.Facet> there, Set<String> wished) {
        var isNew = !there.equals(facets);
        facets = there;
        codes = wished;
        if (isNew) {
            menu.getItems().setAll(there.stream().map(this::item).toList());
        }
        menu.getItems().forEach(item -> ((CheckMenuItem) item).setSelected(wished.contains(item.getId())));
        menu.setText(wished.isEmpty() ? all : names());
        menu.setDisable(there.isEmpty());
    }

    private CheckMenuItem item(Facets.Facet facet) {
        var item = new CheckMenuItem(words.of("history.facet", facet.name(), facet.tweets()));
        item.setId(facet.code());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            var next = new LinkedHashSet<>(codes);
            if (!next.remove(facet.code())) {
                next.add(facet.code());
            }
            chosen.accept(next);
        });
        return item;
    }

    private String names() {
        return String.join(
                ", ",
                facets.stream()
                        .filter(facet -> codes.contains(facet.code()))
                        .map(Facets.Facet::name)
                        .toList());
    }
}
