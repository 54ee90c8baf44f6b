package app.godwit.desktop.run;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.Troubles;
import app.godwit.moves.Progress;
import javafx.scene.layout.VBox;

/// Why the job stopped and what to do; no room while nothing of the kind has happened.
final class StoppedPane extends VBox {
    private final OpenMove move;
    private final Words words;

    StoppedPane(OpenMove move) {
        super(8);
        this.move = move;
        this.words = move.words();
        setId("stopped");
        move.run().progress().subscribe(progress -> show());
        move.run().activity().subscribe((before, activity) -> show());
    }

    private void show() {
        var progress = move.run().progress().get();
        var stopped = progress.state() == Progress.State.STOPPED
                && move.run().work() == RunModel.Work.DEEDS
                && !move.run().busy()
                && !progress.troubles().isEmpty();
        Nodes.show(this, () -> stopped);
        getChildren().clear();
        if (stopped) {
            var last = progress.troubles().getLast();
            getChildren()
                    .addAll(
                            Nodes.section(words.of("lane.stopped")),
                            new TroubleRow(
                                    words.said(last.subject()),
                                    words.said(Troubles.last(progress)),
                                    words.of("trouble.code", "STOPPED")));
        }
    }
}
