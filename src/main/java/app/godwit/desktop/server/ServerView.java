package app.godwit.desktop.server;

import app.godwit.desktop.kit.Avatar;
import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.SignInAttempt;
import app.godwit.moves.SignedIn;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One page per state: type a name, see the server, wait for the browser, signed in.
public final class ServerView implements StepView {
    static final double FIELD_WIDTH = 360;
    private final ServerModel model;
    private final Words words;
    private final VBox content = Nodes.column(24);
    private final Node body = Nodes.page(content);
    private final ServerFacts facts;
    private final Node asking;
    private final Runnable another;

    /// @param another opens a window for another move
    public ServerView(ServerModel model, Words words, Runnable another) {
        this.model = model;
        this.words = words;
        this.another = another;
        content.setMaxWidth(Nodes.READING_WIDTH + 48);
        facts = new ServerFacts(words);
        asking = new AskingPane(model, words, facts).body();
        model.state().subscribe(this::show);
    }

    private void show(ServerModel.State state) {
        asking.setDisable(state instanceof ServerModel.State.Checking);
        switch (state) {
            case ServerModel.State.Asking now -> content.getChildren().setAll(asking);
            case ServerModel.State.Checking now -> content.getChildren().setAll(asking, busy("server.checking"));
            case ServerModel.State.Ready ready ->
                content.getChildren()
                        .setAll(
                                facts.card(ready.attempt().instance()),
                                facts.about(ready.attempt().about()),
                                otherServer());
            case ServerModel.State.Waiting waiting -> content.getChildren().setAll(waiting(waiting.attempt()));
            case ServerModel.State.In in -> content.getChildren().setAll(signedIn(in.account()));
        }
    }

    private Node busy(String key) {
        var bar = Motion.busyBar(words.of(key));
        bar.setPrefWidth(FIELD_WIDTH);
        return bar;
    }

    private Node otherServer() {
        return Nodes.row(0, Nodes.button(words.of("server.other"), model::cancel));
    }

    private Node waiting(SignInAttempt attempt) {
        var again = Nodes.button(words.of("server.waiting.again"), Feather.EXTERNAL_LINK, model::openAgain);
        return Nodes.column(
                24,
                facts.card(attempt.instance()),
                Nodes.column(
                        8,
                        Nodes.section(words.of("server.waiting")),
                        busy("server.waiting"),
                        Nodes.body(words.of("server.waiting.text"))),
                elsewhere(attempt),
                Nodes.row(8, again, Nodes.button(words.of("server.other"), model::cancel)));
    }

    /// For a browser on another computer: an address to go to, and a code to bring back.
    private Node elsewhere(SignInAttempt attempt) {
        var page = new TextField(attempt.pageForCode().toString());
        page.setEditable(false);
        page.setAccessibleText(words.of("server.waiting.address"));
        page.setMaxWidth(Nodes.READING_WIDTH);
        var code = new TextField();
        code.setId("server-code");
        code.setPromptText(words.of("server.code.prompt"));
        code.setAccessibleText(words.of("server.code.prompt"));
        code.setPrefWidth(FIELD_WIDTH);
        var use = Nodes.button(words.of("server.code.use"), () -> model.pasteCode(code.getText()));
        return Nodes.column(8, Nodes.muted(words.of("server.waiting.address")), page, Nodes.row(8, code, use));
    }

    private Node signedIn(SignedIn in) {
        var avatar = new Avatar();
        var account = in.account();
        var name = account.name().isEmpty() ? account.handle().user() : account.name();
        avatar.show(name);
        var who =
                Nodes.column(2, Nodes.section(name), Nodes.body(account.handle().display()));
        HBox.setHgrow(who, Priority.ALWAYS);
        var out = Nodes.button(words.of("server.signOut"), Feather.LOG_OUT, model::signOut);
        out.setId("sign-out");
        return Nodes.column(24, new Card(Nodes.row(16, avatar, who, out)), facts.card(in.instance()), others());
    }

    /// Each account has a move of its own, so that nothing gets mixed up.
    private Node others() {
        var open = Nodes.button(words.of("server.another.open"), Feather.PLUS, another);
        open.setId("another-account");
        return Nodes.column(
                8, Nodes.section(words.of("server.another")), Nodes.body(words.of("server.another.text")), open);
    }

    @Override
    public Node body() {
        return body;
    }
}
