package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.fediverse.Token;
import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Inside;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.PracticeUser;
import app.godwit.secrets.RunTokens;
import app.godwit.snac.Snac;
import app.godwit.snac.StalledQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real server takes a post in, its answer is lost, and its queue stands still: the post is seen nowhere for long,
/// and still it must not be sent again.
class SnacQueueTest {
    private static final int TWEETS = 7;
    /// So often Godwit waits and looks before the queue goes on: by time alone it would long have given the post up.
    private static final int WAITS = 12;
    /// It hangs below no other, and nor does the one before it.
    private static final int LOST = 6;

    private final RunTokens tokens = new RunTokens();

    @TempDir
    Path folder;

    @TempDir
    Path homeData;

    @Test
    void aPostThatLiesInAQueueIsNotSentAgain() throws Exception {
        assumeTrue(
                Snac.isInstalled(), "snac is not installed: on Debian it is the package snac2 of the backports suite");
        var time = new StallingTime();
        try (var journal = Journal.open(file())) {
            Errand.write(journal, folder, List.of(), TWEETS);
        }
        try (var home = Snac.start(homeData, "sample");
                var line = new Http(Reach.LOOPBACK_TOO, List.of());
                var http = new Http(Reach.LOOPBACK_TOO, new SixthAnswerLost(line));
                var move = Move.open(file(), new Tools(time, http, tokens))) {
            try (var attempt = move.server().signIn(home.base())) {
                attempt.withCode(PracticeUser.allow(line, attempt.pageForCode(), "sample", home.password("sample")));
            }
            move.repost().plan();
            time.stall(StalledQueue.of(home, "sample"));
            assertThat(move.runs().start().await())
                    .extracting(Progress::state, Progress::troubles)
                    .containsExactly(Progress.State.DONE, List.of());
            assertThat(time.waited).isGreaterThanOrEqualTo(WAITS);
            assertThat(standing(server(move, home, line, time), move)).hasSize(TWEETS);
        }
    }

    /// Passes at once; after so many waits the queue goes on.
    private static final class StallingTime implements Time {
        private final VirtualTime virtual = new VirtualTime(Instant.now());
        private Optional<StalledQueue> queue = Optional.empty();
        private int waited;

        void stall(StalledQueue stalled) {
            queue = Optional.of(stalled);
            waited = 0;
        }

        @Override
        public Instant instant() {
            return virtual.instant();
        }

        @Override
        public void waitUntil(Instant moment) throws InterruptedException {
            virtual.waitUntil(moment);
            waited++;
            if (waited >= WAITS && queue.isPresent()) {
                try {
                    queue.get().release();
                } catch (IOException failure) {
                    throw new IllegalStateException(failure);
                }
                queue = Optional.empty();
            }
        }

        @Override
        public Work work() {
            return virtual.work();
        }
    }

    /// The server does all it is asked; the answer to the sixth post never arrives.
    private static final class SixthAnswerLost implements Inside {
        private final Http line;
        private int posts;

        SixthAnswerLost(Http line) {
            this.line = line;
        }

        @Override
        public boolean covers(String host) {
            return host.equals("localhost");
        }

        @Override
        public Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body)
                throws IOException {
            var request = new Request.Builder().url(url);
            headers.forEach(request::header);
            request.method(method, method.equals("GET") ? null : RequestBody.create(body));
            var reply = line.send(request.build(), Bounds.OWN_SERVER);
            if (method.equals("POST") && url.encodedPath().endsWith("/statuses") && ++posts == LOST) {
                throw new IOException("broke off");
            }
            var said = new HashMap<String, String>();
            reply.headers().forEach(header -> said.put(header.getFirst(), header.getSecond()));
            return new Answered(reply.status(), said, reply.body());
        }
    }

    /// When all are out of the queue.
    private static List<String> standing(Server server, Move move) {
        var self = move.server().signedIn().orElseThrow().account().id();
        var deadline = Instant.now().plusSeconds(30);
        var standing = List.<String>of();
        while (standing.size() < TWEETS && Instant.now().isBefore(deadline)) {
            if (server.ownStatuses(self, Instant.EPOCH) instanceof Answer.Ok<List<Status>> ok) {
                standing = ok.value().stream().map(Status::text).toList();
            }
        }
        return standing;
    }

    private Server server(Move move, Snac home, Http http, Time time) {
        var who = move.server().signedIn().orElseThrow();
        var token = tokens.read(home.base() + " " + who.account().handle()).orElseThrow();
        return Server.of(who.instance(), new Token(token), new Means(http, time, pause -> {}));
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }
}
