package app.godwit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.MatchOption;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PersonRow.State;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Progress;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.Sample;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The whole of `match`, signed in, on the sample: everybody in the cast is found and classified as planned, with the
/// words that led there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleMoveTest {
    private static final String HOME = "harbour.example";

    private Map<Long, PersonRow> people = Map.of();

    private Practice practice;
    private Http http;

    @BeforeAll
    void match(@TempDir Path folder) throws Exception {
        var time = new PracticeTime(() -> Instant.parse("2026-11-21T10:00:00Z"));
        practice = Practice.start(World.sample(), time, Faults.none(), 0);
        http = new Http(Reach.PUBLIC, List.of(practice.route()));
        var sample = Sample.unpack(folder.resolve("sample"));
        try (var move = Move.open(folder.resolve("m.godwit"), new Tools(time, http, new RunTokens()))) {
            move.fromFiles().bringIn(sample.archive());
            move.fromFiles().bringIn(sample.following());
            move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
            assertThat(move.search().match().await().state()).isEqualTo(Progress.State.DONE);
            // One server asks to wait twice.
            for (int again = 0; again < 2; again++) {
                assertThat(move.search()
                                .match(Set.of(MatchOption.RECHECK))
                                .await()
                                .state())
                        .isEqualTo(Progress.State.DONE);
            }
            people = move.people().followed().stream()
                    .collect(Collectors.toMap(row -> row.person().id(), Function.identity()));
        }
    }

    @AfterAll
    void stop() throws Exception {
        http.close();
        practice.close();
    }

    static List<Followed> cast() {
        return Cast.read();
    }

    @ParameterizedTest
    @MethodSource("cast")
    void isClassifiedAsPlanned(Followed followed) {
        var row = Optional.ofNullable(people.get(followed.id())).orElseThrow();
        var expected = followed.expected();
        switch (expected.outcome()) {
            case "found", "moved" -> {
                assertThat(row.state()).isEqualTo(State.FOUND);
                assertThat(row.chosen().flatMap(SampleMoveTest::target).map(Handle::key))
                        .contains(expected.handle());
                assertThat(row.chosen().map(Match::confidence)).hasToString("Optional[" + expected.confidence() + "]");
                assertThat(row.chosen().orElseThrow().candidate().evidence().words())
                        .isNotBlank();
            }
            case "absent", "mirror", "unusable" -> {
                assertThat(row.chosen()).isEmpty();
                assertThat(row.state()).isEqualTo(State.NOT_FOUND);
                assertThat(row.reason()).isNotBlank();
            }
            case "unknown" -> assertThat(row.state()).isEqualTo(State.WAITING);
            case "none" -> {
                assertThat(row.chosen()).isEmpty();
                assertThat(row.state())
                        .isIn(State.NO_ADDRESS, State.BY_HAND, State.UNNAMED, State.NOT_FOUND, State.WAITING);
                assertThat(row.reason()).isNotBlank();
            }
            default -> throw new IllegalStateException(expected.outcome());
        }
    }

    private static Optional<Handle> target(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found(var account) -> Optional.of(account.handle());
            case Lookup.Moved moved -> Optional.of(moved.to());
            default -> Optional.empty();
        };
    }
}
