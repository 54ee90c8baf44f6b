package app.godwit.desktop.bringin;

import app.godwit.desktop.bringin.NamesModel.State;
import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.NamesPlan;
import app.godwit.moves.Progress;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Names from Wikidata: what would be sent, how far the asking is, what was found.
final class NamesCard extends VBox {
    private final NamesModel model;
    private final Words words;
    private final JobPane job;
    private final TroubleLine trouble;
    private final VBox content = Nodes.column(8);
    private final Button ask;
    private final Node busy;

    NamesCard(NamesModel model, Words words, When when) {
        this.model = model;
        this.words = words;
        this.job = new JobPane("names", words, when, model::pause, model::resume);
        this.trouble = new TroubleLine("names-trouble", model.trouble(), words.of("trouble.code", "WIKIDATA"));
        this.ask = Nodes.button(words.of("names.ask"), model::agree);
        this.busy = Nodes.body(words.of("outside.busy"));
        ask.setId("names-agree");
        ask.getStyleClass().add(Styles.ACCENT);
        setId("names");
        getChildren().add(new Card(Nodes.section(words.of("names.title")), trouble, content));
        model.state().subscribe(this::show);
        model.trouble().subscribe(now -> appear());
        model.progress().subscribe((before, now) -> follow());
    }

    /// What else runs has changed.
    void follow() {
        ask.setDisable(!model.isFree());
        Nodes.show(busy, () -> !model.isFree());
        job.show(new JobPane.Standing(
                caption(),
                model.progress().get(),
                model.state().get() instanceof State.Running,
                model.isPausing(),
                model.isFree()));
    }

    private void show(State state) {
        follow();
        content.getChildren().setAll(nodes(state));
        appear();
    }

    private void appear() {
        var idle = model.state().get() instanceof State.Idle;
        Nodes.show(this, () -> !idle || !model.trouble().get().isEmpty());
    }

    private List<Node> nodes(State state) {
        return switch (state) {
            case State.Idle idle -> List.of();
            case State.Nobody nobody -> List.of(Nodes.body(words.of("names.nobody")), close());
            case State.Consent(var plan) -> consent(plan);
            case State.Running running -> List.of(job);
            case State.Paused paused -> List.of(job);
            case State.Answered(var asked, var named) -> {
                var icon = new FontIcon(Feather.CHECK_CIRCLE);
                icon.getStyleClass().add("good-icon");
                yield List.of(Nodes.row(8, icon, Nodes.body(words.of("names.answered", asked, named))), close());
            }
        };
    }

    private List<Node> consent(NamesPlan plan) {
        var not = Nodes.button(words.of("names.decline"), model::decline);
        not.setId("names-decline");
        var buttons = Nodes.row(8, ask, not);
        VBox.setMargin(buttons, new javafx.geometry.Insets(8, 0, 0, 0));
        return List.of(
                Nodes.body(words.of("names.consent", plan.numbers(), plan.handles(), plan.host())),
                Nodes.body(words.of(
                        "names.consent.takes",
                        plan.requests(),
                        Math.max(1, plan.takes().toMinutes() + 1))),
                Nodes.muted(words.of("names.consent.else")),
                busy,
                buttons);
    }

    private Node close() {
        return Nodes.row(0, Nodes.button(words.of("names.close"), model::decline));
    }

    private String caption() {
        var parts = model.progress().get().map(Progress::parts).orElse(List.of());
        return parts.isEmpty()
                ? words.of("names.starting")
                : words.of(
                        "names.asked", parts.getFirst().done(), parts.getFirst().total());
    }
}
