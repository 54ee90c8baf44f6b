package app.godwit.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Bounds;
import app.godwit.tweets.Person;
import app.godwit.wikidata.Entry.Basis;
import app.godwit.wikidata.Entry.FediverseAddress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Our own question, answered by a real SPARQL engine, through the real client.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WikidataTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final InventedRegister register;
    private final Wikidata wikidata;

    WikidataTest() throws IOException {
        register = new InventedRegister();
        wikidata = new Wikidata(register.http(), () -> NOW);
    }

    @AfterAll
    void close() {
        register.close();
    }

    private static FediverseAddress address(String address, int item, Basis basis) {
        return new FediverseAddress(address, "Q90000" + item, basis);
    }

    static Stream<Arguments> byNumber() {
        return Stream.of(
                Arguments.of(
                        "handle, website that still holds, address",
                        1001,
                        new Entry(
                                1001,
                                "AdaTern",
                                Set.of(),
                                "https://tern.example/",
                                List.of(address("ada@coast.example", 1, Basis.NUMBER)))),
                Arguments.of(
                        "a former handle does not beat the current one, whatever its rank; a former address is gone",
                        1002,
                        new Entry(
                                1002,
                                "bo_now",
                                Set.of("bo_first", "bo_second"),
                                "",
                                List.of(address("bo@new.example", 2, Basis.NUMBER)))),
                Arguments.of(
                        "the preferred address alone",
                        1003,
                        new Entry(1003, "cy", Set.of(), "", List.of(address("cy@main.example", 3, Basis.NUMBER)))),
                Arguments.of(
                        "several accounts and addresses on one item: nothing says which is whose",
                        1004,
                        new Entry(
                                1004,
                                "daily_tide",
                                Set.of(),
                                "",
                                List.of(
                                        address("daily@press.example", 4, Basis.SHARED),
                                        address("sport@press.example", 4, Basis.SHARED)))),
                Arguments.of(
                        "two items with one number",
                        1006,
                        new Entry(
                                1006,
                                "Ebb",
                                Set.of(),
                                "",
                                List.of(
                                        address("ebb@music.example", 5, Basis.SHARED),
                                        address("singer@music.example", 6, Basis.SHARED)))),
                Arguments.of(
                        "the last handle of somebody who left; unusable values are left out",
                        1007,
                        new Entry(1007, "fay", Set.of(), "", List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void byNumber(String what, long number, Entry expected) {
        assertThat(wikidata.byNumber(List.of(number))).isEqualTo(new Answer.Told(List.of(expected)));
    }

    static Stream<Arguments> byHandle() {
        return Stream.of(
                Arguments.of(
                        "without a number in the register",
                        "Gil_Waves",
                        List.of(new Entry(
                                Person.UNKNOWN,
                                "gil_waves",
                                Set.of(),
                                "",
                                List.of(address("gil@coast.example", 8, Basis.HANDLE))))),
                Arguments.of(
                        "the one who bears it now, not the one who did",
                        "passed_on",
                        List.of(new Entry(
                                1010,
                                "passed_on",
                                Set.of(),
                                "",
                                List.of(new FediverseAddress("ivy@coast.example", "Q900010", Basis.HANDLE))))),
                Arguments.of("claimed for two numbers", "both_claim", List.of()),
                Arguments.of("no longer borne", "bo_first", List.of()),
                Arguments.of("wrongly noted", "not_cy", List.of()),
                Arguments.of("no handle at all", "} DROP ALL", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void byHandle(String what, String handle, List<Entry> expected) {
        assertThat(wikidata.byHandle(List.of(handle))).isEqualTo(new Answer.Told(expected));
    }

    @Test
    void answersManyAtOnceAndKnowsNothingOfStrangers() {
        var answer = wikidata.byNumber(List.of(1001L, 1002L, 1099L, 5L));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Told.class,
                        told -> assertThat(told.entries())
                                .extracting(Entry::number)
                                .containsExactly(1001L, 1002L));
    }

    @Test
    void asksByPostAndSaysWhoItIs() {
        wikidata.byNumber(List.of(1001L));
        var request = register.requests().getLast();
        assertThat(request.getMethod()).isEqualTo("POST");
        assertThat(request.getUrl().toString()).isEqualTo("https://query.wikidata.org/sparql");
        assertThat(request.getHeaders().get("User-Agent")).startsWith("Godwit/");
        assertThat(request.getHeaders().get("Accept")).isEqualTo("application/sparql-results+json");
    }

    static Stream<Arguments> troubles() {
        var whole = "{\"results\":{\"bindings\":[]}}";
        return Stream.of(
                Arguments.of(
                        "429 with seconds",
                        reply(429, "slow down").setHeader("Retry-After", "90"),
                        "busy (429)",
                        "2026-03-01T12:01:30Z"),
                Arguments.of(
                        "503 with a date",
                        reply(503, "").setHeader("Retry-After", "Sun, 01 Mar 2026 13:00:00 GMT"),
                        "busy (503)",
                        "2026-03-01T13:00:00Z"),
                Arguments.of(
                        "429 with a silly number",
                        reply(429, "").setHeader("Retry-After", "99999999999"),
                        "busy (429)",
                        "2026-03-02T12:00:00Z"),
                Arguments.of("500", reply(500, "java.util.concurrent.TimeoutException"), "busy (500)", ""),
                Arguments.of("a web page", reply(200, "<html>Welcome</html>"), "could not be read", ""),
                Arguments.of("another document", reply(200, "{\"boolean\":true}"), "could not be read", ""),
                Arguments.of("half a document", reply(200, whole.substring(0, 20)), "could not be read", ""),
                Arguments.of(
                        "half a body",
                        reply(200, "x".repeat(100_000)).onResponseBody(new SocketEffect.CloseSocket()),
                        "broke off",
                        ""),
                Arguments.of("a huge answer", reply(200, "x".repeat(5 << 20)), "sent more than", ""),
                Arguments.of(
                        "no answer",
                        new MockResponse.Builder().code(200).onResponseStart(new SocketEffect.CloseSocket()),
                        "broke off",
                        ""));
    }

    private static MockResponse.Builder reply(int status, String body) {
        return new MockResponse.Builder().code(status).body(body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void isToBeAskedAgainAfter(String what, MockResponse.Builder trouble, String words, String until) {
        register.trouble(trouble.build());
        assertThat(wikidata.byNumber(List.of(1001L))).isInstanceOfSatisfying(Answer.Later.class, later -> {
            assertThat(later.why()).contains(words);
            assertThat(later.until().map(Instant::toString).orElse("")).isEqualTo(until);
        });
        assertThat(wikidata.byNumber(List.of(1001L))).isInstanceOf(Answer.Told.class);
    }

    @Test
    void isToBeAskedAgainAfterSilence() {
        register.trouble(reply(200, "").onResponseStart(SocketEffect.Stall.INSTANCE).build());
        var bounds = new Bounds(1000, 0, Duration.ofMillis(200), Duration.ofMillis(200));
        assertThat(new Wikidata(register.http(), () -> NOW, bounds).byNumber(List.of(1001L)))
                .isEqualTo(new Answer.Later("query.wikidata.org did not answer in time.", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 410})
    void doesNotAskAgainWhenTurnedAway(int status) {
        register.trouble(reply(status, "no").build());
        assertThat(wikidata.byNumber(List.of(1001L))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void leavesOutRowsThatLackSomethingAndKeepsTheRest() {
        register.trouble(reply(200, """
            {"head":{},"results":{"bindings":[
              {"key":{"value":"7"}},
              {},
              {"key":{"value":"7"},"item":{"value":"http://www.wikidata.org/entity/Q7"},"what":{"value":"mood"},
               "value":{"value":"calm"}},
              {"key":{"value":"7"},"item":{"value":"http://www.wikidata.org/entity/Q7"},"what":{"value":"handle"},
               "value":{"type":"literal","value":"gus"},"number":{"value":"7"},"rank":{"value":"unheard of"}}]}}\
            """).build());
        assertThat(wikidata.byNumber(List.of(7L)))
                .isEqualTo(new Answer.Told(List.of(new Entry(7, "gus", Set.of(), "", List.of()))));
    }
}
