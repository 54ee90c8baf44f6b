package app.godwit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.NodeInfo;
import app.godwit.fediverse.WebFinger;
import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.HandleFinder;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.handles.Matching;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.tweets.Person;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everybody in the cast is found as planned, as far as WebFinger and NodeInfo can tell without an account.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleMatchingTest {
    private static final Pattern LINK = Pattern.compile("[{]([^}]*)[}]");

    private final HandleFinder finder = new HandleFinder();
    private Practice practice;
    private Http http;

    @BeforeAll
    void start() throws IOException {
        practice = Practice.start(World.sample(), () -> Instant.parse("2026-11-21T10:00:00Z"), Faults.none(), 0);
        http = new Http(Reach.PUBLIC, List.of(practice.route()));
    }

    @AfterAll
    void stop() throws IOException {
        http.close();
        practice.close();
    }

    static List<Followed> cast() {
        return Cast.read();
    }

    @ParameterizedTest
    @MethodSource("cast")
    void endsAsPlanned(Followed followed) {
        var person = person(followed);
        var matches = finder.find(person).stream()
                .map(candidate -> look(candidate, person))
                .sorted(Matching.BEST_FIRST)
                .toList();
        var expected = followed.expected();
        switch (expected.outcome()) {
            case "none" -> assertThat(matches).allSatisfy(SampleMatchingTest::cannotBeFollowed);
            case "found" -> isFound(matches, expected);
            case "absent" -> isA(matches, Lookup.Absent.class);
            case "mirror" -> isA(matches, Lookup.Mirror.class);
            case "unknown" -> isA(matches, Lookup.Unknown.class);
            case "unusable" -> isA(matches, Lookup.Unusable.class, Lookup.Found.class);
            case "moved" -> isA(matches, Lookup.Found.class);
            default -> throw new IllegalStateException(expected.outcome());
        }
    }

    private static void cannotBeFollowed(Match match) {
        assertThat(match.lookup()).isInstanceOfAny(Lookup.Unusable.class, Lookup.Unknown.class);
    }

    private static void isFound(List<Match> matches, Followed.Expected expected) {
        assertThat(matches)
                .filteredOn(match -> match.lookup() instanceof Lookup.Found)
                .anySatisfy(match -> {
                    assertThat(((Lookup.Found) match.lookup())
                                    .account()
                                    .handle()
                                    .key())
                            .isEqualTo(expected.handle());
                    if (!expected.confidence().equals(Confidence.PROVEN.name())) {
                        assertThat(match.confidence()).hasToString(expected.confidence());
                    }
                });
    }

    /// Only the user's own server tells who has moved, is suspended, or is remembered.
    private static void isA(List<Match> matches, Class<?>... kinds) {
        assertThat(matches)
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.lookup()).isInstanceOfAny(kinds));
    }

    private Match look(Candidate candidate, Person person) {
        var known = Matching.withoutAsking(candidate.handle());
        if (known.isPresent()) {
            return Matching.match(candidate, known.get(), person);
        }
        var lookup = new WebFinger(http).find(candidate.handle());
        for (int again = 0; again < 2 && lookup instanceof Lookup.Unknown; again++) {
            lookup = new WebFinger(http).find(candidate.handle());
        }
        return Matching.match(
                candidate,
                lookup,
                person,
                new NodeInfo(http).of(candidate.handle().host()));
    }

    private static Person person(Followed followed) {
        return new Person(
                followed.id(),
                followed.handle(),
                followed.name(),
                LINK.matcher(followed.bio()).replaceAll("$1"),
                followed.location(),
                followed.website(),
                "",
                "",
                "");
    }
}
