package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PersonRow.State;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Fault;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault on every flavour: nothing is lost, nothing is doubled, and what could not be done stands in the table of
/// people with its reason. Killed processes are in [KillTest], a full disk and a second process in the journal's tests.
///
/// The seed is printed; `-Dgodwit.seed=N` repeats a run.
class FaultTableTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final long SEED = Long.getLong("godwit.seed", System.nanoTime());
    private static final int PEOPLE = 7;
    private static final int TWEETS = 8;
    private static final int VICTIM = 2;
    private static final String NEW_HOME = "muted5@s5.crossing.example";

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);

    /// What goes wrong, and how the person it befalls stands in the end.
    private enum Trouble {
        DROPPED_BEFORE(Fault.DROP_BEFORE),
        DROPPED_AFTER(Fault.DROP_AFTER),
        TOO_MANY_REQUESTS(Fault.TOO_MANY_REQUESTS),
        SERVER_ERRORS(Fault.TROUBLE),
        A_PAGE_INSTEAD_OF_JSON(Fault.GARBAGE),
        HALF_BODIES(Fault.HALF),
        NO_ANSWER(Fault.SILENCE),
        TOKEN_REVOKED,
        SERVER_GONE_FOR_AN_HOUR,
        SERVER_UPDATED,
        CLOCK_A_DAY_BEHIND,
        CLOCK_A_DAY_AHEAD,
        ACCOUNT_DELETED,
        ACCOUNT_SUSPENDED,
        ACCOUNT_LOCKED,
        ACCOUNT_MOVED,
        ACCOUNT_BLOCKS_THE_USER,
        FOLLOW_CAP;

        private final List<Fault> faults;

        Trouble(Fault... faults) {
            this.faults = List.of(faults);
        }

        Instant servers(Instant now) {
            return switch (this) {
                case CLOCK_A_DAY_BEHIND -> now.plus(Duration.ofDays(1));
                case CLOCK_A_DAY_AHEAD -> now.minus(Duration.ofDays(1));
                default -> now;
            };
        }
    }

    static Stream<Arguments> table() {
        return Stream.of(Trouble.values())
                .flatMap(trouble -> Stream.of(Flavour.values()).map(flavour -> Arguments.of(trouble, flavour)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void losesNothingAndDoublesNothing(Trouble trouble, Flavour flavour) throws Exception {
        System.out.printf("FaultTableTest %s %s, seed %d%n", trouble, flavour, SEED);
        try (var crossing = Crossing.prepare(
                folder, flavour, time, PEOPLE, TWEETS, media(flavour), () -> trouble.servers(time.instant()))) {
            crossing.plan(20);
            befall(trouble, crossing);
            run(crossing);
            try (var move = crossing.open()) {
                everythingStandsOnce(crossing.ledger());
                victim(trouble, flavour, move, crossing.ledger());
                nobodyElseIsHarmed(trouble, flavour, move);
                assertThat(crossing.ledger().standing()).hasSize(TWEETS);
                assertThat(move.deeds(DeedKind.PUBLISH))
                        .allSatisfy(deed -> assertThat(deed.state()).isEqualTo(DeedState.DONE));
            }
        }
    }

    /// Pixelfed takes nothing without a picture.
    private static int media(Flavour flavour) {
        return flavour == Flavour.PIXELFED ? TWEETS : 2;
    }

    private void befall(Trouble trouble, Crossing crossing) {
        var practice = crossing.practice();
        var victim = Crossing.address(VICTIM);
        var home = Crossing.HOME;
        if (!trouble.faults.isEmpty()) {
            practice.fail(new Faults(SEED, Map.of(trouble.faults.getFirst(), 0.3), Duration.ZERO));
        }
        switch (trouble) {
            case TOKEN_REVOKED -> atDeed(crossing, 5, () -> practice.revokeTokens(home, Crossing.USER));
            case SERVER_GONE_FOR_AN_HOUR -> atDeed(crossing, 5, () -> practice.down(home, START.plusSeconds(3700)));
            case SERVER_UPDATED -> atDeed(crossing, 5, () -> practice.update(home, "4.6.1"));
            case ACCOUNT_DELETED -> practice.change(home, victim, person -> person.deleted());
            case ACCOUNT_SUSPENDED -> practice.change(home, victim, person -> person.with("suspended"));
            case ACCOUNT_LOCKED -> practice.change(home, victim, person -> person.with("locked"));
            case ACCOUNT_MOVED -> practice.change(home, victim, person -> person.moved(NEW_HOME));
            case ACCOUNT_BLOCKS_THE_USER -> practice.block(home, Crossing.USER, victim);
            case FOLLOW_CAP -> practice.followCap(home, 0);
            default -> {}
        }
    }

    private static void atDeed(Crossing crossing, int number, Runnable what) {
        crossing.practice().onDeed(deed -> {
            if (deed.number() == number) {
                what.run();
            }
        });
    }

    /// A person signs in again when told so, and starts again until nothing is left.
    private static void run(Crossing crossing) throws Exception {
        for (var tries = 0; tries < 5; tries++) {
            try (var move = crossing.open()) {
                crossing.signIn(move);
                if (move.run().await().state() == Progress.State.DONE) {
                    return;
                }
            }
        }
        throw new AssertionError("it does not come to an end");
    }

    private static void everythingStandsOnce(Ledger ledger) {
        assertThat(ledger.follows())
                .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
        assertThat(ledger.posts()).extracting(Ledger.Post::text).doesNotHaveDuplicates();
    }

    private static void victim(Trouble trouble, Flavour flavour, Move move, Ledger ledger) {
        var row = row(move, VICTIM);
        switch (trouble) {
            case ACCOUNT_DELETED -> {
                assertThat(row.state()).isEqualTo(State.REFUSED);
                assertThat(row.reason()).containsAnyOf("cannot find", "No such user");
            }
            case ACCOUNT_SUSPENDED -> {
                assertThat(row.state()).isEqualTo(State.REFUSED);
                assertThat(row.reason()).contains("is suspended");
            }
            case ACCOUNT_LOCKED ->
                assertThat(row.state()).isEqualTo(flavour == Flavour.SNAC ? State.FOLLOWED : State.REQUESTED);
            case ACCOUNT_MOVED -> {
                assertThat(row.state()).isEqualTo(State.FOLLOWED);
                assertThat(row.reason()).contains("moved to @" + NEW_HOME);
                assertThat(ledger.follows())
                        .extracting(Ledger.Follow::handle)
                        .contains(NEW_HOME)
                        .doesNotContain(Crossing.address(VICTIM));
            }
            case ACCOUNT_BLOCKS_THE_USER -> {
                assertThat(row.state()).isEqualTo(State.REFUSED);
                assertThat(row.reason()).contains("blocks the other");
            }
            default -> {}
        }
    }

    private static void nobodyElseIsHarmed(Trouble trouble, Flavour flavour, Move move) {
        if (trouble == Trouble.FOLLOW_CAP && flavour == Flavour.MASTODON) {
            assertThat(move.people())
                    .filteredOn(row -> row.state() == State.REFUSED)
                    .hasSize(PEOPLE)
                    .allSatisfy(row -> assertThat(row.reason()).contains("cannot follow more than 0 people"));
            return;
        }
        var hasVictim = trouble.name().startsWith("ACCOUNT");
        for (var person = 0; person < PEOPLE; person++) {
            if (!hasVictim || person != VICTIM) {
                assertThat(row(move, person).state())
                        .as("person " + person + row(move, person).reason())
                        .isEqualTo(State.FOLLOWED);
            }
        }
    }

    private static PersonRow row(Move move, int person) {
        return move.people().stream()
                .filter(row -> row.person().id() == 1000L + person)
                .findFirst()
                .orElseThrow();
    }
}
