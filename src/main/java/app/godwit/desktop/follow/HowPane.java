package app.godwit.desktop.follow;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.FollowOptions.Choice;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How new follows are made: with boosts or without, with notices, in which languages.
final class HowPane extends VBox {
    /// Those in which most is written there; others that were chosen stand beside them.
    private static final List<String> LANGUAGES =
            List.of("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "th", "tr", "uk", "zh");

    private final FollowModel model;
    private final Words words;
    private final Map<String, CheckBox> languages = new LinkedHashMap<>();
    private final FlowPane boxes = new FlowPane(16, 8);
    private final Label wanted = Nodes.body("");
    private final CheckBox boosts;
    private final CheckBox notices;

    HowPane(FollowModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.words = move.words();
        boosts = box(words.of("how.boosts"), "how-boosts", () -> model.turn(Choice.WITHOUT_BOOSTS));
        notices = box(words.of("how.notify"), "how-notify", () -> model.turn(Choice.NOTIFY));
        var order = Comparator.comparing(this::name, Collator.getInstance(words.locale()));
        LANGUAGES.stream().sorted(order).forEach(this::add);
        var card = new Card(
                Nodes.section(words.of("how.title")),
                boosts,
                notices,
                wanted,
                boxes,
                Nodes.muted(words.of("how.text")));
        card.setMaxWidth(Nodes.READING_WIDTH);
        getChildren().add(card);
        model.options().subscribe(this::show);
    }

    private void show(FollowOptions options) {
        boosts.setSelected(!options.has(Choice.WITHOUT_BOOSTS));
        notices.setSelected(options.has(Choice.NOTIFY));
        wanted.setText(words.of(options.languages().isEmpty() ? "how.languages.all" : "how.languages.some"));
        options.languages().stream()
                .filter(code -> !languages.containsKey(code))
                .forEach(this::add);
        languages.forEach((code, box) -> box.setSelected(options.languages().contains(code)));
    }

    private void add(String code) {
        var box = box(name(code), "how-" + code, () -> model.turn(code));
        languages.put(code, box);
        boxes.getChildren().add(box);
    }

    private String name(String code) {
        return Locale.of(code).getDisplayLanguage(words.locale());
    }

    private static CheckBox box(String text, String id, Runnable turn) {
        var box = new CheckBox(text);
        box.setId(id);
        box.setAccessibleText(text);
        box.setOnAction(event -> turn.run());
        return box;
    }
}
