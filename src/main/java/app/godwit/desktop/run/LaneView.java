package app.godwit.desktop.run;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of a lane: the plan in plain words, how far it is, what is left out, and what went wrong.
public class LaneView implements StepView {
    private final LaneModel model;
    private final OpenMove move;
    private final Words words;
    private final RunWords sentences;
    private final StackPane body = new StackPane();
    private final VBox page = Nodes.column(24);
    private final VBox plan = Nodes.column(8);
    private final VBox progress = Nodes.column(12);
    private final VBox leftOut = Nodes.column(8);
    private final VBox troubles = Nodes.column(8);
    private final Node scrolled = Nodes.page(page);
    private final Figure done;
    private final Figure waiting;
    private final Figure refused;
    private final ProgressBar bar = new ProgressBar();
    private final Label now = Nodes.muted("");

    public LaneView(LaneModel model, OpenMove move) {
        this.model = model;
        this.move = move;
        this.words = move.words();
        this.sentences = new RunWords(words, move.when());
        this.done = new Figure(words.of(model.key("done")), words);
        this.waiting = new Figure(words.of("lane.waiting"), words);
        this.refused = new Figure(words.of("lane.refused"), words);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(page, Priority.ALWAYS);
        progress.getChildren().addAll(Nodes.row(48, done, waiting, refused), bar, now);
        page.getChildren().addAll(new Card(progress), plan, leftOut, troubles);
        model.next().subscribe(next -> show());
        model.truth().subscribe((before, after) -> show());
        move.run().progress().subscribe((before, after) -> show());
    }

    private void show() {
        switch (model.stage()) {
            case NEEDS_SIGN_IN ->
                alone(new EmptyState(
                        Feather.LOG_IN, words.of("lane.empty.signIn.title"), words.of(model.key("empty.signIn"))));
            case NOTHING_TO_DO -> alone(nothing());
            case READY, RUNNING, PAUSED, FINISHED -> showPage();
        }
    }

    private Node nothing() {
        var empty =
                new EmptyState(Feather.INBOX, words.of(model.key("empty.title")), words.of(model.key("empty.text")));
        showLeftOut();
        return leftOut.isVisible() ? Nodes.page(Nodes.column(24, empty, leftOut)) : empty;
    }

    private void alone(Node node) {
        body.getChildren().setAll(node);
    }

    private void showPage() {
        showPlan();
        showProgress();
        showLeftOut();
        showTroubles();
        page.getChildren().setAll(progress.getParent(), plan, leftOut, troubles);
        alone(scrolled);
    }

    private void showPlan() {
        Nodes.show(plan, () -> model.stage() != LaneModel.Stage.FINISHED);
        plan.getChildren().setAll(Nodes.section(words.of("lane.plan")));
        model.planned().ifPresent(part -> {
            if (part.count() > 0) {
                plan.getChildren().add(Nodes.body(promise(part)));
            }
            plan.getChildren().add(Nodes.body(sentences.pace(part)));
        });
        plan.getChildren().add(Nodes.muted(words.of("lane.safe")));
    }

    private String promise(Plan.Part part) {
        return words.of(
                model.key("plan"),
                part.count(),
                move.overview().get().account().orElse(""),
                move.when().moment(part.endsAt()));
    }

    private void showProgress() {
        var part = model.progress();
        Nodes.show(progress.getParent(), () -> part.filter(p -> p.total() > 0).isPresent());
        part.ifPresent(this::showProgress);
    }

    private void showProgress(Progress.Part part) {
        done.show(part.done());
        waiting.show(part.waiting());
        refused.show(part.refused());
        bar.setProgress(RunWords.share(part));
        bar.setAccessibleText(sentences.doing(part));
        now.setText(stateLine(part));
    }

    private String stateLine(Progress.Part part) {
        return switch (model.stage()) {
            case RUNNING ->
                part.endsAt()
                        .map(end -> words.of("lane.endsAt", move.when().moment(end)))
                        .orElse("");
            case PAUSED -> words.of("lane.paused");
            case FINISHED -> words.of(model.key("finished"));
            case NEEDS_SIGN_IN, READY, NOTHING_TO_DO -> "";
        };
    }

    private void showLeftOut() {
        var reasons = model.leftOut();
        Nodes.show(leftOut, () -> !reasons.isEmpty());
        leftOut.getChildren().setAll(Nodes.section(words.of("lane.leftOut")));
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Nodes.body(words.of("lane.leftOut.row", entry.getValue(), words.said(entry.getKey()))))
                .forEach(leftOut.getChildren()::add);
    }

    private void showTroubles() {
        List<Progress.Trouble> list = move.run().progress().get().troubles();
        Nodes.show(troubles, () -> !list.isEmpty());
        troubles.getChildren().setAll(Nodes.section(words.of("lane.troubles", list.size())));
        list.stream().map(this::trouble).forEach(troubles.getChildren()::add);
    }

    private Node trouble(Progress.Trouble trouble) {
        var subject = Nodes.styled(trouble.subject(), "strong");
        return new Card(subject, Nodes.body(words.said(trouble.what())));
    }

    @Override
    public Node body() {
        return body;
    }
}
