package app.godwit;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.NeedsWindow;
import app.godwit.desktop.Screen;
import app.godwit.desktop.session.MoveSession;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.Move;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.wikidata.InventedRegister;
import app.godwit.xapi.Hosts;
import app.godwit.xapi.XOAuth;
import app.godwit.xapi.XStandIn;
import app.godwit.xapi.XWorld;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays by mouse what raises the coverage: people from the stand-in of X, names from the invented register.
@NeedsWindow
class WindowOnXTest {
    private static final String SECRETS = XOAuth.SECRET + "|" + XOAuth.TOKEN + "|" + XOAuth.TOKEN_SECRET;

    @TempDir
    private Path folder;

    private final XWorld world = new XWorld(2500);
    private final Clock time = new Clock();
    private final RunTokens tokens = new RunTokens();
    private final List<URI> pages = new CopyOnWriteArrayList<>();
    private InventedRegister register;
    private XStandIn there;
    private Http http;

    @BeforeEach
    void begin() throws IOException {
        there = XStandIn.start(world, time);
        register = new InventedRegister();
        http = new Http(Reach.LOOPBACK_TOO, List.of(register.route()));
    }

    @AfterEach
    void end() {
        http.close();
        register.close();
        there.close();
    }

    @Test
    void paysOnceThoughTheWindowIsClosedOnTheWay() throws Exception {
        there.limits().set("/2/users/:id/following", 2);
        try (var screen = open()) {
            signInByPin(screen);
            screen.sees("2,500 people · about $2.50, at most $4.99");
            assertThat(there.bill().people()).isZero();
            screen.click("#x-option-WITHOUT_PINNED").sees("at most $4.99");
            screen.click("#fetch-FOLLOWS").sees("2,000 of 2,500 fetched").sees("It may go on at 12:15");
            screen.sees("Spent so far: $2.01");
            picture(screen, "waiting");
        }
        assertThat(there.bill().people()).isEqualTo(2000);
        time.leap(Duration.ofMinutes(16));
        try (var screen = open()) {
            unfold(screen).sees("500 people · about $0.50").sees("Spent so far: $2.01");
            screen.click("#x-option-WITHOUT_PINNED");
            screen.click("#fetch-FOLLOWS").sees("500 people were fetched").rests();
            screen.sees("2,500 people").sees("Spent so far: $2.51").sees("Nothing is left to fetch");
            picture(screen, "fetched");
        }
        assertThat(there.bill().people()).isEqualTo(2500);
        // A tenth of a cent for each, and the cent for which X told whose keys they are.
        assertThat(there.bill().millionths()).isEqualTo(2_510_000);
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContainPattern(SECRETS);
    }

    @Test
    void theCapStopsItAndRaisingItGoesOn() throws Exception {
        try (var screen = open()) {
            signInByPin(screen);
            cap(screen, "1");
            screen.sees("at most $0.99, which your cap leaves");
            screen.click("#x-option-WITHOUT_PINNED").click("#fetch-FOLLOWS");
            screen.sees("The spending cap of $1.00 leaves nothing for the next page");
            screen.sees("raise it to go on.").rests();
            picture(screen, "cap");
            cap(screen, "9");
            screen.click("#fetch-resume").sees("1,510 people were fetched");
        }
        assertThat(there.bill().people()).isEqualTo(2500);
    }

    @Test
    void theBrowserComesBackByItself() throws Exception {
        try (var screen = open()) {
            unfold(screen).click("#x-way-BROWSER").click("#x-CLIENT");
            screen.robot.write(XOAuth.CLIENT);
            screen.click("#x-port").robot.eraseText(8).write("0");
            screen.click("#x-sign-in").sees("X answers for @mara_on_x");
            screen.click("#x-sign-out").sees("Sign in to X");
        }
        assertThat(there.bill().people()).isZero();
    }

    @Test
    void revokedKeysAreSaidWhereTheyWereUsed() throws Exception {
        try (var screen = open()) {
            signInByPin(screen);
            there.oauth().revoke();
            screen.click("#fetch-FOLLOWS")
                    .sees("revoked or expired: sign in again.")
                    .sees("Sign in to X");
        }
    }

    @Test
    void wikidataIsAskedAfterTheYesAndNotBefore() throws Exception {
        numbered(1001, 1002, 1007, 5);
        try (var screen = open()) {
            screen.click("#way-WIKIDATA").sees("the numbers of 4 people").sees("query.wikidata.org");
            screen.click("#names-decline");
            assertThat(register.requests()).isEmpty();
            screen.click("#way-WIKIDATA").click("#names-agree").sees("Asked about 4 people; 3 have a name now");
            screen.rests();
            screen.sees("With your own X keys: 1 look-up, about $0.01.");
            picture(screen, "named");
        }
        assertThat(register.requests()).hasSize(1);
        assertThat(there.bill().people()).isZero();
    }

    private void signInByPin(Screen screen) {
        unfold(screen).click("#x-KEY").robot.write(XOAuth.KEY);
        screen.click("#x-SECRET").robot.write(XOAuth.SECRET);
        screen.click("#x-sign-in").click("#x-pin").robot.write(XOAuth.PIN);
        assertThat(pages).last().asString().contains("/oauth/authorize?oauth_token=");
        screen.click("#x-pin-use").sees("X answers for @mara_on_x");
    }

    private static Screen unfold(Screen screen) {
        screen.robot.interact(() -> screen.robot
                .lookup("#x-card")
                .queryAs(javafx.scene.control.TitledPane.class)
                .setExpanded(true));
        return screen;
    }

    private static void cap(Screen screen, String dollars) {
        screen.click("#x-cap").robot.eraseText(8).write(dollars);
        screen.click("#x-cap-change");
    }

    private void numbered(long... ids) throws MoveFileException {
        try (var journal = Journal.open(file());
                var intake = journal.intake(77, time.instant())) {
            for (var id : ids) {
                intake.person(Person.numbered(id), Set.of(Tie.FOLLOWING));
            }
        }
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }

    private Screen open() throws Exception {
        return Screen.start(new AtTheStandIn(), folder).click("#new-move").sees("Bring in");
    }

    private static void picture(Screen screen, String name) {
        screen.settle();
        screen.picture(Path.of("target", "screens", "real-x-" + name + ".png"));
    }

    private final class AtTheStandIn implements Sessions {
        @Override
        public Session open(Path ignored) throws MoveFileException {
            var move = Move.open(file(), new Tools(time, http, tokens));
            return MoveSession.real(move, move.x(Hosts.at(there.address())), time, WindowOnXTest.this::visit);
        }

        @Override
        public Session practise() {
            throw new IllegalStateException("not in this test");
        }
    }

    /// The person at the browser: says yes where a browser would come back, and else reads the PIN.
    private void visit(URI page) {
        pages.add(page);
        if (!page.getPath().contains("oauth2")) {
            return;
        }
        try (var browser = HttpClient.newHttpClient()) {
            var back = URI.create(there.sayYes(page));
            var _ = browser.send(HttpRequest.newBuilder(back).build(), BodyHandlers.discarding());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Stands still; short waits are over at once, and whoever waits longer waits until interrupted.
    private static final class Clock implements Time {
        private static final Duration SHORT = Duration.ofMinutes(1);
        private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

        void leap(Duration far) {
            now = now.plus(far);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public void waitUntil(Instant moment) throws InterruptedException {
            if (moment.isAfter(now.plus(SHORT))) {
                new CountDownLatch(1).await();
            }
        }
    }
}
