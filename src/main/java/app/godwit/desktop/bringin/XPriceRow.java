package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.Money;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One thing that can be fetched, with its price on the button: pressing it agrees to it.
final class XPriceRow extends HBox {
    private final Words words;
    private final Money left;

    XPriceRow(Estimate price, Money left, Words words, Consumer<CallSet> fetch) {
        super(16);
        this.left = left;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("price-row");
        var text = Nodes.column(2, Nodes.styled(words.name(price.set()), "strong"), Nodes.muted(line(price)));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        if (!price.isNothing() && !isOut(price)) {
            getChildren().add(button(price, fetch));
        }
    }

    private Button button(Estimate price, Consumer<CallSet> fetch) {
        var verb = verb(price);
        var button = Nodes.button(verb, () -> fetch.accept(price.set()));
        button.setId("fetch-" + price.set());
        button.setAccessibleText(words.of("fromx.fetch.spoken", words.name(price.set()), verb));
        return button;
    }

    private String verb(Estimate price) {
        if (isPaidByPlan(price)) {
            return words.of("fromx.fetch");
        }
        return price.people().isEmpty() || isTooMuch(price)
                ? words.of("fromx.fetch.atMost", Dollars.of(price.atMost(), words))
                : words.of("fromx.fetch.about", Dollars.of(price.likely(), words));
    }

    private boolean isOut(Estimate price) {
        return left.equals(Money.NONE) && !isPaidByPlan(price);
    }

    private boolean isTooMuch(Estimate price) {
        return price.likely().compareTo(left) > 0;
    }

    private static boolean isPaidByPlan(Estimate price) {
        return price.atMost().equals(Money.NONE)
                && price.likely().equals(Money.NONE)
                && price.people().isPresent();
    }

    private String line(Estimate price) {
        if (price.isNothing()) {
            return words.of("fromx.price.nothing");
        }
        if (isOut(price)) {
            return words.of("fromx.price.out");
        }
        if (price.people().isEmpty()) {
            return words.of("fromx.price.unknown", Dollars.of(price.atMost(), words));
        }
        var people = price.people().getAsInt();
        if (isPaidByPlan(price)) {
            return words.of("fromx.price.plan", people);
        }
        return isTooMuch(price)
                ? words.of("fromx.price.over", people, Dollars.of(left, words))
                : words.of("fromx.price", people, Dollars.of(price.likely(), words), Dollars.of(price.atMost(), words));
    }
}
