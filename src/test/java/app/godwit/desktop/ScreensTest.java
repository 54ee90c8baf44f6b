package app.godwit.desktop;

import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Language;
import app.godwit.moves.SourceRow;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

/// Renders every step in its main states, light and dark, to `target/screens`, for someone to look at.
@NeedsWindow
class ScreensTest {
    @InLanguages
    void startPage(Language language) throws Exception {
        try (var screen = Screen.start(new SeededSession(), Path.of("archive.zip"), language)) {
            Pictures.take(screen, "start");
            screen.click("#open-move").sees("foreign.godwit is not a move file");
            Pictures.take(screen, "start-trouble");
        }
    }

    @InLanguages
    void bringIn(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession(), language)) {
            Pictures.take(screen, "bring-in-empty");
            screen.click("#choose-file").sees("archive.zip");
            Pictures.take(screen, "bring-in-done");
        }
    }

    @InLanguages
    void bringInWithTheCoverageMeter(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession().filled(), language)) {
            screen.sees("coverage.way.harNames", 812);
            Pictures.take(screen, "bring-in-coverage");
        }
    }

    @InLanguages
    void bringInOfAnArchiveThatHasMoved(Language language) throws Exception {
        var gone = Sample.source(Path.of("x-archive.zip"), Sample.damaged(), SourceRow.State.GONE);
        try (var screen = Screen.open(new SeededSession().with(gone), language)) {
            screen.sees("bringin.whereNow");
            Pictures.take(screen, "bring-in-moved");
            screen.robot.interact(screen.robot.lookup(".all-problems").queryButton()::fire);
            screen.sees("Item 8");
            screen.robot.interact(() -> screen.robot
                    .lookup(".page-scroll")
                    .queryAs(ScrollPane.class)
                    .setVvalue(1));
            Pictures.take(screen, "bring-in-problems");
        }
    }

    @InLanguages
    void bringInWhileReading(Language language) throws Exception {
        var session = new SeededSession().readingSlowly().practising();
        try (var screen = Screen.open(session, language)) {
            Pictures.take(screen, "bring-in-practice");
            screen.click("#next").sees("bringin.reading", "sample.zip").sees("bringin.share", 0.4);
            Pictures.take(screen, "bring-in-reading");
            session.letReadingEnd();
            screen.sees("follows.json");
        }
    }

    @InLanguages
    void people(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession().filled(), language)) {
            screen.step("PEOPLE").sees("Ana Díaz");
            Pictures.take(screen, "people");
            screen.robot.clickOn("Jonas Weber").press(KeyCode.ENTER).release(KeyCode.ENTER);
            screen.sees("people.lookup.absent");
            Pictures.take(screen, "people-evidence");
            screen.robot.type(KeyCode.ENTER);
            screen.choose("#people-more", "servers").sees("people.servers");
            screen.choose("#people-more", "select-all").sees("people.selected", 13);
            Pictures.take(screen, "people-servers");
            screen.click("#hide-servers").sees("Order.Column.ACCOUNT");
        }
    }

    @InLanguages
    void peopleBeforeAnything(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession(), language)) {
            Pictures.take(screen.step("PEOPLE"), "people-empty");
            Pictures.take(screen.step("FOLLOW"), "follow-needs-sign-in");
            Pictures.take(screen.step("HISTORY"), "history-empty");
            Pictures.take(screen.step("REPORT"), "report-empty");
        }
    }

    @InLanguages
    void lookingUp(Language language) throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session, language)) {
            screen.step("PEOPLE").click("#look-up-again").sees("run.people", 0, 80);
            session.job().reach(31);
            screen.sees("run.people", 31, 80);
            Pictures.take(screen, "people-looking-up");
        }
    }

    @InLanguages
    void history(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession().filled().signedInAlready(), language)) {
            screen.step("HISTORY").sees("Composed.Reason.RETWEET").sees("history.noAlt");
            Pictures.take(screen, "history");
            screen.robot.interact(() -> {
                list(screen).scrollTo(3);
                screen.robot.lookup(".side-scroll").queryAs(ScrollPane.class).setVvalue(1);
                screen.robot.lookup("#brush-first").query().requestFocus();
            });
            screen.robot.type(KeyCode.PAGE_UP, 4);
            screen.sees("history.months.all");
            Pictures.take(screen, "history-thread");
            screen.robot.interact(() -> {
                list(screen).scrollTo(0);
                list(screen).getSelectionModel().select(0);
                list(screen).requestFocus();
            });
            screen.robot.type(KeyCode.ENTER);
            screen.sees("history.edit.fits");
            screen.robot.interact(() -> screen.robot
                    .lookup("#edit-text")
                    .queryAs(TextArea.class)
                    .appendText(" The lamps of the other boats came nearer.".repeat(14)));
            screen.sees("history.edit.over", 500, 2);
            Pictures.take(screen, "history-edit");
            screen.click("#cancel-edit").click("#describe-pictures").sees("history.alt.progress", 1, 2);
            Pictures.take(screen, "history-describe");
        }
    }

    private static ListView<?> list(Screen screen) {
        return screen.robot.lookup("#posts").queryAs(ListView.class);
    }
}
