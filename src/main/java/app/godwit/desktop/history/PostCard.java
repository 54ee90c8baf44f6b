package app.godwit.desktop.history;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.Draft;
import app.godwit.tweets.Media;
import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A post as it will look: text, files, and what the server will be told of it. Replies hang from a line.
final class PostCard extends HBox {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private final HistoryModel model;
    private final OpenMove move;
    private final Region thread = new Region();
    private final Label date = small();
    private final Label who = small();
    private final Label counter = small();
    private final Label warning = Nodes.styled("", "warning-line");
    private final Label text = Nodes.body("");
    private final FlowPane files = new FlowPane(8, 8);

    PostCard(HistoryModel model, OpenMove move) {
        this.model = model;
        this.move = move;
        thread.getStyleClass().add("thread-line");
        var card = new Card(Nodes.row(8, date, Nodes.spring(), who, counter), warning, text, files);
        setMargin(card, new Insets(6, 0, 6, 0));
        card.setMaxWidth(Nodes.READING_WIDTH);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        getChildren().addAll(thread, card);
    }

    private static Label small() {
        var label = Nodes.styled("", "small");
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    void show(Draft draft) {
        Nodes.show(thread, () -> draft.replyTo() instanceof Draft.Under);
        date.setText(move.when().day(draft.written()));
        who.setText(move.words().name(draft.visibility()));
        counter.setText(words("history.counter", draft.length(), model.limit()));
        counter.pseudoClassStateChanged(FULL, draft.length() > model.limit());
        warning.setText(warningOf(draft));
        Nodes.show(warning, () -> !warning.getText().isEmpty());
        text.setText(draft.text());
        Nodes.show(text, () -> !draft.text().isEmpty());
        files.getChildren().setAll(draft.media().stream().map(this::file).toList());
        Nodes.show(files, () -> !draft.media().isEmpty());
    }

    private String warningOf(Draft draft) {
        if (!draft.spoiler().isEmpty()) {
            return words("history.spoiler", draft.spoiler());
        }
        return draft.audience() == Draft.Audience.SENSITIVE ? words("history.sensitive") : "";
    }

    private Node file(Media media) {
        var icon = new FontIcon(media.type() == Media.Type.PHOTO ? Feather.IMAGE : Feather.FILM);
        var alt = Nodes.styled(HistoryModel.lacksWords(media) ? words("history.noAlt") : media.alt(), "small");
        alt.setMaxWidth(240);
        Nodes.mayBeCut(alt);
        var chip = Nodes.row(8, icon, Nodes.styled(move.words().name(media.type()), "small"), alt);
        chip.getStyleClass().add("file-chip");
        chip.pseudoClassStateChanged(PseudoClass.getPseudoClass("lacking"), HistoryModel.lacksWords(media));
        return chip;
    }

    private String words(String key, Object... values) {
        return move.words().of(key, values);
    }
}
