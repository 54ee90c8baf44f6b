package app.godwit.desktop.run;

import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.moves.Progress;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The bar over the whole width of the window while anything runs: what, how far, until when, and pause.
public final class RunBar extends HBox {
    private final OpenMove move;
    private final RunWords sentences;
    private final GridPane parts = new GridPane(16, 4);
    private final Label now = Nodes.styled("", "small");
    private final Button pause;

    public RunBar(OpenMove move) {
        super(16);
        this.move = move;
        this.sentences = new RunWords(move.words(), move.when());
        this.pause = Nodes.button(move.words().of("run.pause"), Feather.PAUSE, move.run()::pause);
        pause.setId("run-pause");
        getStyleClass().add("run-bar");
        setAlignment(Pos.CENTER_LEFT);
        now.getStyleClass().add(atlantafx.base.theme.Styles.TEXT_MUTED);
        parts.getColumnConstraints().addAll(fixed(), growing(), fixed());
        var words = Nodes.column(4, parts, now);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, pause);
        move.run().progress().subscribe((before, progress) -> show());
        move.run().activity().subscribe((before, activity) -> show());
        show();
    }

    private void show() {
        var run = move.run();
        Nodes.show(this, run::busy);
        pause.setDisable(run.activity().get() != RunModel.Activity.RUNNING);
        switch (run.activity().get()) {
            case NOTHING -> parts.getChildren().clear();
            case STARTING -> tell(move.words().of("run.starting"));
            case PAUSING -> now.setText(move.words().of("run.pausing"));
            case RUNNING -> show(run.progress().get());
        }
    }

    private void tell(String sentence) {
        parts.getChildren().clear();
        now.setText(sentence);
    }

    private void show(Progress progress) {
        var doing = move.words().said(progress.now());
        now.setText(progress.until()
                .map(until -> move.words().of("run.until", doing, move.when().moment(until)))
                .orElse(doing));
        parts.getChildren().clear();
        move.run().live().forEach(this::addLine);
    }

    private static ColumnConstraints fixed() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void addLine(Progress.Part part) {
        var caption = Nodes.styled(sentences.doing(part), "run-caption");
        var bar = Motion.bar(RunWords.share(part));
        bar.setAccessibleText(sentences.doing(part));
        bar.setMaxWidth(Double.MAX_VALUE);
        var end = Nodes.styled(sentences.ending(part), "small");
        parts.addRow(parts.getRowCount(), caption, bar, end);
    }
}
