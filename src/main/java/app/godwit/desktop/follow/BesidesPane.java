package app.godwit.desktop.follow;

import app.godwit.desktop.follow.FollowModel.Extra;
import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Focus;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.run.RunWords;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Mutes, blocks and lists of X: how many of them can come, and a button for each.
final class BesidesPane extends VBox {
    private final FollowModel model;
    private final OpenMove move;
    private final Words words;
    private final RunWords sentences;

    BesidesPane(FollowModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.move = move;
        this.words = move.words();
        this.sentences = new RunWords(words, move.when());
        model.besides().subscribe(besides -> Focus.kept(this, this::show));
        move.overview().subscribe((before, now) -> Focus.kept(this, this::show));
        move.run().activity().subscribe((before, now) -> Focus.kept(this, this::show));
    }

    private void show() {
        Nodes.show(this, () -> !model.extras().isEmpty());
        var card = new Card(Nodes.section(words.of("besides.title")));
        card.setMaxWidth(Nodes.READING_WIDTH);
        model.extras().forEach(extra -> card.getChildren().add(row(extra)));
        getChildren().setAll(card);
    }

    /// The keys of an extra's words.
    private record Keys(String count, String text, String bring, String spoken) {
        static Keys of(Extra extra) {
            return switch (extra) {
                case MUTES ->
                    new Keys("besides.mutes", "besides.mutes.text", "besides.mutes.bring", "besides.mutes.spoken");
                case BLOCKS ->
                    new Keys("besides.blocks", "besides.blocks.text", "besides.blocks.bring", "besides.blocks.spoken");
                case LISTS ->
                    new Keys("besides.lists", "besides.lists.text", "besides.lists.bring", "besides.lists.spoken");
            };
        }
    }

    private Node row(Extra extra) {
        var keys = Keys.of(extra);
        var said = Nodes.column(
                2,
                Nodes.body(words.of(keys.count(), model.known(extra), model.possible(extra))),
                Nodes.muted(words.of(keys.text())));
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = Nodes.row(16, said, end(extra, keys));
        VBox.setMargin(row, new Insets(8, 0, 0, 0));
        return row;
    }

    /// A button, or how far it is.
    private Node end(Extra extra, Keys keys) {
        var part = model.progress(extra.name().toLowerCase(Locale.ROOT)).filter(one -> one.total() > 0);
        if (part.isPresent() && !RunWords.open(part.get()) && part.get().total() >= model.possible(extra)) {
            return strong(words.of("besides.done", part.get().done(), part.get().refused()));
        }
        if (part.isPresent() && move.run().runs(RunModel.lane(part.get().name()))) {
            return strong(sentences.doing(part.get()));
        }
        var bring = Nodes.button(words.of(keys.bring()), () -> model.bring(extra));
        bring.setId("bring-" + extra);
        bring.setAccessibleText(words.of(keys.spoken()));
        bring.setDisable(model.possible(extra) == 0 || move.account().get().isEmpty());
        return bring;
    }

    private static Node strong(String text) {
        var label = Nodes.styled(text, "strong");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
