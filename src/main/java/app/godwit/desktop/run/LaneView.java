package app.godwit.desktop.run;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of a lane: how far it is, the plan in plain words, what waits, what went wrong, and what is left out.
public class LaneView implements StepView {
    private final LaneModel model;
    private final OpenMove move;
    private final Words words;
    private final RunWords sentences;
    private final StackPane body = new StackPane();
    private final VBox page = Nodes.column(24);
    private final ScrollPane scrolled = Nodes.page(page);
    private final VBox leftOut = Nodes.column(8);
    private final VBox progress = Nodes.column(12);
    private final Card progressCard = new Card(progress);
    private final Figure done;
    private final Figure waiting;
    private final Figure refused;
    private final ProgressBar bar = Motion.bar(0);
    private final Label now = Nodes.muted("");
    private final PlanPane plan;
    private final StoppedPane stopped;
    private final ProblemsPane problems;
    private final WaitsPane waits;
    private final Parts parts;
    private final TakeBackPane takeBack;

    /// @param parts    what belongs to this lane alone
    /// @param takeBack stands at the end
    protected LaneView(LaneModel model, OpenMove move, Parts parts, TakeBackModel takeBack) {
        this.model = model;
        this.move = move;
        this.words = move.words();
        this.sentences = new RunWords(words, move.when());
        this.done = new Figure(words.of(model.key("done")), words);
        this.waiting = new Figure(words.of("lane.waiting"), words);
        this.refused = new Figure(words.of("lane.refused"), words);
        this.parts = parts;
        this.plan = new PlanPane(model, move);
        this.stopped = new StoppedPane(move);
        this.problems = new ProblemsPane(model, move);
        this.waits = new WaitsPane(model, move);
        this.takeBack = new TakeBackPane(takeBack, move);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        progressCard.setMaxWidth(Nodes.READING_WIDTH);
        page.setMinHeight(Region.USE_PREF_SIZE);
        scrolled.setFitToHeight(true);
        progress.getChildren().addAll(Nodes.row(24, done, waiting, refused), bar, now);
        InSight.follow(move, model.step(), takeBack::look);
        model.stage().subscribe(this::arrange);
        model.plan().subscribe(found -> showLeftOut());
        model.truth().subscribe((before, after) -> show());
        move.run().progress().subscribe((before, after) -> show());
        show();
    }

    /// The nodes of one lane alone.
    ///
    /// @param ways    below the plan
    /// @param choices below what waits and what went wrong
    public record Parts(List<Node> ways, List<Node> choices) {
        public Parts {
            ways = List.copyOf(ways);
            choices = List.copyOf(choices);
        }
    }

    private void arrange(LaneModel.Stage stage) {
        switch (stage) {
            case NEEDS_SIGN_IN -> alone(signIn());
            case NOTHING_TO_DO -> lay(nothing(), Stream.of(problems, waits));
            case READY -> lay(plan, Stream.concat(Stream.of(progressCard, problems, waits), parts.ways().stream()));
            case RUNNING, PAUSED ->
                lay(progressCard, Stream.concat(Stream.of(plan, problems, waits), parts.ways().stream()));
            case FINISHED -> lay(progressCard, Stream.concat(Stream.of(problems, waits), parts.ways().stream()));
        }
        show();
    }

    private Node signIn() {
        var empty = new EmptyState(
                Feather.LOG_IN, words.of("lane.empty.signIn.title"), words.of(model.key("empty.signIn")));
        VBox.setVgrow(empty, Priority.ALWAYS);
        return empty;
    }

    /// What stopped a job stands above everything, also when it was the sign-in.
    private void alone(Node node) {
        page.getChildren().setAll(stopped, node);
        body.getChildren().setAll(scrolled);
    }

    private void lay(Node first, Stream<? extends Node> then) {
        var nodes = new ArrayList<Node>();
        nodes.add(stopped);
        nodes.add(first);
        then.forEach(nodes::add);
        nodes.addAll(parts.choices());
        nodes.add(leftOut);
        nodes.add(takeBack);
        // A node that stays keeps the keyboard.
        if (!page.getChildren().equals(nodes)) {
            page.getChildren().setAll(nodes);
            scrolled.setVvalue(0);
        }
        body.getChildren().setAll(scrolled);
    }

    private Node nothing() {
        return new EmptyState(Feather.INBOX, words.of(model.key("empty.title")), words.of(model.key("empty.text")));
    }

    private void show() {
        var part = model.progress();
        Nodes.show(progressCard, () -> part.filter(p -> p.total() > 0).isPresent());
        part.ifPresent(this::showProgress);
    }

    private void showProgress(Progress.Part part) {
        done.show(part.done());
        waiting.show(part.waiting());
        refused.show(part.refused());
        bar.setProgress(RunWords.share(part));
        bar.setAccessibleText(sentences.doing(part));
        now.setText(stateLine(part));
        Nodes.show(now, () -> !now.getText().isEmpty());
    }

    private String stateLine(Progress.Part part) {
        return switch (model.stage().get()) {
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
        if (!reasons.isEmpty()) {
            leftOut.getChildren().add(Nodes.muted(words.of("lane.leftOut.report")));
        }
    }

    @Override
    public Node body() {
        return body;
    }
}
