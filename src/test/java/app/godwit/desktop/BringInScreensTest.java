package app.godwit.desktop;

import app.godwit.desktop.bringin.Dollars;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.example.SteppedJob;
import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.CallSet;
import app.godwit.moves.Money;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ScrollPane;

/// Renders what raises the coverage, light and dark: a HAR, Wikidata, the user's own keys.
@NeedsWindow
class BringInScreensTest {
    private final SeededSession session = new SeededSession().filled();

    @InLanguages
    void howToGetTheArchive(Language language) throws Exception {
        try (var screen = Screen.open(new SeededSession(), language)) {
            screen.click("#archive-how").sees("archive.guide.drop");
            Pictures.take(screen, "bring-in-archive-guide");
        }
    }

    @InLanguages
    void howToSaveAHar(Language language) throws Exception {
        try (var screen = Screen.open(session, language)) {
            screen.click("#har-how").sees("coverage.har.save");
            screen.scrollTo(screen.robot.lookup("#coverage .guide").query());
            Pictures.take(screen, "bring-in-har");
        }
    }

    @InLanguages
    void wikidata(Language language) throws Exception {
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-WIKIDATA").sees("names.consent", 812, 3, "query.wikidata.org");
            Pictures.take(screen, "wikidata-consent");
            screen.click("#names-agree").sees("names.asked", 0, 815);
            session.job().reach(300);
            screen.sees("names.asked", 300, 815);
            Pictures.take(screen, "wikidata-running");
            screen.click("#names-pause").sees("lane.paused").rests();
            bottom(screen);
            Pictures.take(screen, "wikidata-paused");
            screen.click("#names-resume").sees("names.asked", 0, 815);
            session.nameFromRegister(38);
            session.job().reach(815);
            screen.sees("names.answered", 1115, 38).rests();
            Pictures.take(screen, "wikidata-answered");
        }
    }

    @InLanguages
    void wikidataTurnsAway(Language language) throws Exception {
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-WIKIDATA").click("#names-agree").sees("names.asked", 0, 815);
            session.job()
                    .set(new Progress(
                            State.STOPPED,
                            session.job().progress().parts(),
                            "",
                            Optional.empty(),
                            List.of(new Progress.Trouble(
                                    "Wikidata", "Wikidata turns this computer away (403). Try again in a day."))));
            screen.sees(said(language, "Wikidata turns this computer away (403). Try again in a day."))
                    .rests();
            bottom(screen);
            Pictures.take(screen, "wikidata-trouble");
        }
    }

    @InLanguages
    void signInAtX(Language language) throws Exception {
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-X_KEYS").sees("xsign.how");
            Pictures.take(screen, "x-sign-in");
            screen.write("#x-KEY", "wrong");
            screen.write("#x-SECRET", "secret");
            Pictures.take(screen, "x-sign-in-typed");
            screen.click("#x-sign-in").sees("X does not accept the keys; sign in again.");
            Pictures.take(screen, "x-sign-in-trouble");
            screen.click("#x-way-BROWSER").sees("http://127.0.0.1:47363/callback");
            Pictures.take(screen, "x-sign-in-browser");
            screen.click("#x-way-TOKENS").sees("XWay.Field.TOKEN_SECRET");
            bottom(screen);
            Pictures.take(screen, "x-sign-in-keys");
            screen.click("#x-way-PIN").write("#x-KEY", "key");
            screen.write("#x-SECRET", "secret");
            screen.click("#x-sign-in").sees("xsign.pin.use");
            Pictures.take(screen, "x-pin");
        }
    }

    @InLanguages
    void signInAtXByBrowser(Language language) throws Exception {
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-X_KEYS").click("#x-way-BROWSER").write("#x-CLIENT", "client");
            screen.click("#x-sign-in").sees("xsign.waiting.text");
            Pictures.take(screen, "x-browser");
            session.x.sayYes();
            screen.sees("fromx.in", "@mira_s");
        }
    }

    @InLanguages
    void theGuideToKeys(Language language) throws Exception {
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-X_KEYS");
            screen.robot.interact(() -> screen.robot
                    .lookup("#x-guide")
                    .queryAs(javafx.scene.control.TitledPane.class)
                    .setExpanded(true));
            bottom(screen);
            Pictures.take(screen, "x-guide");
        }
    }

    @InLanguages
    void pricesAtX(Language language) throws Exception {
        session.x.signedInAlready();
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-X_KEYS")
                    .sees("fromx.fetch.about", Dollars.of(new Money(2_000_000), Words.of(language.reader(Locale.UK))));
            Pictures.take(screen, "x-prices");
            bottom(screen);
            Pictures.take(screen, "x-options");
            screen.write("#x-cap", "much");
            screen.click("#x-cap-change").sees("fromx.cap.wrong");
            top(screen, "#x-card");
            Pictures.take(screen, "x-cap-trouble");
        }
    }

    @InLanguages
    void fetchingFromX(Language language) throws Exception {
        session.x.signedInAlready().having(CallSet.LISTS);
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-X_KEYS");
            session.running(SteppedJob.at(State.RUNNING, "fetched", 0, 2000));
            screen.click("#fetch-FOLLOWS").sees("fromx.fetching", CallSet.FOLLOWS, 0, 2000);
            session.job().reach(1000);
            screen.sees("fromx.fetching", CallSet.FOLLOWS, 1000, 2000);
            Pictures.take(screen, "x-fetching");
            session.job().set(waiting());
            screen.sees(said(language, "X allows no more for now"));
            Pictures.take(screen, "x-waiting");
            screen.click("#fetch-pause").sees("lane.paused").rests();
            Pictures.take(screen, "x-paused");
            screen.click("#fetch-resume").sees("fromx.fetching", CallSet.FOLLOWS, 0, 2000);
            session.job().reach(2000);
            screen.sees("fromx.done", 2000).rests();
            Pictures.take(screen, "x-fetched");
        }
    }

    private static Progress waiting() {
        var part = new Progress.Part("fetched", 1000, 1000, 0, 2000, Optional.empty());
        var until = Sample.NOW.plus(Duration.ofMinutes(290));
        return new Progress(State.WAITING, List.of(part), "X allows no more for now", Optional.of(until), List.of());
    }

    @InLanguages
    void theKeysAreRevokedOnTheWay(Language language) throws Exception {
        session.x.signedInAlready();
        try (var screen = Screen.open(session, language)) {
            screen.click("#way-X_KEYS").click("#fetch-FOLLOWS").sees("fromx.fetching", CallSet.FOLLOWS, 0, 2000);
            session.x.revoke();
            var now = session.job().progress();
            var why =
                    "X does not accept the keys; they are wrong, revoked or expired: sign in again (godwit sign-in-x).";
            session.job()
                    .set(new Progress(
                            State.STOPPED, now.parts(), "", Optional.empty(), List.of(new Progress.Trouble("X", why))));
            screen.sees(said(
                            language, "X does not accept the keys; they are wrong, revoked or expired: sign in again."))
                    .rests()
                    .sees("xsign.how");
            Pictures.take(screen, "x-revoked");
        }
    }

    private static String said(Language language, String english) {
        return Words.of(language.reader(Locale.UK)).said(english);
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
