package app.godwit.desktop;

import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Language;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import app.godwit.moves.SourceRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
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
                    .queryAs(javafx.scene.control.ScrollPane.class)
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
    void server(Language language) throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session, language)) {
            screen.step("SERVER");
            Pictures.take(screen, "server");
            screen.robot.clickOn("#server-name").write("brich.example");
            screen.click("#next").sees("Did you mean");
            Pictures.take(screen, "server-trouble");
            screen.robot.doubleClickOn("#server-name").eraseText(20).write("birch.example");
            screen.click("#next").sees("server.software", "mastodon", "4.5.1");
            Pictures.take(screen, "server-ready");
            screen.click("#next").sees("server.waiting");
            Pictures.take(screen, "server-waiting");
            session.sayYes();
            screen.sees("server.truth.in", "@mira@birch.example");
            Pictures.take(screen, "server-signed-in");
        }
    }

    @InLanguages
    void follow(Language language) throws Exception {
        var session = new SeededSession().filled().signedInAlready().planning(1240, 318);
        try (var screen = Screen.open(session, language)) {
            Pictures.take(screen.step("FOLLOW"), "follow-plan");
            session.running(running());
            screen.click("#next").sees("run.follows", 312, 1240);
            Pictures.take(screen, "follow-running");
            Pictures.take(screen.step("REPOST"), "repost-running");
            screen.step("FOLLOW").click("#run-pause").sees("lane.resume");
            Pictures.take(screen, "follow-paused");
        }
    }

    private static Progress running() {
        var follows =
                new Progress.Part("follows", 308, 928, 4, 1240, Optional.of(Sample.NOW.plus(Duration.ofHours(53))));
        var posts = new Progress.Part("posts", 57, 261, 0, 318, Optional.of(Sample.NOW.plus(Duration.ofHours(2))));
        return new Progress(
                State.WAITING,
                List.of(follows, posts),
                "88 follows are left today; the next post goes out in a minute.",
                Optional.empty(),
                List.of(
                        new Progress.Trouble("@old@mill.example", "This account no longer exists; it was left out."),
                        new Progress.Trouble(
                                "@kai@reef.example", "reef.example does not answer; asked again at 14:00.")));
    }

    @InLanguages
    void history(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession().filled().signedInAlready(), language)) {
            screen.step("HISTORY").sees("Composed.Reason.RETWEET").sees("history.noAlt");
            Pictures.take(screen, "history");
            screen.robot.interact(() -> list(screen).scrollTo(3));
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

    @InLanguages
    void repost(Language language) throws Exception {
        var session = new SeededSession().filled().signedInAlready().planning(0, 318);
        try (var screen = Screen.open(session, language)) {
            Pictures.take(screen.step("REPOST"), "repost-plan");
            Pictures.take(screen.step("FOLLOW"), "follow-nothing");
        }
    }

    @InLanguages
    void report(Language language) throws Exception {
        var done = new Progress.Part("follows", 1236, 0, 4, 1240, Optional.empty());
        var posts = new Progress.Part("posts", 318, 0, 0, 318, Optional.empty());
        var session =
                new SeededSession().filled().signedInAlready().planning(0, 0).lanes(done, posts);
        try (var screen = Screen.open(session, language)) {
            Pictures.take(screen.step("REPORT"), "report");
            Pictures.take(screen.step("FOLLOW"), "follow-done");
        }
    }
}
