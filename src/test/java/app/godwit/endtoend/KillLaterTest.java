package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.moves.Reserve;
import app.godwit.practice.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands is corrected and taken back by processes that are killed again and again: each post is edited in its
/// place, and in the end the server is as it was before the move.
///
/// Fifteen kills in all; many more without a process are in [UndoTest]. The seeds are printed; `-Dgodwit.seed=N`
/// repeats a run.
class KillLaterTest {
    private static final long SEED = Long.getLong("godwit.seed", System.nanoTime());
    private static final int FOLLOWED = 8;
    private static final int MARKED = 2;
    private static final int LISTED = 3;
    private static final int TWEETS = 16;
    private static final int KILLS_OF_EDITS = 3;
    private static final int LONGEST_EDITING = 2;
    private static final int LONGEST_UNDOING = 4;

    /// Longer than any limit of a server here counts.
    private static final Duration REST = Duration.ofHours(3);

    @TempDir
    Path folder;

    /// One move, and how often its undo is killed.
    private record Home(String domain, int kills) {}

    @Test
    void editsInPlaceAndLeavesTheServerAsItWas() throws Exception {
        var homes = List.of(new Home("harbour.example", 5), new Home("lagoon.example", 4));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves = new ArrayList<Future<?>>();
            for (var home : homes) {
                var seed = SEED + moves.size();
                moves.add(threads.submit(() -> survives(home, seed)));
            }
            for (var move : moves) {
                move.get();
            }
        }
    }

    private Home survives(Home home, long seed) throws Exception {
        System.out.printf("KillLaterTest %s, seed %d%n", home.domain(), seed);
        var place = Files.createDirectory(folder.resolve(home.domain()));
        try (var mortal = new Mortal(home.domain(), place)) {
            var people = mortal.friends(FOLLOWED + 2 * MARKED);
            var before = before(mortal, people);
            doEverything(mortal, people, place);
            mortal.pass(REST);
            edit(mortal, place, seed);
            mortal.pass(REST);
            undo(mortal, home, seed);
            assertThat(Sight.of(mortal.ledger())).isEqualTo(before);
            assertThat(mortal.ledger().posts()).extracting(Ledger.Post::text).doesNotHaveDuplicates();
            mortal.with(move -> {
                for (var kind : Set.of(DeedKind.FOLLOW, DeedKind.PUBLISH, DeedKind.LIST, DeedKind.ENLIST)) {
                    assertThat(move.runs().deeds(kind))
                            .isNotEmpty()
                            .allSatisfy(deed -> assertThat(deed.state()).isEqualTo(DeedState.UNDONE));
                }
            });
        }
        return home;
    }

    /// Some of it is what the move would do, and stays.
    private static Sight before(Mortal mortal, List<Handle> people) throws Exception {
        var hand = new ByHand(mortal.own(), () -> mortal.pass(Duration.ofMinutes(1)));
        hand.followMuteAndBlock(
                people.getFirst().toString(),
                people.get(FOLLOWED).toString(),
                people.getLast().toString());
        hand.list("Mine", people.getFirst().toString());
        hand.post(Instant.parse("2019-01-01T08:00:00Z"));
        return Sight.of(mortal.ledger());
    }

    private static void doEverything(Mortal mortal, List<Handle> people, Path place) throws Exception {
        mortal.tell(journal -> {
            Errand.write(journal, place, people.subList(0, FOLLOWED), TWEETS);
            Errand.mark(
                    journal,
                    people.subList(FOLLOWED, FOLLOWED + MARKED),
                    people.subList(FOLLOWED + MARKED, people.size()),
                    people.subList(0, LISTED));
        });
        mortal.begin();
        mortal.with(move -> {
            move.runs().reserve(new Reserve(0));
            move.follow().plan();
            move.alongside().planMutes();
            move.alongside().planBlocks();
            move.alongside().planLists();
            move.repost().plan();
            Mortal.done(move.runs().start().await());
        });
        var ledger = mortal.ledger();
        assertThat(ledger.follows()).hasSize(FOLLOWED);
        assertThat(ledger.standing()).hasSize(TWEETS + 1);
        assertThat(ledger.lists().getOrDefault(Errand.LIST, List.of())).hasSize(LISTED);
        assertThat(ledger.muted()).hasSize(MARKED);
        assertThat(ledger.blocked()).hasSize(MARKED);
    }

    private static void edit(Mortal mortal, Path place, long seed) throws Exception {
        var before = mortal.ledger().posts();
        mortal.tell(journal -> Errand.edit(journal, place, TWEETS));
        mortal.with(move -> move.repost().planEdits());
        mortal.survives(new Reaper(seed, KILLS_OF_EDITS, LONGEST_EDITING), List.of(List.of("run")));
        assertThat(mortal.ledger().posts()).zipSatisfy(before, (now, was) -> {
            assertThat(now.id()).isEqualTo(was.id());
            assertThat(now.media()).isEqualTo(was.media());
            assertThat(now.text().replace(" (corrected)", "")).isEqualTo(was.text());
        });
        assertThat(mortal.ledger().posts())
                .filteredOn(post -> post.text().contains(" (corrected)"))
                .hasSize(TWEETS / 2);
    }

    /// Killed, it goes on with either word.
    private static void undo(Mortal mortal, Home home, long seed) throws Exception {
        mortal.survives(
                new Reaper(seed, home.kills(), LONGEST_UNDOING), List.of(List.of("undo", "--all"), List.of("run")));
    }
}
