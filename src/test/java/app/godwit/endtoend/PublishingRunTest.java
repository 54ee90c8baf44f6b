package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import app.godwit.moves.Move;
import app.godwit.moves.PostRow;
import app.godwit.moves.Progress;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of posts when a server is not as it says, or says no.
class PublishingRunTest {
    private static final Instant START = Instant.parse("2026-03-01T07:30:00Z");
    private static final String GOTOSOCIAL = "lagoon.example";
    private static final int TWEETS = 12;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private final RunTokens tokens = new RunTokens();

    private Path file() {
        return folder.resolve("move.godwit");
    }

    private static World todayOnly() throws IOException {
        var sample = World.sample();
        var servers = sample.servers().stream()
                .map(server -> server.domain().equals(GOTOSOCIAL) ? todayOnly(server) : server)
                .toList();
        return new World(servers, sample.homes());
    }

    private static World.Server todayOnly(World.Server server) {
        return new World.Server(
                server.domain(),
                server.web(),
                server.software(),
                server.version(),
                server.title(),
                server.flavour(),
                Quirk.TODAY_ONLY,
                server.accounts());
    }

    @Test
    void whereTheKeeperLetsNoPostBeDatedBackAllOfThemSayTheirDay() throws Exception {
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, List.of(), TWEETS);
        }
        try (var practice = Practice.start(todayOnly(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                var move = Move.open(file(), new Tools(time, http, tokens))) {
            move.server().signInWithToken(GOTOSOCIAL, practice.token(GOTOSOCIAL, "sample"));
            assertThat(move.history().drafts(move.history().intent()).all())
                    .noneMatch(draft -> draft.text().contains("2019"));
            move.repost().plan();
            assertThat(move.runs().start().await())
                    .extracting(Progress::state, Progress::troubles)
                    .containsExactly(Progress.State.DONE, List.of());
            var posts = practice.ledger(GOTOSOCIAL, "sample").standing();
            assertThat(posts)
                    .hasSize(TWEETS)
                    .allSatisfy(post -> assertThat(post.created()).startsWith("2026"));
            assertThat(posts.stream().filter(post -> post.inReplyTo().isEmpty()))
                    .allSatisfy(post -> assertThat(post.text()).contains("2019"));
            assertThat(move.history().drafts(move.history().intent()).all().stream()
                            .map(draft -> draft.text()))
                    .containsExactlyElementsOf(
                            posts.stream().map(Ledger.Post::text).toList());
        }
    }

    @Test
    void aFailedParentHoldsItsThreadUntilItStandsAfterAll() throws Exception {
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, List.of(), TWEETS);
        }
        try (var practice = Practice.start(World.sample(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()))) {
            var tools = new Tools(time, http, tokens);
            try (var move = Move.open(file(), tools)) {
                move.server().signInWithToken(GOTOSOCIAL, practice.token(GOTOSOCIAL, "sample"));
                move.repost().plan();
            }
            refuseTheSecond();
            try (var move = Move.open(file(), tools)) {
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(move.repost().posts())
                        .filteredOn(PostRow::isHeld)
                        .hasSize(2)
                        .allSatisfy(row -> assertThat(row.why()).contains("the post above it was not published"));
                assertThat(practice.ledger(GOTOSOCIAL, "sample").standing()).hasSize(TWEETS - 3);

                move.repost().plan();
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(practice.ledger(GOTOSOCIAL, "sample").standing()).hasSize(TWEETS - 3);

                move.repost().retry();
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(move.repost().posts()).extracting(PostRow::state).containsOnly(DeedState.DONE);
            }
            var posts = practice.ledger(GOTOSOCIAL, "sample").standing();
            assertThat(posts).hasSize(TWEETS);
            assertThat(posts.subList(TWEETS - 3, TWEETS))
                    .extracting(Ledger.Post::inReplyTo)
                    .containsExactly(
                            posts.getFirst().id(),
                            posts.get(TWEETS - 3).id(),
                            posts.get(TWEETS - 2).id());
        }
    }

    /// As a server might, for a reason that passes.
    private void refuseTheSecond() throws Exception {
        try (var journal = Journal.open(file())) {
            var second = journal.deeds().all(DeedKind.PUBLISH).get(1);
            journal.deeds().sending(second, "", START);
            journal.deeds().settle(second, new Outcome.Refused("Not today"));
        }
    }
}
