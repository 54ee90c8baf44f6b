package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.moves.EditPlan;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.secrets.TokenStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A server that drops connections before and after the deed, answers with errors, limits, garbage, half
/// bodies or not at all: one request in five. Days pass in seconds. The seed is printed; `-Dgodwit.seed=N`
/// repeats a run.
class FaultyServerTest {
    private static final Instant START = Instant.parse("2026-03-01T07:30:00Z");
    private static final double ONE_IN_FIVE = 0.2;
    private static final int PEOPLE = 16;

    @TempDir
    Path folder;

    private final TokenStore tokens = new RunTokens();

    @ParameterizedTest
    @CsvSource({"harbour.example, 500", "lagoon.example, 120", "dune.example, 120"})
    void everyPostArrivesExactlyOnceThroughAFailingServer(String home, int tweets) throws Exception {
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("FaultyServerTest %s, seed %d%n", home, seed);
        var world = World.sample();
        var time = new VirtualTime(START);
        var friends = Errand.friends(world, home, PEOPLE);
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, friends, tweets);
        }
        try (var practice = Practice.start(world, time, Faults.of(seed, ONE_IN_FIVE), 0);
                var http = way(home, practice);
                var move = Move.open(file(), new Tools(time, http, tokens))) {
            signIn(move, home, practice.token(home, "sample"));
            move.search().match().await();
            move.follow().plan();
            move.repost().plan();
            assertThat(Person.runs(move))
                    .extracting(Progress::state, Progress::troubles)
                    .containsExactly(Progress.State.DONE, List.of());
            var drafts = move.history().drafts(move.history().intent()).all();
            var ledger = practice.ledger(home, "sample");
            var standing = Person.reads(ledger.standing(), flavour(home));
            assertThat(standing)
                    .extracting(Ledger.Post::text)
                    .containsExactlyElementsOf(
                            drafts.stream().map(draft -> draft.text()).toList());
            assertThat(standing)
                    .extracting(post -> post.media().size())
                    .containsExactlyElementsOf(
                            drafts.stream().map(draft -> draft.media().size()).toList());
            assertThat(ledger.follows())
                    .hasSize(friends.size())
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
            assertThat(ledger.standing())
                    .allSatisfy(post -> assertThat(post.mentions()).isEmpty());
        }
    }

    private static Flavour flavour(String home) {
        return home.startsWith("dune") ? Flavour.SNAC : Flavour.OTHER;
    }

    /// One of them over the wire, where connections truly break; the others without, which is quicker.
    private static Http way(String home, Practice practice) {
        return home.startsWith("harbour")
                ? new Http(Reach.LOOPBACK_TOO, List.of(practice.route()))
                : new Http(Reach.LOOPBACK_TOO, practice.inside());
    }

    @ParameterizedTest
    @CsvSource({"harbour.example", "lagoon.example", "dune.example"})
    void everyEditArrivesAndChangesNothingElse(String home) throws Exception {
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("FaultyServerTest edits on %s, seed %d%n", home, seed);
        var time = new VirtualTime(START);
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, List.of(), 60);
        }
        try (var practice = Practice.start(World.sample(), time, Faults.of(seed, ONE_IN_FIVE), 0);
                var http = new Http(Reach.LOOPBACK_TOO, practice.inside())) {
            var tools = new Tools(time, http, tokens);
            try (var move = Move.open(file(), tools)) {
                signIn(move, home, practice.token(home, "sample"));
                move.repost().plan();
                assertThat(Person.runs(move).state()).isEqualTo(Progress.State.DONE);
            }
            var before = practice.ledger(home, "sample").standing();
            try (var journal = Journal.open(file())) {
                Errand.edit(journal, folder, 60);
            }
            try (var move = Move.open(file(), tools)) {
                assertThat(move.repost().planEdits())
                        .extracting(EditPlan::planned)
                        .isEqualTo(30);
                assertThat(move.runs().start().await())
                        .extracting(Progress::state, Progress::troubles)
                        .containsExactly(Progress.State.DONE, List.of());
            }
            assertThat(practice.ledger(home, "sample").standing())
                    .zipSatisfy(before, (now, was) -> {
                        assertThat(now.id()).isEqualTo(was.id());
                        assertThat(now.media()).isEqualTo(was.media());
                        assertThat(now.inReplyTo()).isEqualTo(was.inReplyTo());
                    })
                    .filteredOn(post -> post.text().contains("(corrected)"))
                    .hasSize(30);
        }
    }

    /// The failing server may fail here too; a person tries again, and is told that it helps.
    private static void signIn(Move move, String home, String token) {
        for (var tries = 0; move.server().signedIn().isEmpty(); tries++) {
            assertThat(tries).as("sign-ins").isLessThan(50);
            try {
                move.server().signInWithToken(home, token);
            } catch (ServerException failing) {
                System.out.println("sign-in: " + failing.getMessage());
                assertThat(failing.kind()).isEqualTo(ServerException.Kind.UNREACHABLE);
            }
        }
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }
}
