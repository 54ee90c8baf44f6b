package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.fediverse.Token;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.Move;
import app.godwit.moves.PostRow;
import app.godwit.moves.Progress;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.posts.Draft;
import app.godwit.posts.Fingerprint;
import app.godwit.practice.Faults;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.Sample;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.snac.Snac;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample's threads, in five languages and their scripts, as they stand on each flavour.
class SampleThreadsTest {
    private static final Instant START = Instant.parse("2026-03-01T07:30:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"harbour.example", "lagoon.example", "dune.example"})
    void everyThreadStandsInItsOrderAndItsLanguage(String home) throws Exception {
        var time = new VirtualTime(START);
        var sample = Sample.unpack(folder.resolve("sample"));
        try (var practice = Practice.start(World.sample(), time, Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
                var move = Move.open(folder.resolve("move.godwit"), new Tools(time, http, new RunTokens()))) {
            move.fromFiles().bringIn(sample.archive());
            move.server().signInWithToken(home, practice.token(home, "sample"));
            move.repost().plan();
            assertThat(move.runs().start().await())
                    .extracting(Progress::state, Progress::troubles)
                    .containsExactly(Progress.State.DONE, List.of());
            stands(
                    move.history().drafts(move.history().intent()).all(),
                    practice.ledger(home, "sample").standing());
        }
    }

    /// The same on a real server, dated back, as that server itself tells it.
    @Test
    void everyThreadStandsOnARealServer(@TempDir Path data) throws Exception {
        assumeTrue(
                Snac.isInstalled(), "snac is not installed: on Debian it is the package snac2 of the backports suite");
        var time = new VirtualTime(Instant.now());
        var tokens = new RunTokens();
        var sample = Sample.unpack(folder.resolve("sample"));
        try (var snac = Snac.start(data, "sample");
                var http = new Http(Reach.LOOPBACK_TOO, List.of());
                var move = Move.open(folder.resolve("move.godwit"), new Tools(time, http, tokens))) {
            move.fromFiles().bringIn(sample.archive());
            try (var attempt = move.server().signIn(snac.base())) {
                var code = PracticeUser.allow(http, attempt.pageForCode(), "sample", snac.password("sample"));
                attempt.withCode(code);
            }
            move.repost().plan();
            assertThat(move.runs().start().await())
                    .extracting(Progress::state, Progress::troubles)
                    .containsExactly(Progress.State.DONE, List.of());
            var who = move.server().signedIn().orElseThrow();
            var token = tokens.read(snac.base() + " " + who.account().handle()).orElseThrow();
            var server = Server.of(who.instance(), new Token(token), new Means(http, time, pause -> {}));
            var rows = move.repost().posts();
            stands(rows, statuses(server, who.account().id(), rows.size()));
            assertThat(threaded(rows.stream().map(PostRow::draft).toList())).contains("en", "fr", "ja", "th", "ar");
        }
    }

    /// What is dated back comes out of snac's queue one after the other.
    private static Map<String, Status> statuses(Server server, String self, int expected) {
        var deadline = Instant.now().plusSeconds(60);
        var statuses = new HashMap<String, Status>();
        while (statuses.size() < expected && Instant.now().isBefore(deadline)) {
            if (server.ownStatuses(self, Instant.EPOCH) instanceof Answer.Ok<List<Status>> ok) {
                ok.value().forEach(status -> statuses.put(status.url(), status));
            }
        }
        return statuses;
    }

    private static void stands(List<PostRow> rows, Map<String, Status> statuses) {
        var ids = new HashMap<String, String>();
        for (var row : rows) {
            var status =
                    Objects.requireNonNull(statuses.get(row.url()), row.draft().text());
            ids.put(row.draft().key(), status.id());
            assertThat(Fingerprint.of(withoutLinks(status.text())))
                    .isEqualTo(Fingerprint.of(withoutLinks(row.draft().text())));
            assertThat(status.inReplyTo())
                    .isEqualTo(row.draft().replyTo() instanceof Draft.Under under ? ids.get(under.key()) : "");
            assertThat(status.created()).isEqualTo(row.draft().written().truncatedTo(ChronoUnit.SECONDS));
            assertThat(status.media()).isEqualTo(row.draft().media().size());
        }
    }

    private static void stands(List<Draft> drafts, List<Ledger.Post> posts) {
        assertThat(posts)
                .extracting(post -> withoutLinks(post.text()), Ledger.Post::language)
                .containsExactlyElementsOf(drafts.stream()
                        .map(draft -> tuple(withoutLinks(draft.text()), draft.language()))
                        .toList());
        assertThat(posts)
                .as("quotes of own tweets lead to their posts")
                .noneMatch(post -> post.text().contains("noor_shore/status/"));
        var ids = new HashMap<String, String>();
        var parents = new ArrayList<String>();
        for (var number = 0; number < drafts.size(); number++) {
            ids.put(drafts.get(number).key(), posts.get(number).id());
            parents.add(
                    drafts.get(number).replyTo() instanceof Draft.Under under
                            ? ids.getOrDefault(under.key(), "missing")
                            : "");
        }
        assertThat(posts).extracting(Ledger.Post::inReplyTo).containsExactlyElementsOf(parents);
        assertThat(threaded(drafts)).contains("en", "fr", "ja", "th", "ar");
    }

    /// A quote of an own tweet leads elsewhere once its post stands.
    private static String withoutLinks(String text) {
        return text.replaceAll("https?://\\S+", "LINK");
    }

    /// The languages in which a post hangs below another.
    private static Set<String> threaded(List<Draft> drafts) {
        var languages = new HashSet<String>();
        drafts.stream()
                .filter(draft -> draft.replyTo() instanceof Draft.Under)
                .forEach(draft -> languages.add(draft.language()));
        return languages;
    }
}
