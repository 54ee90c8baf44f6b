package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Confidence;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Matches;
import app.godwit.moves.PersonRow.State;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user's own server has told of people stays, until that server tells it again; and it is told of one
/// account of the user, not of another.
class MatchAgainTest {
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration LATER = Duration.ofDays(8);
    private static final String HOME = "harbour.example";

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime(START);
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

    private Path file() {
        return folder.resolve("m.godwit");
    }

    private Move signedOut() throws Exception {
        return Move.open(file(), new Tools(time, http, new RunTokens()));
    }

    private Move signedIn(String home) throws Exception {
        var move = signedOut();
        move.server().signInWithToken(home, practice.token(home, "sample"));
        return move;
    }

    private void follow(String handle, String bio) throws Exception {
        try (var journal = Journal.open(file());
                var intake = journal.intake(START.getEpochSecond(), START)) {
            intake.person(new Person(4711, handle, "", bio, "", "", "", "", ""), Set.of(Tie.FOLLOWING));
        }
    }

    private static PersonRow match(Move move) throws Exception {
        assertThat(move.search().match().await().state()).isEqualTo(Progress.State.DONE);
        return move.people().followed().getFirst();
    }

    private Matches.Row kept() throws Exception {
        try (var journal = Journal.open(file())) {
            return journal.matches().byPerson().values().iterator().next().getFirst();
        }
    }

    private int lookUps() {
        return practice.visits().requests().entrySet().stream()
                .filter(each -> each.getKey().contains("/.well-known/webfinger"))
                .mapToInt(each -> each.getValue())
                .sum();
    }

    @Test
    void aProofIsNotLostWhenWebFingerAloneIsAskedAgain() throws Exception {
        follow("ana_tideline", "@ana@harbour.example");
        try (var move = signedIn(HOME)) {
            assertThat(match(move).chosen().map(Match::confidence)).contains(Confidence.PROVEN);
        }
        var asked = lookUps();
        time.waitUntil(START.plus(LATER));
        try (var move = signedOut()) {
            var again = match(move);
            assertThat(lookUps()).isGreaterThan(asked);
            assertThat(again.chosen().map(Match::confidence)).contains(Confidence.PROVEN);
        }
        assertThat(kept()).satisfies(row -> {
            assertThat(ProfileLookups.lacksProfile(row)).as("to be asked for").isTrue();
            assertThat(((Lookup.Found) row.lookup().orElseThrow()).account().fields())
                    .isNotEmpty();
        });
        try (var move = signedIn(HOME)) {
            assertThat(match(move).chosen().map(Match::confidence)).contains(Confidence.PROVEN);
        }
        assertThat(ProfileLookups.lacksProfile(kept())).as("was asked for").isFalse();
    }

    @Test
    void aMentionIsNotFollowedUntilTheProfileProvesIt() throws Exception {
        follow("ana_tideline", "Editor @ana@harbour.example");
        try (var move = signedOut()) {
            var row = match(move);
            assertThat(row.chosen()).isEmpty();
            assertThat(row.matches()).extracting(Match::confidence).containsExactly(Confidence.GUESS);
        }
        try (var move = signedIn(HOME)) {
            var row = match(move);
            assertThat(row.state()).isEqualTo(State.FOUND);
            assertThat(row.chosen().map(Match::confidence)).contains(Confidence.PROVEN);
        }
    }

    @Test
    void whoHasMovedStaysWhereTheyAreNow() throws Exception {
        follow("vik_lanterns", "@vik@harbour.example");
        try (var move = signedIn(HOME)) {
            assertThat(match(move).chosen().flatMap(Targets::of)).hasToString("Optional[vik@lagoon.example]");
        }
        time.waitUntil(START.plus(LATER));
        try (var move = signedOut()) {
            assertThat(match(move).chosen().flatMap(Targets::of)).hasToString("Optional[vik@lagoon.example]");
        }
    }

    @Test
    void followedAtTheirNewAccountTheyAreMarked() throws Exception {
        follow("vik_lanterns", "@vik@harbour.example");
        try (var move = signedIn(HOME)) {
            assertThat(match(move).state()).isEqualTo(State.FOUND);
            move.follow().plan();
            move.runs().start(Set.of(Lane.FOLLOWS)).await();
        }
        var other = folder.resolve("other.godwit");
        try (var journal = Journal.open(other);
                var intake = journal.intake(START.getEpochSecond(), START)) {
            intake.person(
                    new Person(4711, "vik_lanterns", "", "@vik@harbour.example", "", "", "", "", ""),
                    Set.of(Tie.FOLLOWING));
        }
        try (var move = Move.open(other, new Tools(time, http, new RunTokens()))) {
            move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
            assertThat(match(move).state()).isEqualTo(State.FOLLOWED);
        }
    }

    @Test
    void followedByOneAccountIsNotFollowedByAnother() throws Exception {
        follow("bram_at_sea", "@bram@lagoon.example");
        try (var move = signedIn(HOME)) {
            match(move);
            move.follow().plan();
            move.runs().start(Set.of(Lane.FOLLOWS)).await();
        }
        var second = folder.resolve("second.godwit");
        try (var journal = Journal.open(second);
                var intake = journal.intake(START.getEpochSecond(), START)) {
            intake.person(
                    new Person(4711, "bram_at_sea", "", "@bram@lagoon.example", "", "", "", "", ""),
                    Set.of(Tie.FOLLOWING));
        }
        try (var move = Move.open(second, new Tools(time, http, new RunTokens()))) {
            move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
            assertThat(match(move).state()).isEqualTo(State.FOLLOWED);
            move.server().signInWithToken("dune.example", practice.token("dune.example", "sample"));
            assertThat(move.people().followed().getFirst().state())
                    .as("by another account")
                    .isEqualTo(State.FOUND);
            assertThat(match(move).state()).isEqualTo(State.FOUND);
            assertThat(practice.visits().requests().keySet())
                    .as("asked of dune, whose ids are others")
                    .anyMatch(request -> request.startsWith("dune.example/api/v2/search"));
            move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
            assertThat(match(move).state()).isEqualTo(State.FOLLOWED);
        }
    }
}
