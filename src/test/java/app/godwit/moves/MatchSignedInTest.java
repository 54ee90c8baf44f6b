package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Confidence;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.moves.PersonRow.State;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user's own server adds to a match.
class MatchSignedInTest {
    private static final String HOME = "harbour.example";
    private static final Instant SEEN = Instant.parse("2026-01-01T10:00:00Z");

    @TempDir
    private Path folder;

    private final Time time = new PracticeTime(() -> Instant.parse("2026-11-21T10:00:00Z"));
    private Practice practice;
    private Http http;

    @BeforeEach
    void start() throws Exception {
        practice = Practice.start(World.sample(), time, Faults.none(), 0);
        http = new Http(Reach.PUBLIC, List.of(practice.route()));
    }

    @AfterEach
    void stop() throws Exception {
        http.close();
        practice.close();
    }

    private Move move(String file) throws Exception {
        var move = Move.open(folder.resolve(file), new Tools(time, http, new RunTokens()));
        move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
        return move;
    }

    private void known(String file, Instant at, String handle) throws Exception {
        try (var journal = Journal.open(folder.resolve(file));
                var intake = journal.intake(at.getEpochSecond(), at)) {
            intake.person(
                    new Person(4711, handle, "", "@ana@harbour.example", "", "", "", "", ""), Set.of(Tie.FOLLOWING));
        }
    }

    private static PersonRow match(Move move) throws Exception {
        assertThat(move.search().match().await().state()).isEqualTo(Progress.State.DONE);
        return move.people().followed().getFirst();
    }

    @Test
    void aNameOfBeforeProvesAsWell() throws Exception {
        known("m.godwit", SEEN, "somebody_else");
        try (var move = move("m.godwit")) {
            assertThat(match(move).chosen().orElseThrow().confidence()).isEqualTo(Confidence.STATED);
        }
        known("renamed.godwit", SEEN, "Ana_Tideline");
        known("renamed.godwit", SEEN.plusSeconds(1000), "ana_paints");
        try (var move = move("renamed.godwit")) {
            var row = match(move);
            assertThat(row.person().handle()).isEqualTo("ana_paints");
            assertThat(row.chosen().orElseThrow().confidence()).isEqualTo(Confidence.PROVEN);
        }
    }

    @Test
    void marksThoseFollowedBefore() throws Exception {
        known("first.godwit", SEEN, "ana_tideline");
        try (var move = move("first.godwit")) {
            assertThat(match(move).state()).isEqualTo(State.FOUND);
            move.follow().plan();
            move.runs().start(Set.of(Lane.FOLLOWS)).await();
        }
        known("second.godwit", SEEN, "ana_tideline");
        try (var move = move("second.godwit")) {
            var row = match(move);
            assertThat(row.state()).isEqualTo(State.FOLLOWED);
            assertThat(row.reason()).isEqualTo("You followed them before");
            assertThat(move.follow().plan()).isZero();
        }
    }
}
