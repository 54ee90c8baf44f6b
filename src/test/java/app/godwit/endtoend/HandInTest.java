package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Follows that go in as one file, and the server's own list that says what became of them.
class HandInTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = 120;
    private static final int FEW = 20;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);

    /// Those that take a file of follows from programs.
    static Stream<Crossing.Software> servers() {
        return Stream.of(
                Crossing.Software.of(Flavour.GOTOSOCIAL),
                Crossing.Software.of(Flavour.PLEROMA),
                new Crossing.Software(Flavour.PLEROMA, "akkoma", "3.16.0"),
                new Crossing.Software(Flavour.OTHER, "mitra", "5.9.2"));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void handsInAFileAndDoesTheRestOneByOne(Crossing.Software home) throws Exception {
        try (var crossing = Crossing.prepare(folder, home, time, PEOPLE, 0, 0, time);
                var move = crossing.open()) {
            // After the looking up, the server has had enough for a moment.
            time.leap(time.instant().plusSeconds(60));
            crossing.byHand("POST", "/api/v1/accounts/" + crossing.id(Crossing.address(0)) + "/follow");
            time.leap(time.instant().plusSeconds(60));
            crossing.practice().change(Crossing.HOME, Crossing.address(1), person -> person.with("locked"));
            crossing.practice().change(Crossing.HOME, Crossing.address(2), person -> person.with("suspended"));
            move.follow().plan();
            assertThat(byFile(move).basis()).isEqualTo(Plan.Basis.AT_MOST);
            assertThat(byFile(move).endsAt()).isEqualTo(time.instant().plusSeconds(60L * (PEOPLE - 1)));
            assertThat(move.runs().startByFile().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(byFile(move).basis()).isEqualTo(Plan.Basis.MEASURED);
            assertThat(crossing.ledger().follows())
                    .hasSize(PEOPLE - 1)
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
            assertThat(move.people().followed())
                    .filteredOn(row -> row.state() == PersonRow.State.FOLLOWED)
                    .hasSize(PEOPLE - 2);
            assertThat(row(move.people().followed(), 1).state()).isEqualTo(PersonRow.State.REQUESTED);
            assertThat(row(move.people().followed(), 2).reason()).contains("suspended");
            move.runs().undo(OptionalLong.empty()).await();
            assertThat(crossing.ledger().follows())
                    .filteredOn(follow -> follow.state() != Ledger.FollowState.ENDED)
                    .extracting(Ledger.Follow::handle)
                    .containsExactly(Crossing.address(0));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void followsEverybodyOnceThoughItIsKilledMeanwhile(Crossing.Software home) throws Exception {
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("HandInTest %s, seed %d%n", home, seed);
        try (var crossing = Crossing.prepare(folder, home, time, FEW, 0, 0, time)) {
            crossing.practice().change(Crossing.HOME, Crossing.address(2), person -> person.with("suspended"));
            crossing.plan(20);
            new Kills(seed, 2, 2).survive(crossing, move -> move.runs().startByFile());
            assertThat(crossing.ledger().follows())
                    .hasSize(FEW - 1)
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
        }
    }

    @Test
    void writesTheFilesByteForByteAsMastodonDoes() throws Exception {
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 3, 0, 0);
                var move = crossing.open()) {
            assertThat(move.alongside().files())
                    .isEqualTo(Map.of(
                            "following_accounts.csv", """
                            Account address,Show boosts,Notify on new posts,Languages
                            p0@s0.crossing.example,true,false,
                            p1@s1.crossing.example,true,false,
                            p2@s2.crossing.example,true,false,
                            """,
                            "lists.csv", """
                            "Birds, and boats",p0@s0.crossing.example
                            "Birds, and boats",p1@s1.crossing.example
                            "Birds, and boats",p2@s2.crossing.example
                            """,
                            "muted_accounts.csv", """
                            Account address,Hide notifications
                            muted0@s0.crossing.example,true
                            muted1@s1.crossing.example,true
                            muted2@s2.crossing.example,true
                            """,
                            "blocked_accounts.csv", """
                            blocked0@s0.crossing.example
                            blocked1@s1.crossing.example
                            blocked2@s2.crossing.example
                            """));
        }
    }

    /// The user uploads the file in Mastodon's settings, which no program can; here they follow by hand.
    @Test
    void findsWhatWasDoneElsewhere() throws Exception {
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 90, 0, 0);
                var move = crossing.open()) {
            move.follow().plan();
            for (var person = 0; person < 85; person++) {
                crossing.byHand("POST", "/api/v1/accounts/" + crossing.id(Crossing.address(person)) + "/follow");
            }
            time.leap(START.plusSeconds(600));
            var before = crossing.ledger().requests();
            assertThat(move.runs().reconcile().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(crossing.ledger().requests() - before).isLessThanOrEqualTo(4);
            assertThat(move.people().followed())
                    .filteredOn(row -> row.state() == PersonRow.State.FOLLOWED)
                    .hasSize(85);
            move.runs().start(Set.of(Lane.FOLLOWS)).await();
            assertThat(crossing.ledger().follows()).hasSize(90);
            assertThat(move.runs().undoable(OptionalLong.empty())).hasSize(5);
        }
    }

    private static Plan.Way byFile(Move move) {
        return move.runs().plan().ways().getLast();
    }

    private static PersonRow row(java.util.List<PersonRow> rows, int person) {
        return rows.stream()
                .filter(row -> row.person().id() == 1000L + person)
                .findFirst()
                .orElseThrow();
    }
}
