package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.fediverse.Token;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.PracticeUser;
import app.godwit.secrets.RunTokens;
import app.godwit.snac.Relay;
import app.godwit.snac.Snac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real server at the end of a bad line: one request in five is dropped before or after the deed, answered half, by a
/// stranger's web page or with 503. The seed is printed; `-Dgodwit.seed=N` repeats a run as far as threads allow.
class SnacFaultsTest {
    private static final int TWEETS = 12;

    private final RunTokens tokens = new RunTokens();

    @TempDir
    Path folder;

    @TempDir
    Path homeData;

    @TempDir
    Path otherData;

    @Test
    void everyDeedIsDoneOnceOnARealServerAtTheEndOfABadLine() throws Exception {
        assumeTrue(
                Snac.isInstalled(), "snac is not installed: on Debian it is the package snac2 of the backports suite");
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("SnacFaultsTest, seed %d%n", seed);
        var time = new QueueTime(new VirtualTime(Instant.now()), homeData.resolve("snac/user/sample/sched"));
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, List.of(), TWEETS);
        }
        try (var relay = new Relay(seed);
                var home = Snac.startBehind(relay, homeData, "sample");
                var other = Snac.start(otherData, "bob");
                var http = new Http(Reach.LOOPBACK_TOO, List.of());
                var move = Move.open(file(), new Tools(time, http, tokens))) {
            move.fromFiles().bringIn(Files.writeString(folder.resolve("follow.txt"), "bob@" + other.domain() + "\n"));
            move.search().match().await();
            signIn(move, home, http);
            relay.trouble(0.2);
            move.follow().plan();
            move.repost().plan();
            assertThat(Person.runs(move))
                    .extracting(Progress::state, Progress::troubles)
                    .containsExactly(Progress.State.DONE, List.of());
            relay.trouble(0);
            assertThat(relay.troubles()).isPositive();
            assertThat(followed(home)).isEqualTo(1);
            everythingStandsOnce(move, server(move, home, http, time));
        }
    }

    /// Days pass at once, but the seconds that snac's queue of dated posts takes are its own.
    private record QueueTime(VirtualTime virtual, Path queue) implements Time {
        @Override
        public Instant instant() {
            return virtual.instant();
        }

        @Override
        public void waitUntil(Instant moment) throws InterruptedException {
            awaitQueue();
            virtual.waitUntil(moment);
        }

        private void awaitQueue() {
            var deadline = Instant.now().plusSeconds(30);
            while (!isEmpty() && Instant.now().isBefore(deadline)) {
                Thread.onSpinWait();
            }
        }

        private boolean isEmpty() {
            try (var waiting = Files.list(queue)) {
                return waiting.findAny().isEmpty();
            } catch (IOException notYetMade) {
                return true;
            }
        }

        @Override
        public Work work() {
            return virtual.work();
        }
    }

    private static void everythingStandsOnce(Move move, Server server) {
        var self = move.server().signedIn().orElseThrow().account().id();
        var rows = move.repost().posts();
        var standing = standing(server, self, rows.size());
        assertThat(standing).hasSize(TWEETS);
        assertThat(rows).hasSize(TWEETS).allSatisfy(row -> {
            assertThat(standing).containsKey(row.url());
            assertThat(standing.getOrDefault(row.url(), 0))
                    .as(row.draft().text())
                    .isEqualTo(row.draft().media().size());
        });
    }

    /// Pictures of each post, by its address. What is dated back comes out of snac's queue one after the other.
    private static Map<String, Integer> standing(Server server, String self, int expected) {
        var deadline = Instant.now().plusSeconds(60);
        var standing = new HashMap<String, Integer>();
        while (standing.size() < expected && Instant.now().isBefore(deadline)) {
            if (server.ownStatuses(self, Instant.EPOCH) instanceof Answer.Ok<List<Status>> ok) {
                ok.value().forEach(status -> standing.put(status.url(), status.media()));
            }
        }
        return standing;
    }

    private static void signIn(Move move, Snac home, Http http) throws Exception {
        try (var attempt = move.server().signIn(home.base())) {
            attempt.withCode(PracticeUser.allow(http, attempt.pageForCode(), "sample", home.password("sample")));
        }
    }

    private Server server(Move move, Snac home, Http http, Time time) {
        var who = move.server().signedIn().orElseThrow();
        var token = tokens.read(home.base() + " " + who.account().handle()).orElseThrow();
        return Server.of(who.instance(), new Token(token), new Means(http, time, pause -> {}));
    }

    /// Beside each follow snac keeps the actor in a second file.
    private static long followed(Snac home) throws IOException {
        try (var files = Files.list(home.data().resolve("user/sample/following"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith("_a.json"))
                    .count();
        }
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }
}
