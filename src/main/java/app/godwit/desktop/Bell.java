package app.godwit.desktop;

import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.run.RunWords;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.Troubles;
import app.godwit.moves.Progress;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/// Tells somebody who looks elsewhere that a job is done or stuck, and keeps a sign in the tray while one runs.
final class Bell {
    private final OpenMove move;
    private final Stage stage;
    private final Notices notices;
    private boolean rang = true;

    Bell(OpenMove move, Stage stage, Notices notices) {
        this.move = move;
        this.stage = stage;
        this.notices = notices;
        move.run().activity().subscribe((before, now) -> activity(now));
        move.run().progress().subscribe((before, now) -> progress(now));
    }

    private void activity(RunModel.Activity now) {
        switch (now) {
            case STARTING -> rang = false;
            case RUNNING -> notices.sign(doing(), this::show);
            case PAUSING -> {}
            case NOTHING -> notices.unsign();
        }
    }

    private void progress(Progress now) {
        switch (now.state()) {
            case DONE -> ring(move.words().of("notice.done"), doing());
            case STOPPED -> ring(move.words().of("notice.stuck"), Troubles.last(now));
            case PAUSED, RUNNING, WAITING -> {}
        }
    }

    private String doing() {
        var words = new RunWords(move.words(), move.when());
        return move.run().progress().get().parts().stream().map(words::doing).collect(Collectors.joining(" · "));
    }

    /// Once for each job, and not to somebody who sees it happen.
    private void ring(String title, String text) {
        if (!rang && !stage.isFocused()) {
            notices.tell(title, text);
        }
        rang = true;
    }

    private void show() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
