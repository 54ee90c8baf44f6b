package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Guide;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.XAccount;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// From X with the user's own keys, folded away until somebody wants it: the sign-in, then what can be fetched.
final class XCard extends TitledPane {
    private final XModel model;
    private final Words words;
    private final VBox content = Nodes.column(16);
    private final TroubleLine trouble;
    private final XSignInPane signIn;
    private final XFetchPane fetch;
    private final Node guide;

    /// @param reveal brings the beginning of this card into sight
    XCard(XModel model, Words words, When when, Runnable reveal) {
        this.model = model;
        this.words = words;
        this.trouble = new TroubleLine("x-trouble", model.trouble(), words.of("trouble.code", "X"));
        this.signIn = new XSignInPane(model.signIn(), words);
        this.fetch = new XFetchPane(model, words, when, reveal);
        this.guide = guide();
        setId("x-card");
        setGraphic(Nodes.section(words.of("fromx.title")));
        setAccessibleText(words.of("fromx.title"));
        setExpanded(false);
        setAnimated(false);
        content.getStyleClass().add("folded-card");
        setContent(content);
        model.look().subscribe(look -> show(look.account()));
    }

    private void show(Optional<XAccount> account) {
        if (account.isPresent()) {
            content.getChildren().setAll(who(account.get()), trouble, fetch, guide);
        } else {
            content.getChildren().setAll(Nodes.body(words.of("fromx.text")), trouble, signIn, guide);
        }
    }

    private Node who(XAccount account) {
        var text = Nodes.body(words.of(
                account.acting() == XAccount.Acting.AS_APP ? "fromx.in.app" : "fromx.in", "@" + account.handle()));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var out = Nodes.button(words.of("fromx.signOut"), Feather.LOG_OUT, model::signOut);
        out.setId("x-sign-out");
        return Nodes.row(16, text, out);
    }

    private Node guide() {
        var lines = new Guide()
                .step(Feather.BOX, words.of("xguide.app"))
                .step(Feather.KEY, words.of("xguide.keys"))
                .step(Feather.CREDIT_CARD, words.of("xguide.cost"))
                .step(Feather.LOCK, words.of("xguide.kept"));
        lines.getStyleClass().add("folded");
        var pane = new TitledPane(words.of("xguide.title"), lines);
        pane.setId("x-guide");
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setAccessibleText(words.of("xguide.title"));
        return pane;
    }

    /// What else runs has changed.
    void follow() {
        fetch.follow();
    }
}
