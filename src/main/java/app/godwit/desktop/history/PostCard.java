package app.godwit.desktop.history;

import app.godwit.desktop.kit.Avatar;
import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A post as it will look: who, when, for whom, the warning, the words, the pictures, the card of a link, and how much
/// of the server's room it takes. A line joins it to what it hangs below.
final class PostCard extends HBox {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final double GUTTER = 40;
    private static final double APART = 6;
    private final OpenMove move;
    private final Actions actions;
    private final Region up = line();
    private final Region down = line();
    private final Avatar avatar = new Avatar();
    private final CheckBox tick = new CheckBox();
    private final Label name = Nodes.styled("", "strong");
    private final Label handle = small();
    private final Label date = small();
    private final FontIcon seenBy = new FontIcon(Feather.GLOBE);
    private final Label who = small();
    private final Label warning = Nodes.body("");
    private final PostText text = new PostText();
    private final PostPictures pictures;
    private final LinkCard link;
    private final Label counter = small();
    private final Label note = small();
    private final Button edit;
    private boolean isAlone;

    /// What can be done with a post.
    interface Actions {
        /// Takes its thread out, or puts it back.
        void turn(PostLine.Post post);

        void edit(PostLine.Post post);

        boolean isTakenOut(PostLine.Post post);

        int limit();
    }

    PostCard(OpenMove move, Thumbs thumbs, Actions actions) {
        this.move = move;
        this.actions = actions;
        this.pictures = new PostPictures(move, thumbs);
        this.link = new LinkCard(move.words());
        this.edit = Nodes.button(words("history.edit"), Feather.EDIT_2, () -> {});
        edit.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "edit-post");
        tick.getStyleClass().add("post-tick");
        warning.getStyleClass().add("warning-line");
        Nodes.mayBeCut(name, handle);
        handle.setMinWidth(0);
        var card = new Card(head(), warning, text, pictures, link, foot());
        card.setSpacing(8);
        card.getStyleClass().add("post-card");
        card.setMaxWidth(Nodes.READING_WIDTH);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        setMargin(card, new Insets(APART, 0, APART, 0));
        setSpacing(12);
        getChildren().addAll(gutter(), card);
    }

    private static Label small() {
        var label = Nodes.styled("", "small");
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("thread-line");
        return line;
    }

    private Node gutter() {
        up.setMinHeight(2 * APART);
        up.setMaxHeight(2 * APART);
        VBox.setVgrow(down, Priority.ALWAYS);
        down.setMaxHeight(Double.MAX_VALUE);
        var gutter = new VBox(up, avatar, down);
        gutter.setAlignment(Pos.TOP_CENTER);
        gutter.setMinWidth(GUTTER);
        return gutter;
    }

    private Node head() {
        var names = Nodes.row(8, name, handle);
        var facts = Nodes.row(6, date, small("·"), seenBy, who);
        var column = Nodes.column(2, names, facts);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        var head = Nodes.row(8, column, tick);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private static Label small(String text) {
        var label = small();
        label.setText(text);
        return label;
    }

    private Node foot() {
        var foot = Nodes.row(12, counter, note, Nodes.spring(), edit);
        foot.setMinHeight(28);
        return foot;
    }

    /// Without what can be done with it: the post alone.
    PostCard only() {
        isAlone = true;
        return this;
    }

    void show(PostLine.Post post) {
        var draft = post.draft();
        up.setVisible(post.above());
        down.setVisible(post.below());
        showAuthor();
        showFacts(draft);
        warning.setText(warningOf(draft));
        Nodes.show(warning, () -> !warning.getText().isEmpty());
        text.show(draft.text());
        Nodes.show(text, () -> !draft.text().isEmpty());
        pictures.show(draft.media());
        link.show(draft);
        showState(post);
    }

    private void showAuthor() {
        var account = move.account().get().map(in -> in.account());
        var owner = move.overview().get().owner();
        name.setText(account.map(in -> in.name().isBlank() ? in.handle().user() : in.name())
                .orElse(owner));
        handle.setText(account.map(in -> in.handle().display()).orElse(""));
        avatar.show(name.getText());
    }

    private void showFacts(Draft draft) {
        date.setText(move.when().day(draft.written()));
        seenBy.setIconCode(icon(draft.visibility()));
        who.setText(move.words().name(draft.visibility()));
        counter.setText(words("history.counter", draft.length(), actions.limit()));
        counter.setAccessibleText(words("history.counter.spoken", draft.length(), actions.limit()));
        counter.pseudoClassStateChanged(FULL, draft.length() > actions.limit());
    }

    private static Feather icon(Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> Feather.GLOBE;
            case UNLISTED -> Feather.MOON;
            case FOLLOWERS -> Feather.LOCK;
            case DIRECT -> Feather.AT_SIGN;
        };
    }

    private String warningOf(Draft draft) {
        if (!draft.spoiler().isEmpty()) {
            return words("history.spoiler", draft.spoiler());
        }
        return draft.audience() == Draft.Audience.SENSITIVE ? words("history.sensitive") : "";
    }

    private void showState(PostLine.Post post) {
        var stands = post.state() == PostLine.State.STANDING;
        var out = !stands && actions.isTakenOut(post);
        pseudoClassStateChanged(OUT, out);
        Nodes.show(tick, () -> !post.above() && !stands && !isAlone);
        tick.setSelected(!out);
        var does = words(post.below() ? "history.tick.thread" : "history.tick");
        if (!does.equals(tick.getAccessibleText())) {
            Nodes.name(tick, does);
        }
        tick.setOnAction(event -> actions.turn(post));
        Nodes.show(edit, () -> !stands && !out && !isAlone);
        edit.setOnAction(event -> actions.edit(post));
        note.setText(noteOn(post, out));
    }

    private String noteOn(PostLine.Post post, boolean out) {
        if (post.state() == PostLine.State.STANDING) {
            return words("history.stands");
        }
        if (out) {
            return words("history.out");
        }
        return post.words() == PostLine.Wording.REWORDED ? words("history.reworded") : "";
    }

    private String words(String key, Object... values) {
        return move.words().of(key, values);
    }
}
