package app.godwit.desktop.history;

import app.godwit.desktop.kit.Isolates;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.Draft;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where the words of one tweet's posts are written anew: the text, how much of the server's room it takes, and below
/// it the posts that it would be.
final class EditPane extends StackPane {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final int ROWS = 6;
    private static final double MARGIN = 24;
    private final EditModel model;
    private final OpenMove move;
    private final Words words;
    private final PostCard.Actions actions;
    private final Thumbs thumbs;
    private final TextArea text = new TextArea();
    private final Label counter = Nodes.styled("", "strong");
    private final Label note = Nodes.muted("");
    private final VBox posts = Nodes.column(0);
    private final Button keep;
    private final Button back;

    EditPane(EditModel model, OpenMove move, Thumbs thumbs, PostCard.Actions actions) {
        this.model = model;
        this.move = move;
        this.words = move.words();
        this.thumbs = thumbs;
        this.actions = actions;
        keep = Nodes.button(words.of("history.edit.keep"), Feather.CHECK, model::keep);
        keep.setId("keep-words");
        keep.getStyleClass().add(Styles.ACCENT);
        back = Nodes.button(words.of("history.edit.original"), Feather.ROTATE_CCW, this::toOriginal);
        back.setId("original-words");
        text.setId("edit-text");
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(words.of("history.edit.text"));
        counter.setId("edit-counter");
        note.setId("edit-note");
        Isolates.fit(text);
        text.textProperty().subscribe(this::typed);
        getChildren().add(Nodes.page(page()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.edit().subscribe(this::begin);
        model.tried().subscribe(this::show);
    }

    private VBox page() {
        var cancel = Nodes.button(words.of("history.edit.cancel"), model::cancel);
        cancel.setId("cancel-edit");
        var page = Nodes.column(
                16,
                Nodes.section(words.of("history.edit.title")),
                Nodes.muted(words.of("history.edit.help")),
                text,
                Nodes.column(4, counter, note),
                Nodes.row(12, keep, back, Nodes.spring(), cancel),
                Nodes.section(words.of("history.edit.posts")),
                posts);
        page.setMaxWidth(Nodes.READING_WIDTH + 2 * MARGIN);
        return page;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !keep.isDisabled()) {
            model.keep();
            event.consume();
        }
    }

    private void begin(Optional<EditModel.Edit> edit) {
        edit.ifPresent(begun -> {
            text.setText(begun.words());
            text.end();
        });
    }

    /// Once it is in sight. What scrolls is there only when it has been dressed.
    void toText() {
        applyCss();
        text.requestFocus();
        text.end();
    }

    private void toOriginal() {
        model.edit().get().ifPresent(edit -> text.setText(edit.original()));
        text.requestFocus();
    }

    private void typed(String now) {
        if (model.edit().get().isPresent()) {
            model.type(now);
        }
    }

    private void show(List<Draft> drafts) {
        var longest = drafts.stream().mapToInt(Draft::length).sum();
        var many = drafts.size() > 1;
        counter.setText(words.of("history.counter", longest, actions.limit()));
        counter.pseudoClassStateChanged(FULL, many);
        note.setText(noteOn(drafts));
        keep.setDisable(!model.canKeep());
        back.setDisable(model.isOriginal());
        posts.getChildren().setAll(cards(drafts));
    }

    private String noteOn(List<Draft> drafts) {
        if (!model.canKeep()) {
            return words.of("history.edit.empty");
        }
        return drafts.size() > 1
                ? words.of("history.edit.over", actions.limit(), drafts.size())
                : words.of("history.edit.fits");
    }

    private List<Node> cards(List<Draft> drafts) {
        return java.util.stream.IntStream.range(0, drafts.size())
                .<Node>mapToObj(nth -> card(drafts, nth))
                .toList();
    }

    private Node card(List<Draft> drafts, int nth) {
        var card = new PostCard(move, thumbs, actions).only();
        card.show(new PostLine.Post(
                drafts.get(nth),
                drafts.get(nth).source(),
                nth > 0,
                nth + 1 < drafts.size(),
                PostLine.State.CHOSEN,
                PostLine.Wording.AS_WRITTEN));
        return card;
    }
}
