package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Typing;
import app.godwit.desktop.kit.Words;
import app.godwit.posts.Choice;
import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Wish;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/// The kinds of fields that the filters are made of: each shows one part of what is wished and changes it.
final class FilterFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int MOST_DIGITS = 6;
    private final HistoryModel model;
    private final Words words;
    private final List<Consumer<Choice>> shown = new ArrayList<>();

    FilterFields(HistoryModel model, Words words) {
        this.model = model;
        this.words = words;
        model.intent().subscribe(intent -> shown.forEach(field -> field.accept(intent.choice())));
    }

    private <N extends Node> N add(N node, Consumer<Choice> show) {
        shown.add(show);
        show.accept(model.intent().get().choice());
        return node;
    }

    /// Words with commas between.
    Node list(
            String id,
            String name,
            Function<Content, Iterable<String>> is,
            BiFunction<Content, List<String>, Content> change) {
        var field = field(id, name);
        field.setPromptText(words.of("history.filter.commas"));
        var typing = Typing.in(
                field,
                model::typing,
                typed -> model.choose(choice -> choice.with(change.apply(choice.content(), Contents.typed(typed)))));
        return add(named(name, field), choice -> typing.show(Contents.shown(is.apply(choice.content()))));
    }

    /// A whole number; an empty field is none.
    Node number(String id, String name, Function<Choice, Integer> is, BiFunction<Choice, Integer, Choice> change) {
        var field = field(id, name);
        field.setPromptText(words.of("history.filter.any"));
        field.setPrefColumnCount(MOST_DIGITS);
        var typing = Typing.in(
                field,
                model::typing,
                typed -> number(field, typed).ifPresent(n -> model.choose(choice -> change.apply(choice, n))));
        return add(named(name, field), choice -> typing.show(is.apply(choice) == 0 ? "" : is.apply(choice) + ""));
    }

    private static Optional<Integer> number(TextField field, String typed) {
        var digits = typed.strip()
                .codePoints()
                .map(Character::getNumericValue)
                .mapToObj(Integer::toString)
                .reduce("", String::concat);
        var isNumber = digits.matches("\\d{0," + MOST_DIGITS + "}");
        field.pseudoClassStateChanged(WRONG, !isNumber);
        return isNumber ? Optional.of(digits.isEmpty() ? 0 : Integer.parseInt(digits)) : Optional.empty();
    }

    /// A day as 2019-03-12; an empty field is no bound.
    Node day(
            String id,
            String name,
            LocalDate none,
            Function<Choice.Days, LocalDate> is,
            BiFunction<Choice.Days, LocalDate, Choice.Days> change) {
        var field = field(id, name);
        field.setPromptText(words.of("history.filter.day"));
        var typing = Typing.in(
                field,
                () -> Typing.Pace.AT_REST,
                typed -> day(field, typed, none)
                        .ifPresent(day -> model.choose(choice -> choice.on(change.apply(choice.days(), day)))));
        return add(named(name, field), choice -> {
            var day = is.apply(choice.days());
            typing.show(day.equals(none) ? "" : day.toString());
        });
    }

    private static Optional<LocalDate> day(TextField field, String typed, LocalDate none) {
        try {
            var day = typed.isBlank() ? none : LocalDate.parse(typed.strip());
            field.pseudoClassStateChanged(WRONG, false);
            return Optional.of(day);
        } catch (DateTimeParseException notADay) {
            field.pseudoClassStateChanged(WRONG, true);
            return Optional.empty();
        }
    }

    /// With, without, or either.
    Node wish(String id, String name, Function<Content, Wish> is, BiFunction<Content, Wish, Content> change) {
        var box = new ChoiceBox<Wish>();
        box.setId(id);
        box.getItems().setAll(Wish.values());
        box.setConverter(names());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(words.of(name));
        box.setOnAction(event -> {
            Wish wish = box.getValue();
            if (wish != null) {
                model.choose(choice -> choice.with(change.apply(choice.content(), wish)));
            }
        });
        return add(named(name, box), choice -> box.setValue(is.apply(choice.content())));
    }

    private StringConverter<Wish> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Wish wish) {
                return words.name(wish);
            }

            @Override
            public Wish fromString(String name) {
                throw new UnsupportedOperationException("nobody types wishes");
            }
        };
    }

    private TextField field(String id, String name) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.of(name));
        return field;
    }

    private Node named(String name, Node field) {
        var label = Nodes.body(words.of(name));
        label.getStyleClass().add("small");
        return Nodes.column(4, label, field);
    }
}
