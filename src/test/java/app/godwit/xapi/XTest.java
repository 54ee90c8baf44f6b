package app.godwit.xapi;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.tweets.Person;
import app.godwit.xapi.Answer.Cause;
import app.godwit.xapi.X.Words;
import app.godwit.xapi.XStandIn.Fault;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Keys SIGNED = new Keys.Signed(XOAuth.KEY, XOAuth.SECRET, XOAuth.TOKEN, XOAuth.TOKEN_SECRET);

    private final XWorld world = new XWorld(2500);
    private final Http http = new Http(Reach.LOOPBACK_TOO, List.of());
    private XStandIn there;
    private Means means;

    @BeforeEach
    void begin() throws IOException {
        there = XStandIn.start(world, () -> NOW);
        means = new Means(Hosts.at(there.address()), http, () -> NOW);
    }

    @AfterEach
    void end() {
        there.close();
        http.close();
    }

    private X x() {
        return new X(SIGNED, means);
    }

    private static <T> T value(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }

    @Test
    void readsPeopleWithTheirLinksExpandedAndTheirPinnedPost() {
        var page = value(x().following(42, 1000, "", Words.PROFILE_AND_PINNED));

        assertThat(page.people()).hasSize(1000);
        assertThat(page.posts()).isEqualTo(333);
        assertThat(page.people().get(1))
                .isEqualTo(new Person(
                        1002,
                        "friend_1002",
                        "Friend 1002",
                        "Bird & tea. Now at @friend_1002@harbour.example, more on https://bio1002.example/about",
                        "Pier 2",
                        "https://home1002.example/",
                        "I moved: https://harbour.example/@friend_1002",
                        "https://pictures.example/1002.jpg",
                        ""));
    }

    @Test
    void goesFromPageToPageToTheEnd() {
        var x = x();
        var first = value(x.following(42, 1000, "", Words.PROFILE));
        var second = value(x.following(42, 1000, first.next(), Words.PROFILE));
        var third = value(x.following(42, 1000, second.next(), Words.PROFILE));

        assertThat(third.people()).hasSize(500);
        assertThat(third.next()).isEmpty();
        assertThat(third.posts()).isZero();
        assertThat(there.bill().people()).isEqualTo(2500);
        assertThat(there.bill().millionths()).isEqualTo(2_500_000);
    }

    @Test
    void readsMutesBlocksListsAndMembers() {
        world.muted.addAll(List.of(1001L, 1002L));
        world.blocked.add(1003L);
        world.owned.add(new XWorld.UserListThere(7, "Boats", List.of(1001L, 1004L)));
        world.read.add(new XWorld.UserListThere(8, "Piers", List.of(1005L)));
        var x = x();

        assertThat(value(x.muting(42, 1000, "", Words.PROFILE)).people()).hasSize(2);
        assertThat(value(x.blocking(42, 1000, "", Words.PROFILE)).people()).hasSize(1);
        var owned = value(x.ownedLists(42, 100, ""));
        assertThat(owned.lists()).singleElement().satisfies(list -> {
            assertThat(list.list().name()).isEqualTo("Boats");
            assertThat(list.members()).isEqualTo(2);
        });
        assertThat(value(x.followedLists(42, 100, "")).lists())
                .extracting(XList::members)
                .containsExactly(1);
        assertThat(value(x.members(7, 100, "", Words.PROFILE)).people())
                .extracting(Person::handle)
                .containsExactly("friend_1001", "friend_1004");
    }

    @Test
    void namesNumbersAndSaysWhomItCannot() {
        world.suspended.add(1002L);

        var page = value(x().users(List.of(1001L, 1002L), Words.PROFILE));

        assertThat(page.people()).extracting(Person::id).containsExactly(1001L);
        assertThat(page.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what())
                        .isEqualTo("X does not show account 1002; it is suspended or withheld."));
    }

    @Test
    void readsTheOldApi() {
        var x = x();
        assertThat(value(x.oldFriends(42, "")).people()).hasSize(2500);
        assertThat(value(x.oldUsers(List.of(1001L, 1002L))).people().getFirst())
                .extracting(Person::handle, Person::website)
                .containsExactly("friend_1001", "https://home1001.example/");
    }

    @Test
    void readsPeopleWithNextToNothingAndSkipsThoseWithoutANumber() {
        world.strange.put(1001L, "{\"id\":\"1001\"}");
        world.strange.put(1002L, "{\"username\":\"nobody\",\"entities\":{\"url\":null}}");
        world.strange.put(
                1003L, "{\"id\":\"1003\",\"username\":\"new\",\"created_at\":\"yesterday\",\"pinned_post_id\":\"9\"}");

        var page = value(x().users(List.of(1001L, 1002L, 1003L), Words.PROFILE));

        assertThat(page.people()).extracting(Person::id).containsExactly(1001L, 1003L);
        assertThat(page.users()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        401 | {"title":"Unauthorized","type":"about:blank"} | KEYS
        402 | {"title":"CreditsDepleted","type":"https://api.twitter.com/2/problems/credits"} | MONEY
        403 | {"title":"SpendCapReached","type":"about:blank"} | MONEY
        429 | {"title":"UsageCapExceeded","type":"https://api.twitter.com/2/problems/usage-capped"} | MONEY
        403 | {"title":"Client Forbidden","reason":"client-not-enrolled"} | NO_ACCESS
        403 | {"errors":[{"code":453,"message":"You currently have access to a subset"}]} | NO_ACCESS
        403 | {"title":"Forbidden","detail":"Your account is suspended."} | SUSPENDED
        403 | {"errors":[{"code":64,"message":"Your account has ended."}]} | SUSPENDED
        404 | not even json | OTHER
        400 | {"title":"Invalid Request"} | OTHER
        302 | <html></html> | OTHER
        """)
    void saysWhyXRefuses(int status, String body, Cause cause) {
        there.next(Optional.of(new Fault.Status(status, body)));

        var answer = x().following(42, 1000, "", Words.PROFILE);

        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.cause()).isEqualTo(cause);
            assertThat(refused.why()).endsWith(".").doesNotContain("token-of-mara");
        });
    }

    @Test
    void tellsHalfAnAnswerFromNone() {
        there.next(
                Optional.of(new Fault.Half()),
                Optional.of(new Fault.Status(503, "")),
                Optional.of(new Fault.Status(200, "{\"title\":\"Welcome\"}")),
                Optional.of(new Fault.Silence()));
        var x = x();

        assertThat(x.following(42, 1000, "", Words.PROFILE)).isInstanceOf(Answer.Unclear.class);
        assertThat(x.following(42, 1000, "", Words.PROFILE)).isInstanceOf(Answer.Unreached.class);
        assertThat(x.following(42, 1000, "", Words.PROFILE)).isInstanceOf(Answer.Unclear.class);
        assertThat(x.following(42, 1000, "", Words.PROFILE)).isInstanceOf(Answer.Unclear.class);
        assertThat(there.bill().served()).hasSize(1);
    }

    @Test
    void countsALimitFromXsOwnClock() {
        there.limits().set("/2/users/:id/following", 1);
        var fast = new X(SIGNED, new Means(means.hosts(), http, () -> NOW.plusSeconds(7200)));

        var first = fast.following(42, 1000, "", Words.PROFILE);
        var second = fast.following(42, 1000, "", Words.PROFILE);

        var quarterHourLater = NOW.plusSeconds(7200 + 901);
        assertThat(((Answer.Ok<Page>) first).pause().orElseThrow()).isCloseTo(quarterHourLater, within(3, SECONDS));
        assertThat(((Answer.Later<Page>) second).until()).isCloseTo(quarterHourLater, within(3, SECONDS));
    }

    @Test
    void refusesWrongKeys() {
        var wrong = new Keys.Signed(XOAuth.KEY, "guessed", XOAuth.TOKEN, XOAuth.TOKEN_SECRET);

        assertThat(new X(wrong, means).me())
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.cause()).isEqualTo(Cause.KEYS));
    }

    @Test
    void looksUpByAnAppsOwnTokenAndSaysWhereThatIsNotEnough() {
        var app = new X(new Keys.AppOnly(XOAuth.BEARER), means);

        assertThat(value(app.users(List.of(1001L), Words.PROFILE)).people()).hasSize(1);
        assertThat(app.muting(42, 1000, "", Words.PROFILE))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.why()).contains("sign in"));
    }

    @Test
    void signsInByPin() throws XException {
        var attempt = PinSignIn.begin(means, XOAuth.KEY, XOAuth.SECRET);

        assertThat(attempt.page()).hasPath("/oauth/authorize").hasParameter("oauth_token", "request-token-1");
        assertThat(attempt.finish(XOAuth.PIN)).isEqualTo(SIGNED);
        assertThatThrownBy(() -> attempt.finish("0000000"))
                .isInstanceOf(XException.class)
                .hasMessageContaining("PIN");
        assertThatThrownBy(() -> PinSignIn.begin(means, "wrong", "keys")).isInstanceOf(XException.class);
    }

    @Test
    void signsInInTheBrowserWithASecretThatNeverLeavesBeforeTheExchange() throws XException {
        var back = new Return("http://127.0.0.1:9/callback", "some state");
        var attempt = new BrowserSignIn(means, new Client(XOAuth.CLIENT, ""), back);
        var landed = XOAuth.query(
                URI.create(there.sayYes(attempt.page()).replace(' ', '+')).getRawQuery());

        var keys = attempt.finish(landed.getOrDefault("code", ""));

        assertThat(landed).containsEntry("state", "some state");
        assertThat(keys.ends()).isEqualTo(NOW.plusSeconds(7200));
        assertThat(value(new X(keys, means).me()).handle()).isEqualTo(XWorld.OWNER_HANDLE);
        assertThatThrownBy(() -> attempt.finish(landed.getOrDefault("code", "")))
                .as("a code is good once")
                .isInstanceOf(XException.class);
        var fresh = BrowserSignIn.renewed(means, keys);
        assertThat(fresh.token()).isNotEqualTo(keys.token());
        assertThatThrownBy(() -> BrowserSignIn.renewed(means, keys))
                .as("so is a renewal")
                .isInstanceOf(XException.class);
    }

    @Test
    void showsNoKey() {
        var bearing = new Keys.Bearing("id", "secret-1", "secret-2", "secret-3", NOW);
        for (var keys : List.of(SIGNED, bearing, new Keys.AppOnly("secret-4"))) {
            assertThat(keys.toString()).doesNotContain("secret").doesNotContain("token");
            assertThat(Keys.fromSecret(keys.toSecret())).contains(keys);
        }
        assertThat(Keys.fromSecret("a token of another kind")).isEmpty();
    }

    @Test
    void goesNowhereButToPublicServersUnlessAllowed() {
        try (var guarded = new Http(Reach.PUBLIC, List.of())) {
            var x = new X(SIGNED, new Means(means.hosts(), guarded, () -> NOW));

            assertThat(x.me()).isInstanceOf(Answer.Unreached.class);
        }
        assertThat(there.bill().served()).isEmpty();
    }
}
