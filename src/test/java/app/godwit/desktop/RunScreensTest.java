package app.godwit.desktop;

import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Language;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;

/// Renders the steps Server, Follow, Repost and Report in their states, to `target/screens`, for someone to look at.
@NeedsWindow
class RunScreensTest {
    @InLanguages
    void server(Language language) throws Exception {
        var session = new SeededSession().filled();
        try (var screen = Screen.open(session, language)) {
            screen.step("SERVER");
            Pictures.take(screen, "server");
            screen.write("#server-name", "brich.example");
            screen.sees("birch.example");
            screen.click("#next").sees("Did you mean");
            Pictures.take(screen, "server-trouble");
            screen.write("#server-name", "birch.example");
            screen.sees("server.here", "birch.example", "");
            Pictures.take(screen, "server-seen");
            screen.click("#next").sees("server.software", "Mastodon", "4.5.1");
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
        session.doings.bringBesides();
        session.doings.getStuck();
        session.doings.haveRun();
        try (var screen = Screen.open(session, language)) {
            Pictures.take(screen.step("FOLLOW"), "follow-plan");
            bottom(screen);
            Pictures.take(screen, "follow-choices");
            session.running(running());
            screen.click("#next").sees("run.follows", 312, 1240);
            Pictures.take(screen, "follow-running");
            Pictures.take(screen.step("REPOST"), "repost-running");
            screen.step("FOLLOW").click("#run-pause").sees("lane.resume");
            Pictures.take(screen, "follow-paused");
        }
    }

    @InLanguages
    void itStopsAndNeedsTheUser(Language language) throws Exception {
        var session = new SeededSession().filled().signedInAlready().planning(1240, 318);
        try (var screen = Screen.open(session, language)) {
            session.running(running());
            screen.step("FOLLOW").click("#next").sees("run.follows", 312, 1240);
            var why =
                    "Your server no longer accepts the sign-in. Sign in again; everything continues where it stopped.";
            session.job()
                    .set(new Progress(
                            State.STOPPED,
                            running().parts(),
                            "",
                            Optional.empty(),
                            List.of(new Progress.Trouble("Your server", why))));
            screen.sees("lane.stopped");
            Pictures.take(screen, "follow-stopped");
        }
    }

    private static Progress running() {
        var follows =
                new Progress.Part("follows", 308, 928, 4, 1240, Optional.of(Sample.NOW.plus(Duration.ofHours(53))));
        var posts = new Progress.Part("posts", 57, 261, 0, 318, Optional.of(Sample.NOW.plus(Duration.ofHours(2))));
        return new Progress(
                State.WAITING,
                List.of(follows, posts),
                "Your server allows no more for now",
                Optional.of(Sample.NOW.plus(Duration.ofHours(14))),
                List.of());
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
        var done = new Progress.Part("follows", 6, 0, 2, 8, Optional.empty());
        var posts = new Progress.Part("posts", 311, 0, 7, 318, Optional.empty());
        var mutes = new Progress.Part("mutes", 5, 0, 0, 5, Optional.empty());
        var session =
                new SeededSession().filled().signedInAlready().planning(0, 0).lanes(done, posts, mutes);
        session.doings.haveRun();
        try (var screen = Screen.open(session, language)) {
            screen.step("REPORT").sees("report.leftOut.people", 4);
            Pictures.take(screen, "report");
            screen.robot.interact(() -> screen.robot
                    .lookup("#left-out .titled-pane")
                    .queryAllAs(TitledPane.class)
                    .forEach(pane -> pane.setExpanded(true)));
            screen.sees("a small boat, number 1");
            Pictures.take(screen, "report-left-out");
            screen.click("#back-all").sees("back.really.all");
            bottom(screen);
            Pictures.take(screen, "report-take-back");
            Pictures.take(screen.step("FOLLOW"), "follow-done");
        }
    }

    private static void bottom(Screen screen) {
        screen.robot.interact(() ->
                screen.robot.lookup(".page-scroll").queryAs(ScrollPane.class).setVvalue(1));
        screen.settle();
    }
}
