package app.godwit.desktop.run;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Focus;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.run.TakeBackModel.State;
import app.godwit.desktop.session.Doings.Standing;
import app.godwit.desktop.session.OpenMove;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Lane;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Taking back: the runs, and in their place the question whether it is meant. Nothing lies over anything else.
public final class TakeBackPane extends VBox {
    private final TakeBackModel model;
    private final OpenMove move;
    private final Words words;

    public TakeBackPane(TakeBackModel model, OpenMove move) {
        super(12);
        this.model = model;
        this.move = move;
        this.words = move.words();
        setId("take-back");
        setMaxWidth(Nodes.READING_WIDTH);
        model.state().subscribe(state -> ask());
        move.changes().subscribe((before, now) -> Focus.kept(this, this::show));
        move.run().activity().subscribe((before, now) -> Focus.kept(this, this::show));
    }

    private void show() {
        var rows = switch (model.state().get()) {
            case State.Listed(var runs) -> listed(runs);
            case State.Asked asked -> List.<Node>of(asked(asked));
            case State.Failed(var why, var code) -> List.<Node>of(failed(why, code));
        };
        Nodes.show(this, () -> !rows.isEmpty());
        getChildren().setAll(Nodes.section(words.of("back.title")));
        getChildren().addAll(rows);
    }

    /// The question answers to the keyboard at once, and Enter does not take back by accident.
    private void ask() {
        Focus.kept(this, this::show);
        if (model.state().get() instanceof State.Asked) {
            lookup("#back-no").requestFocus();
        }
    }

    private List<Node> listed(List<Standing> runs) {
        var rows = new ArrayList<Node>();
        if (move.run().runs(Lane.UNDO)) {
            return List.of(Nodes.body(words.of("back.runs")));
        }
        if (isInterrupted()) {
            rows.add(interrupted());
        }
        if (!runs.isEmpty()) {
            rows.add(Nodes.muted(words.of("back.text")));
            runs.reversed().forEach(run -> rows.add(row(run)));
            var all = button("back.all", "back-all", model::askAll);
            rows.add(Nodes.row(0, all));
        }
        return rows;
    }

    private boolean isInterrupted() {
        return move.overview().get().lanes().stream()
                .anyMatch(part -> part.name().endsWith(" taken back") && part.waiting() > 0);
    }

    private Node interrupted() {
        var resume = Nodes.button(words.of("lane.resume"), Feather.PLAY, model::goOn);
        resume.setId("back-resume");
        resume.setAccessibleText(words.of("back.resume"));
        return new Card(Nodes.body(words.of("back.interrupted")), resume);
    }

    private Node row(Standing standing) {
        var when = Nodes.body(
                words.of("back.run", move.when().moment(standing.run().started())));
        when.getStyleClass().add("strong");
        var what = Nodes.column(4, when, Nodes.body(sum(standing.deeds())));
        HBox.setHgrow(what, Priority.ALWAYS);
        var ask = button("back.ask", "back-" + standing.run().id(), () -> model.ask(standing));
        ask.setAccessibleText(
                words.of("back.ask.spoken", move.when().moment(standing.run().started())));
        return new Card(Nodes.row(16, what, ask));
    }

    private Button button(String key, String id, Runnable act) {
        var button = Nodes.button(words.of(key), act);
        button.setId(id);
        button.setDisable(move.run().busy());
        return button;
    }

    /// What was done, counted: `312 followed · 57 published`.
    private String sum(Map<DeedKind, Integer> deeds) {
        return deeds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(entry -> words.of(done(entry.getKey()), entry.getValue()))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String done(DeedKind kind) {
        return switch (kind) {
            case FOLLOW -> "back.did.follow";
            case PUBLISH -> "back.did.publish";
            case BOOST -> "back.did.boost";
            case MUTE -> "back.did.mute";
            case BLOCK -> "back.did.block";
            case LIST -> "back.did.list";
            case ENLIST -> "back.did.enlist";
            case UPLOAD, EDIT, UNFOLLOW, DELETE, UNMUTE, UNBLOCK, UNLIST, DELIST, UNBOOST -> "back.did.other";
        };
    }

    private Node asked(State.Asked asked) {
        var yes = Nodes.button(words.of("back.yes"), Feather.CORNER_UP_LEFT, model::yes);
        yes.setId("back-yes");
        yes.getStyleClass().add(Styles.DANGER);
        var no = Nodes.button(words.of("back.no"), model::no);
        no.setId("back-no");
        no.setCancelButton(true);
        var title = words.of(asked.run().isPresent() ? "back.really" : "back.really.all");
        var strong = Nodes.body(title);
        strong.getStyleClass().add("strong");
        var card = new Card(
                strong,
                Nodes.body(sum(asked.deeds())),
                Nodes.muted(words.of("back.really.text")),
                Nodes.row(8, yes, no));
        card.getStyleClass().add("question");
        return card;
    }

    private Node failed(String why, String code) {
        return new Card(Nodes.body(why), Nodes.muted(code), Nodes.button(words.of("back.no"), model::no));
    }
}
