package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a move did is taken back, and what was there before stays, on every flavour.
class UndoTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = 8;
    private static final int TWEETS = 10;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);

    /// What the user sees of the own server.
    private record Sight(
            List<String> follows,
            List<String> posts,
            List<String> muted,
            List<String> blocked,
            Map<String, List<String>> lists) {
        static Sight of(Ledger ledger) {
            return new Sight(
                    ledger.follows().stream()
                            .filter(follow -> follow.state() != Ledger.FollowState.ENDED)
                            .map(Ledger.Follow::handle)
                            .toList(),
                    ledger.standing().stream().map(Ledger.Post::text).toList(),
                    ledger.muted(),
                    ledger.blocked(),
                    ledger.lists());
        }
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 0", "GOTOSOCIAL, 0", "MASTODON, 0.15", "GOTOSOCIAL, 0.15"})
    void leavesTheServerAsItWas(Flavour flavour, double faults) throws Exception {
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("UndoTest %s, seed %d%n", flavour, seed);
        var failing = faults == 0 ? Faults.none() : Faults.of(seed, faults);
        try (var crossing = Crossing.prepare(folder, flavour, time, PEOPLE, TWEETS, 2)) {
            before(crossing);
            var before = Sight.of(crossing.ledger());
            try (var move = crossing.open()) {
                move(move);
                assertThat(Sight.of(crossing.ledger())).isNotEqualTo(before);
                assertThat(crossing.ledger().lists()).containsKey("Birds, and boats");
                crossing.practice().fail(failing);
                done(move.undo(OptionalLong.empty()).await());
            }
            assertThat(Sight.of(crossing.ledger())).isEqualTo(before);
        }
    }

    @Test
    void saysPlainlyWhatTheServerCannotTakeBack() throws Exception {
        try (var crossing = Crossing.prepare(folder, Flavour.SNAC, time, PEOPLE, TWEETS, 2)) {
            before(crossing);
            var before = Sight.of(crossing.ledger());
            try (var move = crossing.open()) {
                move(move);
                done(move.undo(OptionalLong.empty()).await());
                assertThat(move.deeds(DeedKind.DELETE))
                        .hasSize(TWEETS)
                        .allSatisfy(deed -> assertThat(deed.state()).isEqualTo(DeedState.REFUSED))
                        .allSatisfy(deed -> assertThat(deed.detail()).contains("snac cannot delete posts"));
            }
            var after = Sight.of(crossing.ledger());
            assertThat(after.follows()).isEqualTo(before.follows());
            assertThat(after.muted()).isEqualTo(before.muted());
            assertThat(after.blocked()).isEqualTo(before.blocked());
            assertThat(after.lists()).isEqualTo(before.lists());
            assertThat(after.posts()).hasSize(TWEETS);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void takesBackOneRunAndLeavesTheOthers(Flavour flavour) throws Exception {
        try (var crossing = Crossing.prepare(folder, flavour, time, PEOPLE, TWEETS, 2);
                var move = crossing.open()) {
            move.planMutes();
            move.run(Set.of(Lane.MARKS)).await();
            move.planFollows();
            move.run(Set.of(Lane.FOLLOWS)).await();
            var run = move.runs().getLast();
            assertThat(run.what()).isEqualTo("follows");
            assertThat(move.undoable(OptionalLong.of(run.id())))
                    .extracting(Deed::kind)
                    .containsOnly(DeedKind.FOLLOW)
                    .hasSize(PEOPLE);
            move.undo(OptionalLong.of(run.id())).await();
            var sight = Sight.of(crossing.ledger());
            assertThat(sight.follows()).isEmpty();
            assertThat(sight.muted()).hasSize(3);
            move.planFollows();
            move.run(Set.of(Lane.FOLLOWS)).await();
            assertThat(Sight.of(crossing.ledger()).follows()).hasSize(PEOPLE);
        }
    }

    @Test
    void goesOnAfterABreakAndKeepsToTheDeletesThatTheServerAllows() throws Exception {
        var tweets = 70;
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 1, tweets, 0)) {
            try (var move = crossing.open()) {
                move.planPosts();
                move.run(Set.of(Lane.POSTS)).await();
            }
            var scolded = crossing.ledger().tooManyRequests();
            crossing.practice().onDeed(deed -> {
                if (crossing.ledger().standing().size() == tweets - 20) {
                    throw new IllegalStateException("the power fails");
                }
            });
            var begun = time.instant();
            try (var move = crossing.open()) {
                move.undo(OptionalLong.empty()).await();
            }
            crossing.practice().onDeed(_ -> {});
            try (var move = crossing.open()) {
                assertThat(move.run().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(move.posts()).isEmpty();
            }
            assertThat(crossing.ledger().standing()).isEmpty();
            assertThat(crossing.ledger().tooManyRequests()).isEqualTo(scolded);
            assertThat(time.instant()).isAfter(begun.plusSeconds(3500));
        }
    }

    /// What the user did themselves before: some of it is what the move would do.
    private static void before(Crossing crossing) throws Exception {
        var friend = crossing.id(Crossing.address(0));
        crossing.byHand("POST", "/api/v1/accounts/" + friend + "/follow");
        crossing.byHand("POST", "/api/v1/accounts/" + crossing.id("muted0@s0.crossing.example") + "/mute");
        crossing.byHand("POST", "/api/v1/accounts/" + crossing.id("blocked0@s0.crossing.example") + "/block");
        var list =
                crossing.byHand("POST", "/api/v1/lists", "title=Mine").at("/id").asString();
        assertThat(list).isNotEmpty();
    }

    private static void done(Progress end) {
        assertThat(end.state()).as(end.troubles().toString()).isEqualTo(Progress.State.DONE);
    }

    private void move(Move move) throws Exception {
        time.leap(time.instant().plusSeconds(60));
        move.planFollows();
        move.planMutes();
        move.planBlocks();
        move.planLists();
        move.planPosts();
        done(move.run().await());
        assertThat(move.deeds(DeedKind.ENLIST))
                .hasSize(4)
                .allSatisfy(deed -> assertThat(deed.state()).as(deed.detail()).isEqualTo(DeedState.DONE));
    }
}
