package app.godwit.desktop.history;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Isolates;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One picture after the other, large, with a field for what it shows.
final class AltTextPane extends StackPane {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final double WIDTH = 336;
    private static final double HEIGHT = 252;
    private static final double MOST = 800;
    private static final int ROWS = 4;
    private final AltTextModel model;
    private final HistoryModel history;
    private final Chooser chooser;
    private final Words words;
    private final PictureTile tile;
    private final Label progress = Nodes.styled("", "strong");
    private final ProgressBar bar = Motion.bar(0);
    private final Label post = Nodes.muted("");
    private final TextArea text = new TextArea();
    /// The same once more, in lines, where the field cannot break them.
    private final Label whole = Nodes.muted("");

    private final Label counter = Nodes.styled("", "small");
    private final Label told = Nodes.muted("");
    private final Button keep;
    private final Button skip;
    private final Button back;
    private final Node asking;
    private final VBox middle = Nodes.column(16);

    AltTextPane(AltTextModel model, HistoryModel history, OpenMove move, Thumbs thumbs, Chooser chooser) {
        this.model = model;
        this.history = history;
        this.chooser = chooser;
        this.words = move.words();
        tile = new PictureTile(thumbs, move, WIDTH, HEIGHT, PictureTile.Fit.WHOLE);
        keep = Nodes.button(words.of("history.alt.keep"), Feather.CHECK, () -> model.keep(text.getText()));
        keep.setId("keep-alt");
        keep.getStyleClass().add(Styles.ACCENT);
        skip = Nodes.button(words.of("history.alt.skip"), model::skip);
        skip.setId("skip-alt");
        back = Nodes.button(words.of("history.alt.back"), model::back);
        back.setId("back-alt");
        asking = asking();
        var page = Nodes.column(16, head(), middle, told);
        page.setMaxWidth(MOST);
        getChildren().add(Nodes.page(page));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        told.setId("alt-told");
        model.told().subscribe(said -> {
            told.setText(said);
            Nodes.show(told, () -> !said.isEmpty());
        });
        model.state().subscribe(state -> show(state));
        model.at().subscribe(this::show);
    }

    private Node head() {
        var bringIn = Nodes.button(words.of("history.alt.import"), Feather.UPLOAD, this::bringIn);
        bringIn.setId("import-alt");
        var takeOut = Nodes.button(words.of("history.alt.export"), Feather.DOWNLOAD, this::takeOut);
        takeOut.setId("export-alt");
        var close = Nodes.button(words.of("history.alt.close"), model::close);
        close.setId("close-alt");
        var title = Nodes.section(words.of("history.alt.title"));
        var tools = new FlowPane(8, 8, bringIn, takeOut, close);
        return Nodes.column(12, title, Nodes.muted(words.of("history.alt.help")), tools);
    }

    private Node asking() {
        bar.setMaxWidth(Double.MAX_VALUE);
        progress.setId("alt-progress");
        text.setId("alt-text");
        whole.setId("alt-whole");
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(words.of("history.alt.text"));
        text.setPromptText(words.of("history.alt.prompt"));
        Isolates.fit(text);
        text.textProperty().subscribe(this::typed);
        counter.getStyleClass().add(Styles.TEXT_MUTED);
        var words = Nodes.column(12, post, text, whole, counter, new FlowPane(8, 8, keep, skip, back));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var both = Nodes.row(24, tile, words);
        both.setAlignment(Pos.TOP_LEFT);
        return Nodes.column(16, Nodes.column(4, progress, bar), both);
    }

    private void typed(String now) {
        whole.setText(now);
        Nodes.show(whole, () -> !text.isWrapText());
        var length = now.codePointCount(0, now.length());
        var most = history.limits().description();
        counter.setText(words.of("history.counter", length, most));
        counter.pseudoClassStateChanged(FULL, length > most);
        keep.setDisable(now.isBlank() || length > most);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !keep.isDisabled()) {
            model.keep(text.getText());
            event.consume();
        }
    }

    private void bringIn() {
        chooser.table().ifPresent(table -> model.bringIn(table, count -> words.of("history.alt.imported", count)));
    }

    private void takeOut() {
        chooser.report("alt-text.csv")
                .ifPresent(table ->
                        model.takeOut(table, words.of("history.alt.exported", String.valueOf(table.getFileName()))));
    }

    private void show(AltTextModel.State state) {
        var shown = switch (state) {
            case CLOSED, LOOKING ->
                new EmptyState(
                        Feather.IMAGE, words.of("history.alt.looking.title"), words.of("history.alt.looking.text"));
            case ASKING -> asking;
            case DONE -> done();
        };
        middle.getChildren().setAll(shown);
    }

    private Node done() {
        var close = Nodes.button(words.of("history.alt.close"), model::close);
        return new EmptyState(
                Feather.CHECK_CIRCLE, words.of("history.alt.done.title"), words.of("history.alt.done.text"), close);
    }

    /// Once it is in sight. What scrolls is there only when it has been dressed.
    void toText() {
        applyCss();
        text.requestFocus();
    }

    private void show(Optional<AltTextModel.At> at) {
        at.ifPresent(here -> {
            progress.setText(words.of("history.alt.progress", here.nth(), here.all()));
            bar.setProgress((here.nth() - 1.0) / here.all());
            bar.setAccessibleText(progress.getText());
            tile.show(here.picture().media());
            var said = here.picture().draft().text();
            post.setText(said.isBlank() ? "" : words.of("history.alt.post", said));
            Nodes.show(post, () -> !said.isBlank());
            text.setText(here.picture().media().alt());
            back.setDisable(!model.canGoBack());
            text.requestFocus();
        });
    }
}
