package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Ability;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Lane;
import app.godwit.moves.Progress;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a move did is taken back, and what was there before stays, on every flavour, through a failing server
/// and killed processes. The seed is printed; `-Dgodwit.seed=N` repeats a run.
@Timeout(300)
class UndoTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final long SEED = Long.getLong("godwit.seed", System.nanoTime());
    private static final String LIST = "Birds, and boats";
    private static final int PEOPLE = 8;
    private static final int TWEETS = 10;
    private static final int THREAD = 3;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);

    /// What happens meanwhile.
    private enum Weather {
        FAIR,
        FAULTY,
        KILLED
    }

    /// The rarer dialects, beside one server of each flavour.
    private static final List<Crossing.Software> RARER = List.of(
            new Crossing.Software(Flavour.OTHER, "hollo", "0.6.20"),
            new Crossing.Software(Flavour.OTHER, "mitra", "5.9.2"),
            new Crossing.Software(Flavour.OTHER, "friendica", "2024.12"),
            new Crossing.Software(Flavour.OTHER, "takahe", "0.11.0"),
            new Crossing.Software(Flavour.OTHER, "iceshrimp.net", "2025.1"));

    static Stream<Arguments> table() {
        var usual = Stream.of(Weather.values())
                .flatMap(weather -> Stream.of(Flavour.values())
                        .map(flavour -> Arguments.of(weather, Crossing.Software.of(flavour))));
        return Stream.concat(usual, RARER.stream().map(rare -> Arguments.of(Weather.FAIR, rare)));
    }

    /// From the sign-in in the browser over everything that a move does, an edit of every other post, and all of it
    /// back.
    @ParameterizedTest
    @MethodSource("table")
    void leavesTheServerAsItWas(Weather weather, Crossing.Software home) throws Exception {
        System.out.printf("UndoTest %s %s, seed %d%n", weather, home, SEED);
        var flavour = home.flavour();
        var media = flavour == Flavour.PIXELFED ? TWEETS : 2;
        try (var crossing = Crossing.prepare(folder, home, time, PEOPLE, TWEETS, media, time)) {
            crossing.tellAThread();
            before(crossing, home);
            var before = Sight.of(crossing.ledger());
            plan(crossing);
            crossing.practice().fail(weather == Weather.FAULTY ? Faults.of(SEED, 0.15) : Faults.none());
            end(weather, flavour, crossing, move -> move.runs().start());
            everythingStands(crossing, home);
            edited(weather, flavour, crossing);
            end(weather, flavour, crossing, move -> move.runs().undo(OptionalLong.empty()));
            after(flavour, crossing, before);
        }
    }

    private static boolean keepsLists(Crossing.Software home) {
        return !home.software().equals("takahe");
    }

    /// Pixelfed takes no words without a picture, so the thread is left out there.
    private static int posts(Flavour flavour) {
        return flavour == Flavour.PIXELFED ? TWEETS : TWEETS + THREAD;
    }

    private static void everythingStands(Crossing crossing, Crossing.Software home) {
        var ledger = crossing.ledger();
        assertThat(ledger.follows())
                .hasSize(PEOPLE)
                .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
        assertThat(ledger.muted()).hasSize(3);
        assertThat(ledger.blocked()).hasSize(3);
        assertThat(ledger.lists().getOrDefault(LIST, List.of())).hasSize(keepsLists(home) ? 4 : 0);
        var posts = ledger.standing();
        assertThat(posts).hasSize(posts(home.flavour()) + 1);
        if (home.flavour() != Flavour.PIXELFED) {
            var thread = posts.subList(posts.size() - THREAD, posts.size());
            assertThat(thread)
                    .extracting(Ledger.Post::inReplyTo)
                    .containsExactly("", thread.get(0).id(), thread.get(1).id());
        }
    }

    private static void plan(Crossing crossing) throws Exception {
        try (var move = crossing.open()) {
            crossing.signInByBrowser(move);
            move.follow().plan();
            move.alongside().planMutes();
            move.alongside().planBlocks();
            move.alongside().planLists();
            move.repost().plan();
        }
    }

    private static void end(Weather weather, Flavour flavour, Crossing crossing, Kills.Work work) throws Exception {
        // On Misskey questions are posted too.
        new Kills(SEED + flavour.ordinal(), weather == Weather.KILLED ? 3 : 0, flavour == Flavour.MISSKEY ? 25 : 9)
                .survive(crossing, work);
    }

    /// Every other post gets its tweet's newer words, where the server lets posts be edited.
    private static void edited(Weather weather, Flavour flavour, Crossing crossing) throws Exception {
        var before = crossing.ledger().standing();
        crossing.edit(TWEETS);
        var edits = crossing.own().instance();
        try (var move = crossing.open()) {
            move.repost().planEdits();
        }
        end(weather, flavour, crossing, move -> move.runs().start());
        assertThat(crossing.ledger().standing()).zipSatisfy(before, (now, was) -> {
            assertThat(now.id()).isEqualTo(was.id());
            assertThat(now.media()).isEqualTo(was.media());
        });
        assertThat(crossing.ledger().standing())
                .filteredOn(post -> post.text().contains("(corrected)"))
                .hasSize(Ability.of(edits).has(Ability.Can.EDIT) ? TWEETS / 2 : 0);
    }

    /// snac cannot delete posts in this version, and the report says so.
    private static void after(Flavour flavour, Crossing crossing, Sight before) throws Exception {
        var after = Sight.of(crossing.ledger());
        if (flavour != Flavour.SNAC) {
            assertThat(after).isEqualTo(before);
            return;
        }
        assertThat(after.withoutPosts()).isEqualTo(before.withoutPosts());
        assertThat(after.posts()).hasSize(TWEETS + THREAD + 1);
        try (var move = crossing.open()) {
            assertThat(move.runs().deeds(DeedKind.DELETE))
                    .hasSize(TWEETS + THREAD)
                    .allSatisfy(deed -> assertThat(deed.state()).isEqualTo(DeedState.REFUSED))
                    .allSatisfy(deed -> assertThat(deed.detail()).contains("snac cannot delete posts"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void takesBackOneRunAndLeavesTheOthers(Flavour flavour) throws Exception {
        try (var crossing = Crossing.prepare(folder, flavour, time, PEOPLE, TWEETS, 2);
                var move = crossing.open()) {
            move.alongside().planMutes();
            move.runs().start(Set.of(Lane.MARKS)).await();
            move.follow().plan();
            move.runs().start(Set.of(Lane.FOLLOWS)).await();
            var run = move.runs().standing().getLast();
            assertThat(run.what()).isEqualTo("follows");
            assertThat(move.runs().undoable(OptionalLong.of(run.id())))
                    .extracting(Deed::kind)
                    .containsOnly(DeedKind.FOLLOW)
                    .hasSize(PEOPLE);
            move.runs().undo(OptionalLong.of(run.id())).await();
            var sight = Sight.of(crossing.ledger());
            assertThat(sight.follows()).isEmpty();
            assertThat(sight.muted()).hasSize(3);
            move.follow().plan();
            move.runs().start(Set.of(Lane.FOLLOWS)).await();
            assertThat(Sight.of(crossing.ledger()).follows()).hasSize(PEOPLE);
        }
    }

    @Test
    void goesOnAfterABreakAndKeepsToTheDeletesThatTheServerAllows() throws Exception {
        var tweets = 70;
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 1, tweets, 0)) {
            try (var move = crossing.open()) {
                move.repost().plan();
                move.runs().start(Set.of(Lane.POSTS)).await();
            }
            var scolded = crossing.ledger().tooManyRequests();
            crossing.practice().onDeed(deed -> {
                if (crossing.ledger().standing().size() == tweets - 20) {
                    throw new IllegalStateException("the power fails");
                }
            });
            var begun = time.instant();
            try (var move = crossing.open()) {
                move.runs().undo(OptionalLong.empty()).await();
            }
            crossing.practice().onDeed(_ -> {});
            try (var move = crossing.open()) {
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(move.repost().posts()).isEmpty();
            }
            assertThat(crossing.ledger().standing()).isEmpty();
            assertThat(crossing.ledger().tooManyRequests()).isEqualTo(scolded);
            assertThat(time.instant()).isAfter(begun.plusSeconds(3500));
        }
    }

    private void before(Crossing crossing, Crossing.Software home) {
        var hand = new ByHand(crossing.own(), () -> time.leap(time.instant().plusSeconds(60)));
        hand.followMuteAndBlock(Crossing.address(0), "muted0@s0.crossing.example", "blocked0@s0.crossing.example");
        if (keepsLists(home)) {
            hand.list("Mine", Crossing.address(0));
        }
        hand.post(START);
    }
}
