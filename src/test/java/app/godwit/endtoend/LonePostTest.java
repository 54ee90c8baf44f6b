package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Inside;
import app.godwit.journal.Deed;
import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Unfinished;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// snac has a queue, and a post that it does not show may lie there. Where no other post tells, the user is asked: to
/// send it twice would be worse.
@Timeout(60)
class LonePostTest {
    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-03-02T07:30:00Z"));
    private final Queue queue = new Queue();

    @Test
    void isNotSentAgainByItselfAndFoundWhenTheQueueGoesOn() throws Exception {
        try (var crossing = crossing(1);
                var move = crossing.open()) {
            move.repost().plan();
            assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(unclear(move).why()).isEqualTo(Deed.UNCLEAR);
            assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(crossing.ledger().posts()).isEmpty();
            queue.goOn();
            move.runs().retry(unclear(move));
            assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(move.runs().unfinished(Lane.POSTS)).isEmpty();
            assertThat(crossing.ledger().posts()).hasSize(1);
        }
    }

    @Test
    void isSentAgainWhenTheUserHasLookedAndItIsNotThere() throws Exception {
        try (var crossing = crossing(1);
                var move = crossing.open()) {
            move.repost().plan();
            move.runs().start().await();
            move.runs().retry(unclear(move));
            assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(crossing.ledger().posts()).hasSize(1);
        }
    }

    /// The next one goes soon and tells; then comes the one that was lost, before all others.
    @Test
    void isSentAgainByItselfOnceALaterOneIsShown() throws Exception {
        try (var crossing = crossing(4);
                var move = crossing.open()) {
            move.repost().plan();
            var start = time.instant();
            assertThat(move.runs().start().await())
                    .satisfies(end -> assertThat(end.state()).isEqualTo(Progress.State.DONE))
                    .satisfies(end -> assertThat(end.troubles()).isEmpty());
            assertThat(Duration.between(start, time.instant())).isLessThan(Duration.ofMinutes(2));
            assertThat(crossing.ledger().posts())
                    .extracting(LonePostTest::number)
                    .containsExactly("1", "0", "2", "3");
        }
    }

    /// Its parts cannot go on without it; what comes after the thread tells.
    @Test
    void isSentAgainByItselfThoughItStartsAThread() throws Exception {
        try (var crossing = crossing(0)) {
            crossing.tellAThread();
            crossing.tellOneMore();
            try (var move = crossing.open()) {
                move.repost().plan();
                assertThat(move.runs().start().await())
                        .satisfies(end -> assertThat(end.state()).isEqualTo(Progress.State.DONE))
                        .satisfies(end -> assertThat(end.troubles()).isEmpty());
            }
            var posts = crossing.ledger().posts();
            assertThat(posts).extracting(LonePostTest::number).containsExactly("1003", "1000", "1001", "1002");
            assertThat(posts)
                    .extracting(Ledger.Post::inReplyTo)
                    .containsExactly("", "", posts.get(1).id(), posts.get(2).id());
        }
    }

    private static String number(Ledger.Post post) {
        return post.text().replaceFirst(".* entry ", "");
    }

    private Crossing crossing(int tweets) throws Exception {
        return Crossing.prepare(folder, Flavour.SNAC, time, 1, tweets, 0, time, queue::before);
    }

    private static Unfinished unclear(Move move) {
        assertThat(move.runs().unfinished(Lane.POSTS)).hasSize(1);
        return move.runs().unfinished(Lane.POSTS).getFirst();
    }

    /// Keeps the first post, and its answer too.
    private static final class Queue implements Inside {
        private Optional<Inside> servers = Optional.empty();
        private Optional<Kept> kept = Optional.empty();

        private record Kept(String method, HttpUrl url, Map<String, String> headers, byte[] body) {}

        Inside before(Inside real) {
            servers = Optional.of(real);
            return this;
        }

        @Override
        public boolean covers(String host) {
            return servers.orElseThrow().covers(host);
        }

        @Override
        public Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body)
                throws IOException {
            if (kept.isEmpty() && method.equals("POST") && url.encodedPath().endsWith("/statuses")) {
                kept = Optional.of(new Kept(method, url, headers, body));
                throw new IOException("broke off");
            }
            return servers.orElseThrow().answer(method, url, headers, body);
        }

        void goOn() throws IOException {
            var late = kept.orElseThrow();
            servers.orElseThrow().answer(late.method(), late.url(), late.headers(), late.body());
        }
    }
}
