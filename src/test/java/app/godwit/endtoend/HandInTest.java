package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.Lane;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows that go in as one file, and the server's own list that says what became of them.
class HandInTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = 120;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);

    @Test
    void handsInAFileAndDoesTheRestOneByOne() throws Exception {
        try (var crossing = Crossing.prepare(folder, Flavour.GOTOSOCIAL, time, PEOPLE, 0, 0);
                var move = crossing.open()) {
            crossing.byHand("POST", "/api/v1/accounts/" + crossing.id(Crossing.address(0)) + "/follow");
            time.leap(START.plusSeconds(60));
            crossing.practice().change(Crossing.HOME, Crossing.address(1), person -> person.with("locked"));
            crossing.practice().change(Crossing.HOME, Crossing.address(2), person -> person.with("suspended"));
            move.planFollows();
            assertThat(move.followByFile().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(crossing.ledger().follows())
                    .hasSize(PEOPLE - 1)
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
            assertThat(move.people())
                    .filteredOn(row -> row.state() == PersonRow.State.FOLLOWED)
                    .hasSize(PEOPLE - 2);
            assertThat(row(move.people(), 1).state()).isEqualTo(PersonRow.State.REQUESTED);
            assertThat(row(move.people(), 2).reason()).contains("suspended");
            move.undo(OptionalLong.empty()).await();
            assertThat(crossing.ledger().follows())
                    .filteredOn(follow -> follow.state() != Ledger.FollowState.ENDED)
                    .extracting(Ledger.Follow::handle)
                    .containsExactly(Crossing.address(0));
        }
    }

    /// The user uploads the file in Mastodon's settings, which no program can; here they follow by hand.
    @Test
    void findsWhatWasDoneElsewhere() throws Exception {
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 90, 0, 0);
                var move = crossing.open()) {
            move.planFollows();
            for (var person = 0; person < 85; person++) {
                crossing.byHand("POST", "/api/v1/accounts/" + crossing.id(Crossing.address(person)) + "/follow");
            }
            time.leap(START.plusSeconds(600));
            var before = crossing.ledger().requests();
            assertThat(move.reconcile().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(crossing.ledger().requests() - before).isLessThanOrEqualTo(4);
            assertThat(move.people())
                    .filteredOn(row -> row.state() == PersonRow.State.FOLLOWED)
                    .hasSize(85);
            move.run(Set.of(Lane.FOLLOWS)).await();
            assertThat(crossing.ledger().follows()).hasSize(90);
            assertThat(move.undoable(OptionalLong.empty())).hasSize(5);
        }
    }

    private static PersonRow row(java.util.List<PersonRow> rows, int person) {
        return rows.stream()
                .filter(row -> row.person().id() == 1000L + person)
                .findFirst()
                .orElseThrow();
    }
}
