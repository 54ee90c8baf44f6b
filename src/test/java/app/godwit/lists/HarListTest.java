package app.godwit.lists;

import static app.godwit.lists.UserJson.Generation.CORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.lists.HarFixture.Body;
import app.godwit.lists.UserJson.Generation;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HarListTest {
    private static final String ME = "{\"userId\":\"77\",\"count\":20}";
    private static final String FRIEND = "{\"userId\":\"88\",\"count\":20}";

    @TempDir
    private Path folder;

    private final Gathered gathered = new Gathered();

    private static UserJson user(long id, String handle) {
        return UserJson.of(CORE, id, handle);
    }

    private static String followed(long id, String handle) {
        return user(id, handle).flag("following", true).entry();
    }

    private ListReport read(HarFixture fixture) throws IOException, NotAList {
        return read(fixture.har());
    }

    private ListReport read(String har) throws IOException, NotAList {
        return ListReader.read(Files.writeString(folder.resolve("x.har"), har), gathered);
    }

    static Stream<Arguments> writings() {
        return Stream.of(Generation.values())
                .flatMap(generation -> Stream.of(Body.PLAIN, Body.BASE64).map(body -> Arguments.of(generation, body)));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void readsBothGenerationsPlainAndBase64(Generation generation, Body body) throws Exception {
        var bob = UserJson.of(generation, 7, "bob")
                .linking("Counts knots 🐦", "https://tern.example/@bob", "https://bob.example")
                .flag("following", true);
        var report = read(new HarFixture()
                .noise()
                .answer("Following", ME, HarFixture.body("Following", bob.entry()), body, 200)
                .noise());
        assertThat(gathered.people)
                .containsEntry(
                        new Person(
                                7,
                                "bob",
                                "bob of the shore",
                                "Counts knots 🐦 https://tern.example/@bob",
                                "Shore",
                                "https://bob.example",
                                "",
                                "https://pics.example/7.jpg",
                                ""),
                        Set.of(Tie.FOLLOWING));
        assertThat(gathered.problems).isEmpty();
        assertThat(report).isEqualTo(new ListReport("a HAR file from a browser", 1, 1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Following, FOLLOWING",
        "Followers, FOLLOWER",
        "BlueVerifiedFollowers, FOLLOWER",
        "BlockedAccountsAll, BLOCKED",
        "BlockedAccountsImported, BLOCKED",
        "MutedAccounts, MUTED"
    })
    void tellsTheTieByTheRequest(String operation, Tie tie) throws Exception {
        for (var generation : Generation.values()) {
            read(new HarFixture()
                    .page(operation, ME, UserJson.of(generation, 7, "bob").entry()));
        }
        assertThat(gathered.ties(7)).containsExactly(tie);
        assertThat(gathered.problems).isEmpty();
    }

    @Test
    void keepsEveryTieThatTheUserStates() throws Exception {
        read(new HarFixture()
                .page(
                        "FollowersYouMightKnow",
                        ME,
                        user(7, "bob")
                                .flag("muting", true)
                                .flag("followed_by", true)
                                .entry(),
                        user(8, "cleo").flag("following", false).entry()));
        assertThat(gathered.ties(7)).containsExactly(Tie.FOLLOWER, Tie.MUTED);
        assertThat(gathered.ties(8)).isEmpty();
        assertThat(gathered.handles()).containsExactly("bob", "cleo");
    }

    @Test
    void countsPeopleOnceOverPagesTabsAndRepeats() throws Exception {
        var report = read(new HarFixture()
                .page("Following", ME, followed(9, "dora"), followed(7, "bob"))
                .page("Following", ME, followed(8, "cleo"))
                .noise()
                .page("Following", ME, followed(9, "dora"), followed(7, "bob"))
                .page("Followers", ME, user(7, "bob").flag("followed_by", true).entry()));
        assertThat(report.people()).isEqualTo(3);
        assertThat(report.following()).isEqualTo(3);
        assertThat(gathered.ties(7)).containsExactly(Tie.FOLLOWING, Tie.FOLLOWER);
        assertThat(gathered.problems).isEmpty();
    }

    @Test
    void keepsTheNumbersOfSuspendedAccounts() throws Exception {
        read(new HarFixture().page("Following", ME, followed(7, "bob"), UserJson.unavailable(8), followed(9, "dora")));
        assertThat(gathered.people).containsKey(Person.numbered(8));
        assertThat(gathered.ties(8)).containsExactly(Tie.FOLLOWING);
        assertThat(gathered.sentences())
                .containsExactly("One account is suspended or hidden: X tells neither its handle nor its bio.");
    }

    @Test
    void takesUsersWithWhateverFieldsTheyHave() throws Exception {
        var bare = "{\"entryId\":\"user-8\",\"content\":{\"itemContent\":{\"user_results\":{\"result\":%s}}}}";
        read(new HarFixture()
                .page(
                        "Following",
                        ME,
                        bare.formatted("{\"rest_id\":\"8\",\"legacy\":null}"),
                        bare.formatted("{\"rest_id\":9,\"core\":{\"screen_name\":\"dora\"},\"legacy\":7}"),
                        bare.formatted("{}"),
                        bare.formatted("null"),
                        "17",
                        followed(7, "bob")));
        assertThat(gathered.handles()).containsExactly("dora", "bob");
        assertThat(gathered.people).containsKey(Person.numbered(8));
    }

    @Test
    void leavesOutWhomXRecommendsOrAdvertises() throws Exception {
        var promoted =
                followed(8, "seller").replace("\"userDisplayType\"", "\"promotedMetadata\":{},\"userDisplayType\"");
        var module = "{\"entryId\":\"who-to-follow-1\",\"content\":{\"items\":[{\"item\":{\"itemContent\":"
                + "{\"user_results\":{\"result\":" + user(9, "stranger").raw() + "}}}}]}}";
        read(new HarFixture().page("Following", ME, promoted, module, followed(7, "bob")));
        assertThat(gathered.handles()).containsExactly("bob");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheListOfTheAccountThatWasSignedIn(Generation generation) throws Exception {
        var friends = new String[10];
        for (var i = 0; i < friends.length; i++) {
            // Until 2025 X left the flag out where it would say no.
            var one = UserJson.of(generation, 100 + i, "friend" + i);
            friends[i] = (i < 2 ? one.flag("following", true) : one).entry();
        }
        read(new HarFixture()
                .answer(
                        "UserByScreenName",
                        "{}",
                        "{\"data\":{\"user\":{\"result\":" + user(88, "ada").raw() + "}}}",
                        Body.PLAIN,
                        200)
                .page("Following", FRIEND, friends)
                .page(
                        "Following",
                        ME,
                        UserJson.of(generation, 7, "bob")
                                .flag("following", true)
                                .entry(),
                        UserJson.unavailable(8)));
        assertThat(gathered.ties(7)).containsExactly(Tie.FOLLOWING);
        assertThat(gathered.ties(8)).containsExactly(Tie.FOLLOWING);
        assertThat(gathered.ties(100)).containsExactly(Tie.FOLLOWING);
        assertThat(gathered.ties(105)).isEmpty();
        assertThat(gathered.handles()).contains("friend5").doesNotContain("ada");
        assertThat(gathered.sentences())
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("the people whom @ada follows (10 people)", "save it while signed in to it"));
    }

    @Test
    void takesTheLargestListWhenNothingTellsTheOwner() throws Exception {
        read(new HarFixture()
                .page("Following", FRIEND, user(1, "one").entry())
                .page("Following", ME, user(2, "two").entry(), user(3, "three").entry()));
        assertThat(gathered.ties(1)).isEmpty();
        assertThat(gathered.ties(2)).containsExactly(Tie.FOLLOWING);
        assertThat(gathered.sentences()).singleElement().asString().contains("the account with the number 88");
    }

    @Test
    void passesOnListsWithTheirMembers() throws Exception {
        var named = "{\"data\":{\"list\":{\"id_str\":\"55\",\"name\":\"Waders\",\"user_results\":{\"result\":%s}}}}";
        read(new HarFixture()
                .page("ListMembers", "{\"listId\":\"55\"}", user(7, "bob").entry())
                .posted(
                        "ListMembers",
                        "{\"listId\":\"55\"}",
                        HarFixture.body("ListMembers", user(8, "cleo").entry()))
                .page("Following", ME, followed(9, "dora"))
                .answer("ListByRestId", "{}", named.formatted(user(99, "owner").raw()), Body.PLAIN, 200));
        var url = "https://x.com/i/lists/55";
        assertThat(gathered.lists.get(new UserList(url, "", UserList.Role.CREATED)))
                .extracting(Person::handle)
                .containsExactly("bob", "cleo");
        assertThat(gathered.lists).containsKey(new UserList(url, "Waders", UserList.Role.SUBSCRIBED));
        assertThat(gathered.ties(7)).isEmpty();
    }

    @Test
    void findsTheRequestBehindItsAnswer() throws Exception {
        var har = new HarFixture().page("Following", ME, followed(7, "bob")).har();
        var request = har.substring(har.indexOf("\"request\":"), har.indexOf("\"response\":"));
        read(har.replace(request, "").replace("\"cache\":{}", request + "\"cache\":{}"));
        assertThat(gathered.handles()).containsExactly("bob");
    }

    static Stream<Arguments> faults() {
        var page = HarFixture.body("Following", followed(8, "cleo"));
        return Stream.of(
                Arguments.of("<!doctype html>", Body.PLAIN, 200, "is a web page instead of people"),
                Arguments.of("<!doctype html>", Body.BASE64, 200, "is a web page instead of people"),
                Arguments.of("Not found", Body.PLAIN, 404, "is something else instead of people"),
                Arguments.of(page.substring(0, page.length() - 9), Body.PLAIN, 200, "is damaged or cut off"),
                Arguments.of(page.substring(0, page.length() / 2), Body.BASE64, 200, "is damaged or cut off"),
                Arguments.of("", Body.NONE, 200, "1 of 2 answers have no content"),
                Arguments.of("", Body.EMPTY, 200, "1 of 2 answers have no content"),
                Arguments.of(
                        "{\"errors\":[{\"message\":\"Rate limit exceeded\"}]}", Body.PLAIN, 429, "too many requests"),
                Arguments.of("{\"errors\":[{}],\"data\":{}}", Body.PLAIN, 200, "with an error instead of people"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("faults")
    void saysWhatIsWrongWithAnAnswerAndKeepsTheOthers(String text, Body body, int status, String sentence)
            throws Exception {
        read(new HarFixture().page("Following", ME, followed(7, "bob")).answer("Following", ME, text, body, status));
        assertThat(gathered.handles()).contains("bob");
        assertThat(gathered.sentences())
                .singleElement()
                .asString()
                .contains(sentence)
                .endsWith(".");
    }

    static Stream<Arguments> hopeless() {
        return Stream.of(
                Arguments.of(new HarFixture(), "holds no list of people"),
                Arguments.of(new HarFixture().noise(), "holds no list of people"),
                Arguments.of(
                        new HarFixture().answer("Following", ME, "", Body.NONE, 200),
                        "choose “Save all as HAR with content”"),
                Arguments.of(
                        new HarFixture().answer("Following", ME, "<p>", Body.PLAIN, 200),
                        "nobody in it could be read: the answer to Following is a web page"),
                Arguments.of(new HarFixture().page("Following", ME), "nobody in it could be read"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("hopeless")
    void saysWhyNobodyIsInIt(HarFixture fixture, String sentence) {
        assertThatThrownBy(() -> read(fixture))
                .isInstanceOf(NotAList.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void saysThatAnAccountCameWithTwoHandles() throws Exception {
        read(new HarFixture().page("Following", ME, followed(7, "bob")).page("Following", ME, followed(7, "robert")));
        assertThat(gathered.sentences())
                .containsExactly(
                        "The account with the number 7 comes as @bob and as @robert; the later handle counts.");
    }

    /// At each length: people or a sentence, and never fewer people than a shorter file gave.
    @Test
    void keepsWhatStandsBeforeTheEnd() throws Exception {
        var whole = new HarFixture()
                .noise()
                .page("Following", ME, followed(7, "bob"), followed(8, "cleo"))
                .page("Following", ME, followed(9, "dora"))
                .har();
        var most = 0;
        for (var length = 20; length < whole.length() - 12; length += 31) {
            var now = new Gathered();
            try {
                ListReader.read(Files.writeString(folder.resolve("cut"), whole.substring(0, length)), now);
                assertThat(now.problems).isNotEmpty();
            } catch (NotAList nobody) {
                assertThat(nobody).hasMessageEndingWith(".");
            }
            assertThat(now.handles().size())
                    .as("at %d: %s … %s", length, whole.substring(Math.max(0, length - 60), length), now.sentences())
                    .isGreaterThanOrEqualTo(most);
            most = now.handles().size();
        }
        assertThat(most).isEqualTo(3);
    }

    @Test
    void neverLetsASecretOut() throws Exception {
        read(new HarFixture()
                .noise()
                .page("Following", ME, followed(7, "bob"))
                .answer("Following", ME, "<p>", Body.PLAIN, 403)
                .answer("Followers", ME, "", Body.NONE, 401));
        assertThat(gathered.people.toString() + gathered.problems).doesNotContain(HarFixture.SECRET);
    }

    @Test
    void asksForAFileAsTheBrowserWroteIt() {
        assertThatThrownBy(() -> ListReader.read(
                        Files.write(
                                folder.resolve("x.har"),
                                ("\uFEFF" + new HarFixture().har()).getBytes(StandardCharsets.UTF_16LE)),
                        gathered))
                .hasMessageContaining("save it from the browser again");
    }
}
