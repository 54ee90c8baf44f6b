package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.moves.Below;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PersonRow.State;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Deed;
import app.godwit.practice.Fault;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import app.godwit.reports.HtmlReport;
import app.godwit.reports.Reader;
import app.godwit.reports.Report;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault on every flavour, while people are followed, muted, blocked and put on a list and posts with
/// pictures are published: nothing is lost, nothing is doubled, and what could not be done stands in the
/// report with its reason. What a killed process leaves is played here many times over; real ones are killed
/// in [KillTest].
///
/// The seed is printed; `-Dgodwit.seed=N` repeats a run.
@Timeout(300)
class FaultTableTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final long SEED = Long.getLong("godwit.seed", System.nanoTime());
    private static final int PEOPLE = 7;
    private static final int TWEETS = 8;
    private static final int VICTIM = 2;
    private static final int CAP = 3;
    private static final int FIFTH = 5;
    /// Questions are posted there too.
    private static final int ON_MISSKEY = 30;
    private static final String NEW_HOME = "muted5@s5.crossing.example";

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private volatile Optional<Move> working = Optional.empty();
    private volatile String refusal = "";

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
        DISK_FULL,
        SECOND_GODWIT,
        KILLED,
        KILLED_AGAIN,
        KILLED_ONCE_MORE,
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
            plan(crossing);
            befall(trouble, flavour, crossing);
            if (trouble.name().startsWith("KILLED")) {
                new Kills(SEED + trouble.ordinal(), 3, flavour == Flavour.MISSKEY ? ON_MISSKEY : 10)
                        .survive(crossing, move -> move.runs().start());
            } else {
                run(trouble, crossing);
            }
            try (var move = crossing.open()) {
                everythingStandsOnce(crossing.ledger());
                victim(trouble, flavour, move, crossing.ledger());
                nobodyElseIsHarmed(trouble, flavour, move);
                marksAndListsStand(trouble, flavour, crossing.ledger());
                theReportSaysWhatCouldNotBeDone(move);
                assertThat(crossing.ledger().standing()).hasSize(TWEETS);
                assertThat(move.runs().deeds(DeedKind.PUBLISH))
                        .allSatisfy(deed -> assertThat(deed.state()).isEqualTo(DeedState.DONE));
            }
        }
    }

    private static void plan(Crossing crossing) throws Exception {
        crossing.plan(20);
        try (var move = crossing.open()) {
            move.alongside().planMutes();
            move.alongside().planBlocks();
            move.alongside().planLists();
        }
    }

    /// Pixelfed takes nothing without a picture.
    private static int media(Flavour flavour) {
        return flavour == Flavour.PIXELFED ? TWEETS : 2;
    }

    private void befall(Trouble trouble, Flavour flavour, Crossing crossing) {
        var practice = crossing.practice();
        var victim = Crossing.address(VICTIM);
        var home = Crossing.HOME;
        if (!trouble.faults.isEmpty()) {
            practice.fail(new Faults(SEED, Map.of(trouble.faults.getFirst(), 0.3), Duration.ZERO));
        }
        switch (trouble) {
            case TOKEN_REVOKED -> inTheMiddle(crossing, flavour, () -> practice.revokeTokens(home, Crossing.USER));
            case SERVER_GONE_FOR_AN_HOUR ->
                inTheMiddle(crossing, flavour, () -> practice.down(home, START.plusSeconds(3700)));
            case SERVER_UPDATED -> inTheMiddle(crossing, flavour, () -> practice.update(home, "4.6.1"));
            case DISK_FULL -> inTheMiddle(crossing, flavour, () -> Below.fillDisk(open()));
            case SECOND_GODWIT -> inTheMiddle(crossing, flavour, () -> second(crossing));
            case ACCOUNT_DELETED -> practice.change(home, victim, person -> person.deleted());
            case ACCOUNT_SUSPENDED -> practice.change(home, victim, person -> person.with("suspended"));
            case ACCOUNT_LOCKED -> practice.change(home, victim, person -> person.with("locked"));
            case ACCOUNT_MOVED -> practice.change(home, victim, person -> person.moved(NEW_HOME));
            case ACCOUNT_BLOCKS_THE_USER -> practice.block(home, Crossing.USER, victim);
            case FOLLOW_CAP -> {
                practice.followCap(home, CAP);
                // Those who have said yes count, and that takes its time.
                practice.onDeed(_ -> time.leap(time.instant().plusSeconds(10)));
            }
            default -> {}
        }
    }

    private static void inTheMiddle(Crossing crossing, Flavour flavour, Runnable what) {
        var left = new AtomicInteger(flavour == Flavour.MISSKEY ? ON_MISSKEY : FIFTH);
        crossing.practice().onDeed(deed -> {
            if (deed.moment() == Deed.Moment.BEFORE_DEED && left.decrementAndGet() == 0) {
                what.run();
            }
        });
    }

    /// The move that is at work.
    private Move open() {
        return working.orElseThrow();
    }

    private void second(Crossing crossing) {
        try (var second = crossing.open()) {
            refusal = "none: it opened " + second.file();
        } catch (Exception refused) {
            refusal = String.valueOf(refused.getMessage());
        }
    }

    /// A person signs in again when told so, makes room on the disk, and starts again until nothing is left.
    private void run(Trouble trouble, Crossing crossing) throws Exception {
        for (var tries = 0; tries < 5; tries++) {
            try (var move = crossing.open()) {
                working = Optional.of(move);
                crossing.signIn(move);
                var end = Person.runs(move);
                if (trouble == Trouble.DISK_FULL && tries == 0) {
                    end = afterMakingRoom(move, end);
                }
                if (trouble == Trouble.TOKEN_REVOKED && tries == 0) {
                    asksToSignInAgain(move, end);
                    continue;
                }
                if (end.state() == Progress.State.DONE) {
                    assertThat(tries).isEqualTo(trouble == Trouble.TOKEN_REVOKED ? 1 : 0);
                    assertThat(refusal.isEmpty()).isEqualTo(trouble != Trouble.SECOND_GODWIT);
                    assertThat(refusal).matches("|.* is open in another Godwit\\. Close that one first\\.");
                    return;
                }
            }
        }
        throw new AssertionError("it does not come to an end");
    }

    private static void asksToSignInAgain(Move move, Progress end) {
        assertThat(end.state()).as(end.toString()).isEqualTo(Progress.State.STOPPED);
        assertThat(end.troubles()).extracting(Progress.Trouble::what).anyMatch(what -> what.contains("Sign in again"));
        assertThat(move.server().signedIn()).isEmpty();
    }

    private static Progress afterMakingRoom(Move move, Progress end) throws Exception {
        assertThat(end.isWithoutFile()).as(end.toString()).isTrue();
        assertThat(end.troubles())
                .extracting(Progress.Trouble::what)
                .anyMatch(what -> what.contains("is full. Make room; nothing is lost"));
        Below.makeRoom(move);
        return move.runs().start().await();
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

    private static void marksAndListsStand(Trouble trouble, Flavour flavour, Ledger ledger) {
        assertThat(ledger.muted()).hasSize(3);
        assertThat(ledger.blocked()).hasSize(3);
        var listed = ledger.lists().getOrDefault("Birds, and boats", List.of());
        if (isCapped(trouble, flavour)) {
            assertThat(listed).hasSize(CAP);
            return;
        }
        assertThat(ledger.lists()).hasSize(1);
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed.size()).isBetween(trouble.name().startsWith("ACCOUNT") ? 3 : 4, 4);
    }

    private static void theReportSaysWhatCouldNotBeDone(Move move) {
        var report =
                Jsoup.parse(HtmlReport.html(Report.of(move), Reader.here())).text();
        for (var kind : DeedKind.values()) {
            assertThat(move.runs().deeds(kind))
                    .filteredOn(deed -> deed.state() == DeedState.REFUSED || deed.state() == DeedState.SKIPPED)
                    .allSatisfy(deed -> assertThat(report).contains(deed.detail()));
        }
    }

    private static void nobodyElseIsHarmed(Trouble trouble, Flavour flavour, Move move) {
        if (isCapped(trouble, flavour)) {
            assertThat(move.people().followed())
                    .filteredOn(row -> row.state() == State.FOLLOWED)
                    .hasSize(CAP);
            assertThat(move.people().followed())
                    .filteredOn(row -> row.state() == State.REFUSED)
                    .hasSize(PEOPLE - CAP)
                    .allSatisfy(row -> assertThat(row.reason()).contains("cannot follow more than 3 people"));
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

    /// Where accounts may follow only so many.
    private static boolean isCapped(Trouble trouble, Flavour flavour) {
        return trouble == Trouble.FOLLOW_CAP && (flavour == Flavour.MASTODON || flavour == Flavour.PIXELFED);
    }

    private static PersonRow row(Move move, int person) {
        return move.people().followed().stream()
                .filter(row -> row.person().id() == 1000L + person)
                .findFirst()
                .orElseThrow();
    }
}
