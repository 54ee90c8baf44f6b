package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.posts.Draft;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.FileTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The promise of the whole program: whatever kills it, and whenever, each deed is done exactly once.
///
/// Fifty kills in all, during follows and posts; what kills leave in the middle of an undo or an edit is held in
/// [UndoTest], of mutes, blocks and lists in [FaultTableTest]. The seed is printed; `-Dgodwit.seed=N` repeats a run.
class KillTest {
    private static final int PEOPLE = 16;
    private static final int TWEETS = 40;

    @TempDir
    Path folder;

    /// Side by side: much of the time goes by while processes wait.
    @Test
    void doesEverythingExactlyOnceThoughItIsKilledAgainAndAgain() throws Exception {
        var kills = Map.of("harbour.example", 17, "lagoon.example", 17, "dune.example", 16);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var flavours = new ArrayList<Future<?>>();
            for (var each : kills.entrySet()) {
                var home = new Home(each.getKey(), Files.createDirectory(folder.resolve(each.getKey())));
                flavours.add(threads.submit(() -> home.survives(each.getValue())));
            }
            for (var flavour : flavours) {
                flavour.get();
            }
        }
    }

    /// One flavour.
    private record Home(String domain, Path folder) {
        Path survives(int kills) throws Exception {
            var seed = Long.getLong("godwit.seed", System.nanoTime());
            System.out.printf("KillTest %s, seed %d%n", domain, seed);
            var world = World.sample();
            try (var practice = Practice.start(world, Clock.systemUTC(), Faults.none(), 0)) {
                var friends = Errand.friends(world, domain, PEOPLE);
                prepare(practice, friends);
                var drafts = planned(practice);
                var reaper = new Reaper(seed, kills);
                practice.onDeed(reaper);
                runUntilDone(practice, reaper);
                assertThat(reaper.kills()).as("kills").isEqualTo(kills);
                var ledger = practice.ledger(domain, "sample");
                everyoneIsFollowedOnce(ledger, friends);
                everyPostStandsOnceInOrder(Person.reads(ledger.standing(), flavour()), drafts);
            }
            return folder;
        }

        private void prepare(Practice practice, List<Handle> friends) throws Exception {
            Files.writeString(folder.resolve("authority.pem"), practice.authorityPem());
            try (var journal = Journal.open(file())) {
                Errand.write(journal, folder, friends, TWEETS);
            }
            try (var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                    var move = open(http, new VirtualTime(Instant.now()))) {
                move.server().signInWithToken(domain, practice.token(domain, "sample"));
                assertThat(move.search().match().await().state()).isEqualTo(Progress.State.DONE);
                move.follow().plan();
                move.repost().plan();
            }
        }

        private Move open(Http http, Time time) throws Exception {
            return Move.open(file(), new Tools(time, http, new FileTokens(file())));
        }

        private List<Draft> planned(Practice practice) throws Exception {
            try (var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                    var move = open(http, new VirtualTime(Instant.now()))) {
                return move.history().drafts(move.history().intent()).all();
            }
        }

        private void runUntilDone(Practice practice, Reaper reaper) throws Exception {
            var environment = Map.of(
                    "GODWIT_PRACTICE",
                    practice.port() + ":" + folder.resolve("authority.pem"),
                    "GODWIT_ALLOW_LOCAL",
                    "1");
            var arguments = List.of("run", "-m", file().toString(), "--keep-token", "file", "--json");
            while (true) {
                var killed = reaper.kills();
                try (var process = GodwitProcess.start(folder, List.of("-Xmx256m"), environment, arguments)) {
                    reaper.hunt(process::kill);
                    var ended = process.await();
                    if (reaper.kills() == killed) {
                        assertThat(ended.exit()).as(ended.err() + ended.out()).isZero();
                        return;
                    }
                }
            }
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

        private Flavour flavour() {
            return domain.startsWith("dune") ? Flavour.SNAC : Flavour.OTHER;
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
                parents.add(
                        draft.replyTo() instanceof Draft.Under under ? ids.getOrDefault(under.key(), "missing") : "");
            }
            assertThat(posts).extracting(Ledger.Post::inReplyTo).containsExactlyElementsOf(parents);
            assertThat(posts)
                    .extracting(post -> post.media().size())
                    .containsExactlyElementsOf(
                            drafts.stream().map(draft -> draft.media().size()).toList());
        }

        private Path file() {
            return folder.resolve("move.godwit");
        }
    }
}
