package app.godwit.desktop.repost;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.repost.RepostModel.LastLine;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Drip;
import app.godwit.moves.Publication;
import app.godwit.posts.Visibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How the posts go out: who sees them, how fast, with which last line, and what becomes of pictures without words.
final class HowPane extends VBox {
    private static final List<Optional<Visibility>> SEEN = List.of(
            Optional.empty(),
            Optional.of(Visibility.PUBLIC),
            Optional.of(Visibility.UNLISTED),
            Optional.of(Visibility.FOLLOWERS));

    private final RepostModel model;
    private final Words words;
    private boolean choosing;

    HowPane(RepostModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.words = move.words();
        model.publication().subscribe(now -> show());
        model.wording().subscribe((before, now) -> show());
        move.account().subscribe((before, now) -> show());
    }

    private void show() {
        if (choosing) {
            return;
        }
        var card = new Card(
                Nodes.section(words.of("out.title")),
                seen(),
                first(),
                drip(),
                lastLine(),
                undescribed(),
                Nodes.muted(words.of("out.text")));
        card.setSpacing(16);
        card.setMaxWidth(Nodes.READING_WIDTH);
        getChildren().setAll(card);
    }

    private Node seen() {
        return group(
                "out.seen",
                SEEN.stream(),
                one -> one.map(words::name).orElseGet(() -> words.of("out.seen.usual")),
                model.publication().get().visibility(),
                model::seenBy);
    }

    private Node first() {
        return group(
                "out.first",
                SEEN.stream(),
                one -> one.map(words::name).orElseGet(() -> words.of("out.first.same")),
                model.publication().get().first(),
                model::firstSeenBy);
    }

    private Node drip() {
        var now = model.publication().get().drip();
        var drips = new ArrayList<>(List.of(
                Drip.OPEN,
                new Drip(12, Drip.Period.HOUR),
                new Drip(4, Drip.Period.HOUR),
                new Drip(24, Drip.Period.DAY),
                new Drip(6, Drip.Period.DAY)));
        if (!drips.contains(now) && !now.isOpen()) {
            drips.add(now);
        }
        return group("out.drip", drips.stream(), this::name, now.isOpen() ? Drip.OPEN : now, model::drip);
    }

    private String name(Drip drip) {
        if (drip.isOpen()) {
            return words.of("out.drip.open");
        }
        return words.of(drip.per() == Drip.Period.HOUR ? "out.drip.hour" : "out.drip.day", drip.posts());
    }

    private Node lastLine() {
        if (model.backdates()) {
            return Nodes.column(8, strong("out.line"), Nodes.body(words.of("out.line.backdated")));
        }
        var lines =
                Stream.of(LastLine.values()).filter(line -> line != LastLine.OWN || model.lastLine() == LastLine.OWN);
        return group("out.line", lines, words::name, model.lastLine(), model::end);
    }

    private Node undescribed() {
        return group(
                "out.undescribed",
                Stream.of(Publication.Undescribed.values()),
                words::name,
                model.publication().get().undescribed(),
                model::undescribed);
    }

    private Node strong(String key) {
        var title = Nodes.body(words.of(key));
        title.getStyleClass().add("strong");
        return title;
    }

    private <T> Node group(String title, Stream<T> values, Function<T, String> name, T chosen, Consumer<T> choose) {
        var group = new ToggleGroup();
        var buttons = new FlowPane(24, 12);
        var chosenBy = new HashMap<Toggle, T>();
        values.forEach(value -> {
            var button = new RadioButton(name.apply(value));
            button.setId(title.replace('.', '-') + "-" + buttons.getChildren().size());
            button.setAccessibleText(words.of("preferences.choice", words.of(title), name.apply(value)));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            chosenBy.put(button, value);
            buttons.getChildren().add(button);
        });
        // By mouse or by arrow key; what is in sight already shows it.
        group.selectedToggleProperty().subscribe((before, now) -> {
            choosing = true;
            Optional.ofNullable(chosenBy.get(now)).ifPresent(choose);
            choosing = false;
        });
        return Nodes.column(8, strong(title), buttons);
    }
}
