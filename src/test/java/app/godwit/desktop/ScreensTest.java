package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Theme;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import app.godwit.moves.SourceRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Renders every step in its main states, light and dark, to `target/screens`, for someone to look at.
@NeedsWindow
class ScreensTest {
    private static final Path FOLDER = Path.of("target", "screens");

    @Test
    void startPage() throws Exception {
        try (var screen = Screen.start(new SeededSession(), Path.of("archive.zip"))) {
            picture(screen, "start");
            screen.click("#open-move").sees("foreign.godwit is not a move file");
            picture(screen, "start-trouble");
        }
    }

    @Test
    void bringIn() throws Exception {
        try (var screen = Screen.open(new SeededSession())) {
            picture(screen, "bring-in-empty");
            screen.click("#choose-file").sees("archive.zip");
            picture(screen, "bring-in-done");
        }
    }

    @Test
    void bringInWithTheCoverageMeter() throws Exception {
        try (var screen = Screen.open(new SeededSession().filled())) {
            screen.sees("A HAR of your Following page would name 812 more.");
            picture(screen, "bring-in-coverage");
        }
    }

    @Test
    void bringInOfAnArchiveThatHasMoved() throws Exception {
        var gone = Sample.source(Path.of("x-archive.zip"), Sample.damaged(), SourceRow.State.GONE);
        try (var screen = Screen.open(new SeededSession().with(gone))) {
            screen.sees("Where is it now?");
            picture(screen, "bring-in-moved");
            screen.robot.interact(screen.robot.lookup(".all-problems").queryButton()::fire);
            screen.sees("Item 8");
            screen.robot.interact(() -> screen.robot
                    .lookup(".page-scroll")
                    .queryAs(javafx.scene.control.ScrollPane.class)
                    .setVvalue(1));
            picture(screen, "bring-in-problems");
        }
    }

    @Test
    void bringInWhileReading() throws Exception {
        var session = new SeededSession().readingSlowly().practising();
        try (var screen = Screen.open(session)) {
            picture(screen, "bring-in-practice");
            screen.click("#next").sees("Reading sample.zip").sees("40%");
            picture(screen, "bring-in-reading");
            session.letReadingEnd();
            screen.sees("follows.json");
        }
    }

    @Test
    void people() throws Exception {
        try (var screen = Screen.open(new SeededSession().filled())) {
            screen.step("PEOPLE").sees("Ana Díaz");
            picture(screen, "people");
            screen.robot
                    .clickOn("Jonas Weber")
                    .press(javafx.scene.input.KeyCode.ENTER)
                    .release(javafx.scene.input.KeyCode.ENTER);
            screen.sees("There is no such account");
            picture(screen, "people-evidence");
        }
    }

    @Test
    void peopleBeforeAnything() throws Exception {
        try (var screen = Screen.open(new SeededSession())) {
            picture(screen.step("PEOPLE"), "people-empty");
            picture(screen.step("FOLLOW"), "follow-needs-sign-in");
            picture(screen.step("HISTORY"), "history-empty");
            picture(screen.step("REPORT"), "report-empty");
        }
    }

    @Test
    void lookingUp() throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session)) {
            screen.step("PEOPLE").click("#look-up-again").sees("Looking up 0 of 80 people");
            session.job().reach(31);
            screen.sees("Looking up 31");
            picture(screen, "people-looking-up");
        }
    }

    @Test
    void server() throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session)) {
            screen.step("SERVER");
            picture(screen, "server");
            screen.robot.clickOn("#server-name").write("brich.example");
            screen.click("#next").sees("Did you mean");
            picture(screen, "server-trouble");
            screen.robot.doubleClickOn("#server-name").eraseText(20).write("birch.example");
            screen.click("#next").sees("Runs mastodon");
            picture(screen, "server-ready");
            screen.click("#next").sees("Say yes in your browser");
            picture(screen, "server-waiting");
            session.sayYes();
            screen.sees("Signed in as @mira@birch.example");
            picture(screen, "server-signed-in");
        }
    }

    @Test
    void follow() throws Exception {
        var session = new SeededSession().filled().signedInAlready().planning(1240, 318);
        try (var screen = Screen.open(session)) {
            picture(screen.step("FOLLOW"), "follow-plan");
            session.running(running());
            screen.click("#next").sees("Following 312 of 1,240");
            picture(screen, "follow-running");
            picture(screen.step("REPOST"), "repost-running");
            screen.step("FOLLOW").click("#run-pause").sees("Resume");
            picture(screen, "follow-paused");
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

    @Test
    void history() throws Exception {
        try (var screen = Screen.open(new SeededSession().filled().signedInAlready())) {
            picture(screen.step("HISTORY").sees("Retweets"), "history");
        }
    }

    @Test
    void repost() throws Exception {
        var session = new SeededSession().filled().signedInAlready().planning(0, 318);
        try (var screen = Screen.open(session)) {
            picture(screen.step("REPOST"), "repost-plan");
            picture(screen.step("FOLLOW"), "follow-nothing");
        }
    }

    @Test
    void report() throws Exception {
        var done = new Progress.Part("follows", 1236, 0, 4, 1240, Optional.empty());
        var posts = new Progress.Part("posts", 318, 0, 0, 318, Optional.empty());
        var session =
                new SeededSession().filled().signedInAlready().planning(0, 0).lanes(done, posts);
        try (var screen = Screen.open(session)) {
            picture(screen.step("REPORT"), "report");
            picture(screen.step("FOLLOW"), "follow-done");
        }
    }

    static void picture(Screen screen, String name) throws IOException {
        screen.settle();
        for (var theme : Theme.values()) {
            var file = FOLDER.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            Screen.onScreen(() -> {
                theme.apply();
                return theme;
            });
            screen.picture(file);
            assertThat(file).isNotEmptyFile();
        }
        Screen.onScreen(() -> {
            Theme.LIGHT.apply();
            return name;
        });
    }
}
