package app.godwit.desktop;

import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.example.SteppedJob;
import app.godwit.moves.CallSet;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/// Renders what raises the coverage, light and dark: a HAR, Wikidata, the user's own keys.
@NeedsWindow
class BringInScreensTest {
    private final SeededSession session = new SeededSession().filled();

    @Test
    void howToSaveAHar() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.click("#har-how").sees("Save all as HAR");
            screen.scrollTo(screen.robot.lookup(".how-to").query());
            ScreensTest.picture(screen, "bring-in-har");
        }
    }

    @Test
    void wikidata() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.click("#way-WIKIDATA").sees("Godwit would send the numbers of 812 people");
            ScreensTest.picture(screen, "wikidata-consent");
            screen.click("#names-agree").sees("Asked about 0 of 815");
            session.job().reach(300);
            screen.sees("Asked about 300 of 815");
            ScreensTest.picture(screen, "wikidata-running");
            screen.click("#names-pause").sees("Paused.").rests();
            bottom(screen);
            ScreensTest.picture(screen, "wikidata-paused");
            screen.click("#names-resume").sees("Asked about 0 of 815");
            session.nameFromRegister(38);
            session.job().reach(815);
            screen.sees("38 have a name now who had none").rests();
            ScreensTest.picture(screen, "wikidata-answered");
        }
    }

    @Test
    void wikidataTurnsAway() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.click("#way-WIKIDATA").click("#names-agree").sees("Asked about 0 of 815");
            session.job()
                    .set(new Progress(
                            State.STOPPED,
                            session.job().progress().parts(),
                            "",
                            Optional.empty(),
                            List.of(new Progress.Trouble(
                                    "Wikidata",
                                    "Wikidata turns this computer away (403). What it has answered is kept."))));
            screen.sees("turns this computer away").rests();
            bottom(screen);
            ScreensTest.picture(screen, "wikidata-trouble");
        }
    }

    @Test
    void signInAtX() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.click("#way-X_KEYS").sees("Sign in to X");
            ScreensTest.picture(screen, "x-sign-in");
            screen.click("#x-KEY");
            screen.robot.write("wrong");
            screen.click("#x-SECRET");
            screen.robot.write("secret");
            ScreensTest.picture(screen, "x-sign-in-typed");
            screen.click("#x-sign-in").sees("X does not accept the keys; sign in again.");
            ScreensTest.picture(screen, "x-sign-in-trouble");
            screen.click("#x-way-BROWSER").sees("http://127.0.0.1:47363/callback");
            ScreensTest.picture(screen, "x-sign-in-browser");
            screen.click("#x-way-TOKENS").sees("Access token secret");
            bottom(screen);
            ScreensTest.picture(screen, "x-sign-in-keys");
            screen.click("#x-way-PIN").click("#x-KEY");
            screen.robot.write("key");
            screen.click("#x-SECRET");
            screen.robot.write("secret");
            screen.click("#x-sign-in").sees("Use the PIN");
            ScreensTest.picture(screen, "x-pin");
        }
    }

    @Test
    void signInAtXByBrowser() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.click("#way-X_KEYS").click("#x-way-BROWSER").click("#x-CLIENT");
            screen.robot.write("client");
            screen.click("#x-sign-in").sees("Godwit goes on by itself.");
            ScreensTest.picture(screen, "x-browser");
            session.x.sayYes();
            screen.sees("X answers for @mira_s");
        }
    }

    @Test
    void theGuideToKeys() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.click("#way-X_KEYS");
            screen.robot.interact(() -> screen.robot
                    .lookup("#x-guide")
                    .queryAs(javafx.scene.control.TitledPane.class)
                    .setExpanded(true));
            bottom(screen);
            ScreensTest.picture(screen, "x-guide");
        }
    }

    @Test
    void pricesAtX() throws Exception {
        session.x.signedInAlready();
        try (var screen = Screen.open(session)) {
            screen.click("#way-X_KEYS").sees("Fetch for about $2.00");
            ScreensTest.picture(screen, "x-prices");
            bottom(screen);
            ScreensTest.picture(screen, "x-options");
            screen.click("#x-cap").robot.eraseText(8).write("much");
            screen.click("#x-cap-change").sees("This is not an amount");
            top(screen, "#x-card");
            ScreensTest.picture(screen, "x-cap-trouble");
        }
    }

    @Test
    void fetchingFromX() throws Exception {
        session.x.signedInAlready().having(CallSet.LISTS);
        try (var screen = Screen.open(session)) {
            screen.click("#way-X_KEYS");
            session.running(SteppedJob.at(State.RUNNING, "fetched", 0, 2000));
            screen.click("#fetch-FOLLOWS").sees("0 of 2,000 fetched");
            session.job().reach(1000);
            screen.sees("1,000 of 2,000 fetched");
            ScreensTest.picture(screen, "x-fetching");
            session.job().set(waiting());
            screen.sees("may go on at 14:20");
            ScreensTest.picture(screen, "x-waiting");
            screen.click("#fetch-pause").sees("Paused.").rests();
            ScreensTest.picture(screen, "x-paused");
            screen.click("#fetch-resume").sees("0 of 2,000 fetched");
            session.job().reach(2000);
            screen.sees("2,000 people were fetched").rests();
            ScreensTest.picture(screen, "x-fetched");
        }
    }

    private static Progress waiting() {
        var part = new Progress.Part("fetched", 1000, 1000, 0, 2000, Optional.empty());
        var until = Sample.NOW.plus(Duration.ofMinutes(290));
        return new Progress(State.WAITING, List.of(part), "X allows no more for now", Optional.of(until), List.of());
    }

    @Test
    void theKeysAreRevokedOnTheWay() throws Exception {
        session.x.signedInAlready();
        try (var screen = Screen.open(session)) {
            screen.click("#way-X_KEYS").click("#fetch-FOLLOWS").sees("0 of 2,000 fetched");
            session.x.revoke();
            var now = session.job().progress();
            var why =
                    "X does not accept the keys; they are wrong, revoked or expired: sign in again (godwit sign-in-x).";
            session.job()
                    .set(new Progress(
                            State.STOPPED, now.parts(), "", Optional.empty(), List.of(new Progress.Trouble("X", why))));
            screen.sees("revoked or expired: sign in again.").rests().sees("Sign in to X");
            ScreensTest.picture(screen, "x-revoked");
        }
    }

    private static void bottom(Screen screen) {
        screen.robot.interact(() -> scroll(screen).setVvalue(1));
    }

    private static void top(Screen screen, String query) {
        screen.robot.interact(() -> {
            var scroll = scroll(screen);
            var page = scroll.getContent().getBoundsInLocal().getHeight();
            var seen = scroll.getViewportBounds().getHeight();
            var y = screen.robot.lookup(query).query().getBoundsInParent().getMinY();
            scroll.setVvalue(Math.clamp(y / (page - seen), 0, 1));
        });
    }

    private static ScrollPane scroll(Screen screen) {
        return screen.robot.lookup(".page-scroll").queryAs(ScrollPane.class);
    }
}
