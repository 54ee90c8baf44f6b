package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.MoveFileException;
import app.godwit.journal.Sources;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import app.godwit.xapi.XOAuth;
import app.godwit.xapi.XStandIn;
import app.godwit.xapi.XStandIn.Fault;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `godwit fetch` against the stand-in of X, which counts what it would charge.
class FetchTest {
    private static final String SECRETS = XOAuth.SECRET + "|" + XOAuth.TOKEN + "|" + XOAuth.TOKEN_SECRET;

    private static final Sources.Origin LIST = new Sources.Origin("a list", "list", "", 0);

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();
    private final XWorld world = new XWorld(2500);
    private final StandingTime time = new StandingTime(Instant.parse("2026-03-01T12:00:00Z"));
    private XStandIn there;

    @BeforeEach
    void begin() throws IOException {
        there = XStandIn.start(world, stage.clock());
        stage.with("GODWIT_X_API", there.address().toString())
                .with("GODWIT_X_KEY", XOAuth.KEY)
                .with("GODWIT_X_SECRET", XOAuth.SECRET);
    }

    @AfterEach
    void end() throws IOException {
        stage.close();
        there.close();
    }

    /// For limits that must not pass by themselves.
    private void standStill() throws IOException {
        there.close();
        stage.at(time);
        begin();
    }

    private int godwit(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("-m", file().toString(), "--allow-local"));
        var status = stage.run(args.toArray(String[]::new));
        assertThat(stage.out() + stage.err()).doesNotContainPattern(SECRETS);
        return status;
    }

    private JsonNode json(int status, String... words) {
        var args = new ArrayList<>(List.of(words));
        args.add("--json");
        assertThat(godwit(args.toArray(String[]::new)))
                .as(stage.err() + stage.out())
                .isEqualTo(status);
        return stage.json();
    }

    private void signedIn() {
        stage.with("GODWIT_X_TOKEN", XOAuth.TOKEN).with("GODWIT_X_TOKEN_SECRET", XOAuth.TOKEN_SECRET);
        assertThat(json(0, "sign-in-x").at("/account").stringValue()).isEqualTo("@mara_on_x");
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }

    private List<Person> with(Tie tie) throws MoveFileException {
        try (var journal = Journal.open(file())) {
            return journal.people().with(tie).stream().map(KnownPerson::person).toList();
        }
    }

    private void numbered(Tie tie, long... ids) throws MoveFileException {
        try (var journal = Journal.open(file());
                var intake = journal.intake(journal.sources().begin(LIST))) {
            for (var id : ids) {
                intake.person(Person.numbered(id), Set.of(tie));
            }
        }
    }

    @Test
    void readsEveryoneOnceAndPaysOnce() throws Exception {
        signedIn();

        var done = json(0, "fetch", "follows", "--yes", "--cap", "20");

        assertThat(done.at("/state").stringValue()).isEqualTo("done");
        assertThat(done.at("/people").intValue()).isEqualTo(2500);
        assertThat(done.at("/prices/0/people").intValue()).isEqualTo(2500);
        assertThat(done.at("/prices/0/likely").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(done.at("/prices/0/atMost").decimalValue()).isEqualByComparingTo("19.99");
        assertThat(done.at("/spent/sure").decimalValue()).isEqualByComparingTo("2.51");
        assertThat(done.at("/spent/maybe").decimalValue()).isEqualByComparingTo("4.165");
        assertThat(there.bill().millionths()).isEqualTo(2_510_000);
        assertThat(with(Tie.FOLLOWING))
                .hasSize(2500)
                .allSatisfy(person -> assertThat(person.hasProfile()).isTrue());

        var again = json(0, "fetch", "follows", "--yes");
        assertThat(again.at("/people").intValue()).isZero();
        assertThat(again.at("/prices/0/people").intValue()).isZero();
        assertThat(there.bill().people()).isEqualTo(2500);
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContainPattern(SECRETS);
    }

    @Test
    void asksNothingOfXBeforeItIsAgreedTo() {
        signedIn();

        assertThat(godwit("fetch", "follows")).isEqualTo(3);
        assertThat(stage.err())
                .contains("2500 people, about $2.50, at most $4.99")
                .contains("pinned post");
        assertThat(there.bill().people()).isZero();

        stage.typing("yes\n");
        assertThat(godwit("fetch", "follows", "--without-pinned"))
                .as(stage.err())
                .isZero();
        assertThat(there.bill().people()).isEqualTo(2500);
        assertThat(there.bill().posts()).isZero();
    }

    @Test
    void stopsAtTheCapAndGoesOnWhenItIsRaised() {
        signedIn();

        var stopped = json(1, "fetch", "follows", "--yes", "--cap", "1.5", "--without-pinned");
        assertThat(stopped.at("/people").intValue()).isEqualTo(1490);
        assertThat(stopped.at("/troubles/0/what").stringValue())
                .contains("cap of $1.50")
                .contains("--cap");
        assertThat(json(1, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/people")
                        .intValue())
                .as("the cap is kept")
                .isZero();

        assertThat(json(0, "fetch", "follows", "--yes", "--cap", "9", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(1010);
        assertThat(there.bill().people()).isEqualTo(2500);
    }

    @Test
    void waitsForALimitAcrossRuns() throws Exception {
        standStill();
        there.limits().set("/2/users/:id/following", 2);
        signedIn();

        var waiting = json(3, "fetch", "follows", "--yes", "--no-wait", "--without-pinned");
        assertThat(waiting.at("/state").stringValue()).isEqualTo("waiting");
        assertThat(Instant.parse(waiting.at("/until").stringValue()))
                .isAfter(time.instant().plus(Duration.ofMinutes(14)));
        assertThat(waiting.at("/people").intValue()).isEqualTo(2000);
        assertThat(json(3, "fetch", "follows", "--yes", "--no-wait", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isZero();
        assertThat(there.bill().people()).isEqualTo(2000);

        time.leap(Duration.ofMinutes(16));
        assertThat(json(0, "fetch", "follows", "--yes", "--no-wait", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(500);
        assertThat(there.bill().people()).isEqualTo(2500);
    }

    @Test
    void waitsByItselfWhenItMay() {
        there.limits().set("/2/users/:id/following", 1);
        signedIn();

        assertThat(json(0, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(2500);
    }

    @Test
    void readsListsAndThenTheirMembersEachForItsPrice() throws Exception {
        world.owned.add(new XWorld.UserListThere(7, "Boats", List.of(1001L, 1004L)));
        world.read.add(new XWorld.UserListThere(8, "Piers", world.following.subList(0, 150)));
        signedIn();

        var done = json(0, "fetch", "lists", "--yes", "--without-pinned");

        assertThat(done.at("/prices/0/people").isNull()).isTrue();
        assertThat(done.at("/prices/1/people").intValue()).isEqualTo(152);
        assertThat(done.at("/prices/1/likely").decimalValue()).isEqualByComparingTo("1.52");
        assertThat(done.at("/spent/sure").decimalValue()).isEqualByComparingTo("1.532");
        assertThat(there.bill().millionths()).isEqualTo(1_532_000);
        try (var journal = Journal.open(file())) {
            assertThat(journal.lists().all())
                    .extracting(list -> list.list().name(), list -> list.list().role(), list -> list.members())
                    .containsExactly(
                            tuple("Boats", UserList.Role.CREATED, 2), tuple("Piers", UserList.Role.SUBSCRIBED, 150));
        }
        assertThat(json(0, "fetch", "lists", "--yes").at("/people").intValue()).isZero();
    }

    @Test
    void readsMutesAndBlocks() throws Exception {
        world.muted.addAll(List.of(1001L, 1002L));
        world.blocked.add(1003L);
        signedIn();

        var _ = json(0, "fetch", "mutes", "--yes");
        var _ = json(0, "fetch", "blocks", "--yes");

        assertThat(with(Tie.MUTED)).extracting(Person::handle).containsExactly("friend_1001", "friend_1002");
        assertThat(with(Tie.BLOCKED)).extracting(Person::handle).containsExactly("friend_1003");
    }

    @Test
    void namesNumbersOnceAndDoesNotAskAgainForThoseXHides() throws Exception {
        world.suspended.add(1002L);
        numbered(Tie.FOLLOWING, 1001, 1002, 1003);
        signedIn();

        var done = json(0, "fetch", "names", "--yes", "--without-pinned");

        assertThat(done.at("/prices/0/people").intValue()).isEqualTo(3);
        assertThat(done.at("/spent/sure").decimalValue()).isEqualByComparingTo("0.03");
        assertThat(with(Tie.FOLLOWING)).extracting(Person::handle).containsExactly("friend_1001", "", "friend_1003");
        assertThat(json(0, "fetch", "names", "--yes").at("/prices/0/people").intValue())
                .isZero();
        assertThat(there.bill().people()).isEqualTo(2);

        numbered(Tie.MUTED, 1004);
        assertThat(json(0, "fetch", "names", "--yes").at("/people").intValue()).isEqualTo(1);
    }

    @Test
    void fallsBackToTheOldApiWhereThePlanHasNoOther() throws Exception {
        there.close("/2/users/42/following");
        signedIn();

        var done = json(0, "fetch", "follows", "--yes");

        assertThat(done.at("/state").stringValue()).isEqualTo("done");
        assertThat(with(Tie.FOLLOWING))
                .hasSize(2500)
                .allSatisfy(person -> assertThat(person.handle()).isNotEmpty());
        assertThat(done.at("/spent/sure").decimalValue()).isEqualByComparingTo("0.01");
    }

    @Test
    void saysWhenNoVersionIsInThePlan() {
        there.close("/2/users/42/following");
        there.close("/1.1/");
        signedIn();

        var stopped = json(1, "fetch", "follows", "--yes");

        assertThat(stopped.at("/troubles/0/what").stringValue())
                .contains("plan")
                .contains("godwit import");
    }

    @Test
    void keepsWhatWasReadWhenTheMoneyAtXEnds() throws Exception {
        signedIn();
        there.next(
                Optional.empty(),
                Optional.of(new Fault.Status(402, "{\"title\":\"CreditsDepleted\",\"type\":\"about:blank\"}")));

        var stopped = json(1, "fetch", "follows", "--yes", "--without-pinned");

        assertThat(stopped.at("/troubles/0/what").stringValue()).contains("credits");
        assertThat(with(Tie.FOLLOWING)).hasSize(1000);
        assertThat(json(0, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(1500);
        assertThat(there.bill().people()).isEqualTo(2500);
    }

    @Test
    void asksForNewKeysWhenTheOldAreRevoked() {
        signedIn();
        there.oauth().revoke();

        var stopped = json(5, "fetch", "follows", "--yes");

        assertThat(stopped.at("/troubles/0/what").stringValue())
                .contains("revoked")
                .contains("godwit sign-in-x");
        assertThat(json(5, "fetch", "follows", "--yes").at("/error/what").stringValue())
                .contains("godwit sign-in-x");
    }

    @Test
    void goesOnAfterAnOutageAndCountsALostAnswerAsMaybePaid() {
        signedIn();
        there.next(
                Optional.of(new Fault.Status(503, "")),
                Optional.of(new Fault.Half()),
                Optional.of(new Fault.Silence()));

        var done = json(0, "fetch", "follows", "--yes", "--without-pinned");

        assertThat(done.at("/people").intValue()).isEqualTo(2500);
        assertThat(done.at("/spent/sure").decimalValue()).isEqualByComparingTo("2.51");
        assertThat(done.at("/spent/maybe").decimalValue()).isEqualByComparingTo("2");
        assertThat(there.bill().millionths())
                .as("X charges a person once a day")
                .isEqualTo(2_510_000);
    }

    @Test
    void givesUpOnAnOutageThatLasts() {
        signedIn();
        var down = Optional.<Fault>of(new Fault.Status(503, ""));
        there.next(down, down, down, down);

        var stopped = json(1, "fetch", "follows", "--yes");

        assertThat(stopped.at("/troubles/0/what").stringValue())
                .contains("out of order")
                .contains("run this again");
    }

    @Test
    void signsInByPin() {
        stage.typing(XOAuth.PIN + "\n");
        assertThat(godwit("sign-in-x", "--pin")).as(stage.err()).isZero();
        assertThat(stage.err()).contains("/oauth/authorize?oauth_token=");
        assertThat(json(0, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(2500);
    }

    @Test
    void signsInByBrowserAndRenewsWhatEnds() throws Exception {
        standStill();
        stage.with("GODWIT_X_CLIENT", XOAuth.CLIENT).showing(this::sayYes);

        assertThat(godwit("sign-in-x", "--browser", "--port", "0"))
                .as(stage.err())
                .isZero();
        time.leap(Duration.ofHours(3));
        assertThat(json(0, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(2500);
        assertThat(there.oauth().issued()).as("a code, a token and its renewal").isEqualTo(3);
    }

    @Test
    void renewsATokenThatXEndsBeforeItsTime() throws Exception {
        standStill();
        stage.with("GODWIT_X_CLIENT", XOAuth.CLIENT).showing(this::sayYes);
        assertThat(godwit("sign-in-x", "--browser", "--port", "0"))
                .as(stage.err())
                .isZero();
        there.oauth().endEarly();

        assertThat(json(0, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/people")
                        .intValue())
                .isEqualTo(2500);
        assertThat(there.oauth().issued()).as("a code, a token and its renewal").isEqualTo(3);
        assertThat(there.bill().people()).isEqualTo(2500);
    }

    @Test
    void asksForNewKeysWhenNoRenewalHelps() throws Exception {
        standStill();
        stage.with("GODWIT_X_CLIENT", XOAuth.CLIENT).showing(this::sayYes);
        assertThat(godwit("sign-in-x", "--browser", "--port", "0"))
                .as(stage.err())
                .isZero();
        there.oauth().revoke();

        assertThat(json(5, "fetch", "follows", "--yes", "--without-pinned")
                        .at("/troubles/0/what")
                        .stringValue())
                .contains("godwit sign-in-x");
    }

    @Test
    void saysAndCountsWhatTheSignInCosts() {
        signedIn();
        assertThat(stage.err()).contains("charges that as one person, $0.01");
        assertThat(there.bill().millionths()).isEqualTo(10_000);

        var declined = stage.typing("no\n");
        assertThat(declined.run("fetch", "follows", "--json", "-m", file().toString(), "--allow-local"))
                .isEqualTo(3);
        assertThat(stage.json().at("/spent/sure").decimalValue()).isEqualByComparingTo("0.01");

        var _ = json(3, "fetch", "follows", "--cap", "0.015");
        assertThat(godwit("sign-in-x")).isEqualTo(1);
        assertThat(stage.err()).contains("The spending cap leaves nothing for asking X whose keys these are");
        assertThat(there.bill().millionths()).isEqualTo(10_000);
    }

    private boolean sayYes(URI page) {
        try (var browser = HttpClient.newHttpClient()) {
            var back = URI.create(there.sayYes(page));
            return browser.send(HttpRequest.newBuilder(back).build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void paysTheHigherPriceForAnAppsOwnToken() throws Exception {
        stage.with("GODWIT_X_TOKEN", XOAuth.BEARER);
        assertThat(godwit("sign-in-x", "--app")).isEqualTo(1);
        assertThat(stage.err()).contains("bring in the archive first");

        try (var journal = Journal.open(file());
                var intake = journal.intake(journal.sources().begin(LIST))) {
            intake.profile(new Profile(42, "mara_on_x", "Mara", "", "", "", Set.of(), false));
            intake.person(Person.numbered(1001), Set.of(Tie.FOLLOWING));
        }
        assertThat(json(0, "sign-in-x", "--app").at("/acting").stringValue()).isEqualTo("as_app");
        var done = json(0, "fetch", "names", "--yes", "--without-pinned");
        assertThat(done.at("/spent/sure").decimalValue()).isEqualByComparingTo("0.01");
    }

    @Test
    void refusesKeysOfAnotherAccount() throws Exception {
        try (var journal = Journal.open(file());
                var intake = journal.intake(journal.sources().begin(LIST))) {
            intake.profile(new Profile(43, "other", "Other", "", "", "", Set.of(), false));
        }
        stage.with("GODWIT_X_TOKEN", XOAuth.TOKEN).with("GODWIT_X_TOKEN_SECRET", XOAuth.TOKEN_SECRET);

        assertThat(godwit("sign-in-x")).isEqualTo(1);
        assertThat(stage.err()).contains("belong to @mara_on_x").contains("about @other");
    }

    @Test
    void needsKeys() {
        assertThat(json(5, "fetch", "follows").at("/error/what").stringValue()).contains("godwit sign-in-x");
    }

    @Test
    void goesToAStandInOnlyWhenThisComputerIsAllowed() {
        assertThat(stage.run("fetch", "follows", "-m", file().toString())).isEqualTo(2);
        assertThat(stage.err()).contains("--allow-local");
    }
}
