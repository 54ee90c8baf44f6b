package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.posts.Draft;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise of the whole program: whatever kills it, and whenever, each deed is done exactly once.
///
/// Fifty kills in all, during follows and posts; those during edits and undo are in [KillLaterTest], and what kills
/// leave in the middle of mutes, blocks and lists is held in [FaultTableTest]. The seeds are printed;
/// `-Dgodwit.seed=N` repeats a run.
class KillTest {
    private static final long SEED = Long.getLong("godwit.seed", System.nanoTime());
    private static final int PEOPLE = 16;
    private static final int TWEETS = 40;

    @TempDir
    Path folder;

    /// One move, how often its processes are killed, and after how many changing requests at most: all kills together
    /// need fewer than the move has.
    private record Home(String domain, int kills, int longestLife) {}

    /// On snac every post of which nobody knows takes a long look, so those kills are shared among several moves.
    private static final List<Home> HOMES = List.of(
            new Home("dune.example", 4, 12),
            new Home("dune.example", 4, 12),
            new Home("dune.example", 4, 12),
            new Home("dune.example", 4, 4),
            new Home("harbour.example", 17, 4),
            new Home("lagoon.example", 17, 4));

    /// Side by side: much of the time goes by while processes wait.
    @Test
    void doesEverythingExactlyOnceThoughItIsKilledAgainAndAgain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves = new ArrayList<Future<?>>();
            for (var home : HOMES) {
                var seed = SEED + moves.size();
                moves.add(threads.submit(() -> survives(home, seed)));
            }
            for (var move : moves) {
                move.get();
            }
        }
    }

    private Home survives(Home home, long seed) throws Exception {
        System.out.printf("KillTest %s, seed %d%n", home.domain(), seed);
        var place = Files.createDirectory(folder.resolve(Long.toString(seed)));
        try (var mortal = new Mortal(home.domain(), place)) {
            var friends = mortal.friends(PEOPLE);
            mortal.tell(journal -> Errand.write(journal, place, friends, TWEETS));
            mortal.begin();
            var drafts = new ArrayList<Draft>();
            mortal.with(move -> {
                move.follow().plan();
                move.repost().plan();
                drafts.addAll(move.history().drafts(move.history().intent()).all());
            });
            mortal.survives(new Reaper(seed, home.kills(), home.longestLife()), List.of(List.of("run")));
            everyoneIsFollowedOnce(mortal.ledger(), friends);
            everyPostStandsOnceInOrder(Person.reads(mortal.ledger().standing(), flavour(home)), drafts);
        }
        return home;
    }

    private static void everyoneIsFollowedOnce(Ledger ledger, List<Handle> friends) {
        assertThat(ledger.follows())
                .allSatisfy(follow ->
                        assertThat(follow.created()).as(follow.handle()).isEqualTo(1));
        assertThat(ledger.follows())
                .extracting(follow -> follow.handle().replaceFirst("^@", ""))
                .containsExactlyInAnyOrderElementsOf(
                        friends.stream().map(Handle::toString).toList());
    }

    private static Flavour flavour(Home home) {
        return home.domain().startsWith("dune") ? Flavour.SNAC : Flavour.OTHER;
    }

    private static void everyPostStandsOnceInOrder(List<Ledger.Post> posts, List<Draft> drafts) {
        assertThat(posts)
                .extracting(Ledger.Post::text)
                .containsExactlyElementsOf(drafts.stream().map(Draft::text).toList());
        var ids = new HashMap<String, String>();
        for (var index = 0; index < drafts.size(); index++) {
            ids.put(drafts.get(index).key(), posts.get(index).id());
        }
        var parents = new ArrayList<String>();
        for (var draft : drafts) {
            parents.add(draft.replyTo() instanceof Draft.Under under ? ids.getOrDefault(under.key(), "missing") : "");
        }
        assertThat(posts).extracting(Ledger.Post::inReplyTo).containsExactlyElementsOf(parents);
        assertThat(posts)
                .extracting(post -> post.media().size())
                .containsExactlyElementsOf(
                        drafts.stream().map(draft -> draft.media().size()).toList());
    }
}
