package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Outcome;
import app.godwit.moves.LeftOut;
import app.godwit.moves.Move;
import app.godwit.moves.PostRow;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.Tools;
import app.godwit.moves.Unfinished;
import app.godwit.moves.Unfinished.Stand;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was refused, what waits for it, and another try; and what a server's name tells before one signs in.
class TryAgainTest {
    private static final Instant START = Instant.parse("2026-03-01T07:30:00Z");
    private static final String HOME = "harbour.example";
    private static final int TWEETS = 6;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private final RunTokens tokens = new RunTokens();

    private Path file() {
        return folder.resolve("move.godwit");
    }

    @Test
    void onePostIsTriedAgainAndWhatWaitedBelowItFollows() throws Exception {
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, List.of(), TWEETS);
        }
        try (var practice = Practice.start(World.sample(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()))) {
            var tools = new Tools(time, http, tokens);
            try (var move = Move.open(file(), tools)) {
                move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
                move.repost().plan();
            }
            refuseTheSecond();
            try (var move = Move.open(file(), tools)) {
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                var unfinished = move.runs().unfinished(Lane.POSTS);
                assertThat(unfinished)
                        .extracting(Unfinished::stand)
                        .containsExactly(Stand.REFUSED, Stand.HELD, Stand.HELD);
                assertThat(unfinished.getFirst().why()).isEqualTo("Not today");
                assertThat(unfinished.getFirst().subject()).startsWith("Low tide, note 1");

                assertThat(move.runs().retry(unfinished.getFirst())).isPositive();
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(move.repost().posts()).extracting(PostRow::state).containsOnly(DeedState.DONE);
                assertThat(move.runs().unfinished(Lane.POSTS)).isEmpty();
            }
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

    @Test
    void aServerIsLookedAtWithoutSigningInAndWhoeverIsLeftOutIsNamed() throws Exception {
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, Errand.friends(World.sample(), HOME, 2), 0);
        }
        try (var practice = Practice.start(World.sample(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                var move = Move.open(file(), new Tools(time, http, tokens))) {
            assertThat(move.server().look(HOME).instance().software()).isEqualTo("mastodon");
            assertThat(move.server().signedIn()).isEmpty();
            assertThatThrownBy(() -> move.server().look("nowhere.example")).isInstanceOf(ServerException.class);
            assertThat(move.people().leftOut())
                    .hasSize(2)
                    .extracting(LeftOut::why)
                    .containsOnly("To be looked up");
            assertThat(move.alongside().besides().muted()).isZero();
        }
    }
}
