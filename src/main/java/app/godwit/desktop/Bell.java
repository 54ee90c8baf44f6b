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
    private final Looker looker;
    private final Notices notices;
    private boolean rang = true;

    /// Whoever sits before the screen.
    interface Looker {
        /// Whether they look at this window.
        boolean looksHere();

        /// Brings the window before them.
        void show();

        static Looker at(Stage stage) {
            return new Looker() {
                @Override
                public boolean looksHere() {
                    return stage.isFocused();
                }

                @Override
                public void show() {
                    stage.setIconified(false);
                    stage.toFront();
                    stage.requestFocus();
                }
            };
        }
    }

    Bell(OpenMove move, Looker looker, Notices notices) {
        this.move = move;
        this.looker = looker;
        this.notices = notices;
        move.run().activity().subscribe((before, now) -> activity(now));
        move.run().progress().subscribe((before, now) -> progress(now));
    }

    private void activity(RunModel.Activity now) {
        switch (now) {
            case STARTING -> rang = false;
            case RUNNING -> notices.sign(doing(), looker::show);
            case PAUSING -> {}
            case NOTHING -> notices.unsign();
        }
    }

    private void progress(Progress now) {
        switch (now.state()) {
            case DONE -> ring(move.words().of("notice.done"), doing());
            case STOPPED -> ring(move.words().of("notice.stuck"), move.words().said(Troubles.last(now)));
            case RUNNING, WAITING -> notices.sign(doing(), looker::show);
            case PAUSED -> {}
        }
    }

    private String doing() {
        var words = new RunWords(move.words(), move.when());
        return move.run().progress().get().parts().stream().map(words::doing).collect(Collectors.joining(" · "));
    }

    /// Once for each job, and not to somebody who sees it happen.
    private void ring(String title, String text) {
        if (!rang && !looker.looksHere()) {
            notices.tell(title, text);
        }
        rang = true;
    }
}
