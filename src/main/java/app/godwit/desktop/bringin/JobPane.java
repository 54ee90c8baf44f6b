package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Progress;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How far a job is, what it waits for, and pause or resume.
final class JobPane extends VBox {
    private final Words words;
    private final When when;
    private final ProgressBar bar = Motion.bar(0);
    private final Label caption = Nodes.body("");
    private final Label now = Nodes.body("");
    private final Button pause;
    private final Button resume;

    /// @param name begins the ids of the buttons: `NAME-pause`, `NAME-resume`
    JobPane(String name, Words words, When when, Runnable onPause, Runnable onResume) {
        super(8);
        this.words = words;
        this.when = when;
        pause = Nodes.button(words.of("run.pause"), Feather.PAUSE, onPause);
        pause.setId(name + "-pause");
        resume = Nodes.button(words.of("lane.resume"), Feather.PLAY, onResume);
        resume.setId(name + "-resume");
        bar.setMaxWidth(Nodes.READING_WIDTH);
        caption.getStyleClass().add("strong");
        var buttons = Nodes.row(8, pause, resume);
        VBox.setMargin(buttons, new javafx.geometry.Insets(4, 0, 0, 0));
        getChildren().addAll(caption, bar, now, Nodes.muted(words.of("lane.safe")), buttons);
    }

    /// What a card knows of its job.
    ///
    /// @param progress empty while it starts
    record Standing(String caption, Optional<Progress> progress, boolean runs, boolean pausing, boolean free) {}

    void show(Standing job) {
        caption.setText(job.caption());
        bar.setProgress(job.progress().map(JobPane::share).orElse(Motion.UNKNOWN));
        bar.setAccessibleText(job.caption());
        now.setText(sentence(job));
        pause.setDisable(job.pausing());
        resume.setDisable(!job.free());
        Nodes.show(pause, job::runs);
        Nodes.show(resume, () -> !job.runs());
    }

    /// Hands the keyboard to what was started, so that it does not wander off when the button that did it is disabled.
    void focus() {
        pause.requestFocus();
    }

    private static double share(Progress progress) {
        var total = progress.parts().stream().mapToInt(Progress.Part::total).sum();
        var done = progress.parts().stream().mapToInt(Progress.Part::done).sum();
        var busy = progress.state() == Progress.State.RUNNING;
        return total == 0 ? (busy ? Motion.UNKNOWN : 0) : (double) done / total;
    }

    private String sentence(Standing job) {
        if (job.pausing()) {
            return words.of("run.pausing");
        }
        if (!job.runs()) {
            return words.of("lane.paused");
        }
        var progress = job.progress();
        var now = progress.map(Progress::now).map(words::said);
        return progress.flatMap(Progress::until)
                .map(until -> words.of("outside.until", now.orElse(""), when.moment(until)))
                .orElseGet(() -> now.orElse(words.of("run.starting")));
    }
}
