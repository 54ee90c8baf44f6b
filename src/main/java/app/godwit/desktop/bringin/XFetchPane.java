package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.FetchOption;
import app.godwit.moves.Money;
import app.godwit.moves.Progress;
import app.godwit.moves.Spending;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be fetched and for how much, what was spent, the cap, and how far the fetching is.
final class XFetchPane extends VBox {
    private final XModel model;
    private final Runnable reveal;
    private final Words words;
    private final JobPane job;
    private final VBox rows = Nodes.column(0);
    private final Label spent = Nodes.body("");
    private final TextField cap = new TextField();
    private final Label done = Nodes.body("");
    private final Node doneRow;
    private final Node busy;
    private final VBox options = Nodes.column(8);

    /// @param reveal brings the beginning of the card into sight
    XFetchPane(XModel model, Words words, When when, Runnable reveal) {
        super(16);
        this.model = model;
        this.reveal = reveal;
        this.words = words;
        this.job = new JobPane("fetch", words, when, model::pause, model::resume);
        var icon = new FontIcon(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("good-icon");
        busy = Nodes.muted(words.of("outside.busy"));
        doneRow = Nodes.row(8, icon, done);
        rows.setId("x-prices");
        options.getChildren()
                .addAll(
                        option(FetchOption.WITHOUT_PINNED, "fromx.option.withoutPinned"),
                        option(FetchOption.APP_OF_ANOTHER, "fromx.option.appOfAnother"),
                        option(FetchOption.AGAIN, "fromx.option.again"));
        getChildren().addAll(job, doneRow, busy, capRow(), rows, options, Nodes.muted(words.of("fromx.atMost")));
        model.look().subscribe(this::show);
        model.progress().subscribe((before, now) -> follow());
        model.fetching().subscribe((before, now) -> follow());
        follow();
    }

    private Node option(FetchOption option, String key) {
        var box = new CheckBox(words.of(key));
        box.setId("x-option-" + option);
        box.setAccessibleText(words.of(key));
        Nodes.breaks(box);
        box.setOnAction(event -> model.toggle(option));
        model.look().subscribe(now -> box.setSelected(model.has(option)));
        return box;
    }

    private Node capRow() {
        cap.setId("x-cap");
        cap.setPrefWidth(96);
        cap.setAccessibleText(words.of("fromx.cap"));
        var label = Nodes.styled(words.of("fromx.cap"), "body");
        label.setLabelFor(cap);
        label.setMinWidth(USE_PREF_SIZE);
        var change = Nodes.button(words.of("fromx.cap.change"), () -> model.cap(cap.getText()));
        change.setId("x-cap-change");
        cap.setOnAction(event -> model.cap(cap.getText()));
        spent.setId("x-spent");
        return Nodes.column(8, spent, Nodes.row(8, label, cap, change));
    }

    private void show(XModel.Look look) {
        look.spending().ifPresent(this::show);
        var left = look.spending().map(Spending::left).orElse(Money.NONE);
        rows.getChildren()
                .setAll(look.prices().stream()
                        .filter(price -> isShown(price, look.prices()))
                        .map(price -> new XPriceRow(price, left, words, this::fetch))
                        .toList());
        follow();
    }

    private void fetch(CallSet set) {
        model.fetch(set);
        job.focus();
        reveal.run();
    }

    private void show(Spending spending) {
        spent.setText(words.of(
                spending.maybe().equals(Money.NONE) ? "fromx.spent" : "fromx.spent.maybe",
                Dollars.of(spending.sure(), words),
                Dollars.of(spending.maybe(), words)));
        if (!cap.isFocused()) {
            cap.setText(spending.cap().display().substring(1));
        }
    }

    /// Nobody can say who is on lists that are not known.
    private static boolean isShown(Estimate price, List<Estimate> all) {
        return price.set() != CallSet.MEMBERS
                || !price.isNothing()
                || all.stream().anyMatch(other -> other.set() == CallSet.LISTS && other.isNothing());
    }

    /// What runs has changed, here or elsewhere.
    void follow() {
        var progress = model.progress().get();
        var ended = progress.filter(now -> now.state() == Progress.State.DONE).isPresent();
        Nodes.show(job, () -> model.runs() || progress.isPresent() && !ended);
        Nodes.show(doneRow, () -> !model.runs() && ended);
        Nodes.show(busy, () -> !model.runs() && !model.isFree());
        var caption = model.fetching().get().map(set -> caption(set, progress)).orElse("");
        job.show(new JobPane.Standing(caption, progress, model.runs(), model.isPausing(), model.isFree()));
        done.setText(words.of("fromx.done", people(progress)));
        buttons().forEach(button -> button.setDisable(!model.isFree()));
    }

    private Set<Button> buttons() {
        return rows.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static int people(Optional<Progress> progress) {
        return progress.stream()
                .flatMap(now -> now.parts().stream())
                .mapToInt(Progress.Part::done)
                .sum();
    }

    private String caption(CallSet set, Optional<Progress> progress) {
        var total = progress.stream()
                .flatMap(now -> now.parts().stream())
                .mapToInt(Progress.Part::total)
                .sum();
        return words.of("fromx.fetching", words.name(set), people(progress), total);
    }
}
