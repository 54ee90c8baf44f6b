package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.session.MoveSession;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Tools;
import app.godwit.posts.Choice;
import app.godwit.practice.Sample;
import app.godwit.secrets.RunTokens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history of the sample in the window: a real move file, real pictures.
@NeedsWindow
class HistoryOnSampleTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void isChosenEditedAndDescribedAndKeptWithTheMove() throws Exception {
        try (var http = new Http(Reach.PUBLIC, List.of())) {
            var time = new PracticeTime(() -> NOW);
            var move = Move.open(folder.resolve("move.godwit"), new Tools(time, http, new RunTokens()));
            move.fromFiles().bringIn(Sample.unpack(folder).archive());
            var before = move.history().drafts(move.history().intent()).totals();
            try (var screen = Screen.open(MoveSession.real(move, time, page -> {}))) {
                screen.step("HISTORY").sees("history.truth", before.posts(), before.media(), before.undescribed());
                Pictures.take(screen, "history-sample");
                edit(screen, move);
                describe(screen, move);
                screen.click("#kind-THREADS");
                screen.waitFor("the choice", () -> !kinds(move).contains(Choice.Kind.THREADS));
            }
        }
    }

    private static java.util.Set<Choice.Kind> kinds(Move move) {
        return move.history().intent().choice().kinds();
    }

    private static void edit(Screen screen, Move move) {
        screen.robot.interact(() -> {
            var list = screen.robot.lookup("#posts").queryAs(ListView.class);
            list.getSelectionModel().select(0);
            list.requestFocus();
        });
        screen.robot.type(KeyCode.ENTER);
        screen.sees("history.edit.fits");
        screen.robot.interact(
                () -> screen.robot.lookup("#edit-text").queryAs(TextArea.class).setText("Written anew."));
        screen.click("#keep-words").sees("history.reworded");
        assertThat(move.history()
                        .drafts(move.history().intent())
                        .page(0, 1)
                        .getFirst()
                        .text())
                .startsWith("Written anew.");
    }

    private static void describe(Screen screen, Move move) {
        var lacking = move.history().drafts(move.history().intent()).totals().undescribed();
        screen.click("#describe-pictures").sees("history.alt.progress", 1, lacking);
        screen.robot.clickOn("#alt-text").write("A boat");
        screen.click("#keep-alt").sees("history.alt.progress", 2, lacking);
        screen.click("#close-alt").sees("history.alt.open", lacking - 1);
        assertThat(move.history().drafts(move.history().intent()).totals().undescribed())
                .isEqualTo(lacking - 1);
    }
}
