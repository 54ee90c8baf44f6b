package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Inside;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Unfinished;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import app.godwit.reports.HtmlReport;
import app.godwit.reports.Reader;
import app.godwit.reports.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A server that is well but for one thing: what it does with one deed, always. That deed has an end, which the report
/// tells with its reason, and all the others are done.
@Timeout(120)
class EveryDeedEndsTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = 4;
    private static final int TWEETS = 6;
    private static final Pattern VICTIM = Pattern.compile("entry(?:%20|\\+| )3");
    private static final int TRIES = 20;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Whim whim = Whim.POST_401;
    private volatile Predicate<Request> isStruck = _ -> false;

    private record Request(String method, String path, String body) {
        /// The post of one tweet.
        boolean isPost() {
            return Set.of("/api/v1/statuses", "/api/notes/create").contains(path)
                    && VICTIM.matcher(body).find();
        }

        boolean isFollowOf(String id) {
            return path.equals("/api/v1/accounts/" + id + "/follow")
                    || (path.equals("/api/following/create") && body.contains("\"" + id + "\""));
        }

        /// What stands in the user's timeline.
        boolean isTimeline() {
            return path.matches("/api/v1/accounts/[^/]+/statuses")
                    || Set.of("/api/v1/timelines/home", "/api/users/notes").contains(path);
        }
    }

    /// What it does.
    private enum Whim {
        /// In the layer of Sharkey every refusal is one; others are not sure of theirs.
        POST_401("turned the request away without saying why"),
        POST_500("is in trouble (500)"),
        POST_IS_ANSWERED_BY_A_PAGE("gave an answer that Godwit cannot read"),
        FOLLOW_500("is in trouble (500)"),
        FATE_NEVER_TOLD("Your server does not show whether this arrived. Look there; if it did not, try it again");

        private final String reason;

        Whim(String reason) {
            this.reason = reason;
        }

        boolean isOf(Flavour flavour) {
            return this != POST_401 || Set.of(Flavour.SHARKEY, Flavour.OTHER).contains(flavour);
        }
    }

    static Stream<Arguments> table() {
        return Stream.of(Whim.values())
                .flatMap(whim ->
                        Arrays.stream(Flavour.values()).filter(whim::isOf).map(flavour -> Arguments.of(whim, flavour)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void andTheOthersGoOn(Whim whim, Flavour flavour) throws Exception {
        var media = flavour == Flavour.PIXELFED ? TWEETS : 0;
        try (var crossing = Crossing.prepare(folder, flavour, time, PEOPLE, TWEETS, media, time, Whimsical::new)) {
            crossing.plan(20);
            this.whim = whim;
            isStruck = struck(whim, friend(crossing));
            try (var move = crossing.open()) {
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                var kind = whim == Whim.FOLLOW_500 ? DeedKind.FOLLOW : DeedKind.PUBLISH;
                assertThat(refused(move, DeedKind.FOLLOW)).hasSize(kind == DeedKind.FOLLOW ? 1 : 0);
                assertThat(refused(move, DeedKind.PUBLISH)).hasSize(kind == DeedKind.PUBLISH ? 1 : 0);
                var deed = refused(move, kind).getFirst();
                assertThat(deed.detail()).contains(reason(whim, flavour));
                assertThat(HtmlReport.html(Report.of(move), Reader.here())).contains(deed.detail());
                assertThat(move.runs().unfinished(kind == DeedKind.FOLLOW ? Lane.FOLLOWS : Lane.POSTS))
                        .extracting(Unfinished::stand)
                        .containsExactly(Unfinished.Stand.REFUSED);
                othersAreDone(whim, crossing.ledger());
                assertThat(asked).hasValueBetween(1, 3 * TRIES);
                assertThat(time.instant()).isBefore(START.plusSeconds(86_400));
                isStruck = _ -> false;
                move.runs().retry(move.runs().unfinished(kind.lane()).getFirst());
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
                assertThat(move.runs().unfinished(kind.lane())).isEmpty();
                everythingStands(crossing.ledger());
            }
        }
    }

    /// snac has a queue, in which a post may still be.
    private static String reason(Whim whim, Flavour flavour) {
        var isUnclear = flavour == Flavour.SNAC && whim != Whim.FOLLOW_500;
        return isUnclear ? Whim.FATE_NEVER_TOLD.reason : whim.reason;
    }

    private static void everythingStands(Ledger ledger) {
        assertThat(ledger.follows()).hasSize(PEOPLE);
        assertThat(ledger.posts()).hasSize(TWEETS).extracting(Ledger.Post::text).doesNotHaveDuplicates();
    }

    private static void othersAreDone(Whim whim, Ledger ledger) {
        var isPost = whim != Whim.FOLLOW_500;
        assertThat(ledger.follows()).hasSize(isPost ? PEOPLE : PEOPLE - 1);
        // The one whose fate is never told did arrive.
        assertThat(ledger.posts())
                .hasSize(isPost && whim != Whim.FATE_NEVER_TOLD ? TWEETS - 1 : TWEETS)
                .extracting(Ledger.Post::text)
                .doesNotHaveDuplicates();
    }

    private static List<Deed> refused(Move move, DeedKind kind) {
        return move.runs().deeds(kind).stream()
                .filter(deed -> deed.state() != DeedState.DONE)
                .toList();
    }

    private static Predicate<Request> struck(Whim whim, String friend) {
        return request -> switch (whim) {
            case POST_401, POST_500, POST_IS_ANSWERED_BY_A_PAGE -> request.isPost();
            case FOLLOW_500 -> request.isFollowOf(friend);
            case FATE_NEVER_TOLD -> request.isPost() || request.isTimeline();
        };
    }

    private static String friend(Crossing crossing) {
        var found = crossing.own().resolve(Handle.parse(Crossing.address(1)).orElseThrow());
        return ((Lookup.Found) ((Answer.Ok<Lookup>) found).value()).account().id();
    }

    private final class Whimsical extends Between {
        Whimsical(Inside servers) {
            super(servers);
        }

        @Override
        public Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body)
                throws IOException {
            var request = new Request(method, url.encodedPath(), new String(body, StandardCharsets.UTF_8));
            if (!isStruck.test(request)) {
                return servers.answer(method, url, headers, body);
            }
            asked.incrementAndGet();
            return switch (whim) {
                case POST_401 -> said(401, "application/json", "{}");
                case POST_500, FOLLOW_500 -> said(500, "text/html", "<h1>500</h1>");
                case POST_IS_ANSWERED_BY_A_PAGE -> said(200, "text/html", "<p>Please wait");
                case FATE_NEVER_TOLD -> {
                    if (request.isPost()) {
                        servers.answer(method, url, headers, body);
                        throw new IOException("broke off");
                    }
                    yield said(500, "text/html", "<h1>500</h1>");
                }
            };
        }

        private Answered said(int status, String type, String body) {
            return new Answered(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
