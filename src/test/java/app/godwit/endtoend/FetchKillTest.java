package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.Journal;
import app.godwit.tweets.Tie;
import app.godwit.xapi.XOAuth;
import app.godwit.xapi.XStandIn;
import app.godwit.xapi.XWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `godwit fetch`, killed in the middle of a page, goes on after the last page that was kept and pays nobody twice.
class FetchKillTest {
    private static final int PEOPLE = 4000;
    /// Numbers without a name, looked up a hundred at a time.
    private static final int NAMELESS = 450;
    /// The look-up of the account, in millionths of a dollar.
    private static final long SIGN_IN = 10_000;
    /// Counted over all runs: the second page, and one of those that follow.
    private static final Set<Integer> DEADLY = Set.of(2, 4);

    @TempDir
    Path folder;

    private final AtomicReference<GodwitProcess> running = new AtomicReference<>();
    private final AtomicInteger questions = new AtomicInteger();
    private XStandIn there;

    @BeforeEach
    void begin() throws IOException {
        there = XStandIn.start(new XWorld(PEOPLE), Clock.systemUTC());
    }

    @AfterEach
    void end() {
        there.close();
    }

    @Test
    void asksForNoPageTwiceThoughItIsKilledWhileItWaits() throws Exception {
        there.onQuestion(path -> !isDeadly(path) || survives());

        runUntilDone("follows");

        assertThat(there.bill().people()).isEqualTo(PEOPLE);
        everybodyIsThereAndPaidOnce();
    }

    @Test
    void paysNobodyTwiceThoughItIsKilledWithTheAnswerInHand() throws Exception {
        there.onQuestion(path -> {
            var _ = isDeadly(path);
            return true;
        });
        there.onAnswer(() -> {
            if (DEADLY.contains(questions.get())) {
                var _ = survives();
            }
        });

        runUntilDone("follows");

        assertThat(there.bill().people()).isBetween(PEOPLE, PEOPLE + DEADLY.size() * 1000);
        everybodyIsThereAndPaidOnce();
    }

    @Test
    void namesNobodyTwiceThoughItIsKilledWhileItWaits() throws Exception {
        var numbers = LongStream.range(1001, 1001 + NAMELESS)
                .mapToObj("{\"following\":{\"accountId\":\"%d\"}}"::formatted)
                .collect(Collectors.joining(","));
        var list = Files.writeString(folder.resolve("following.js"), "window.YTD.following.part0 = [" + numbers + "]");
        assertThat(godwit("import", list.toString()).exit()).isZero();
        there.onQuestion(path -> !isDeadly(path) || survives());

        runUntilDone("names");

        assertThat(there.bill().people()).isEqualTo(NAMELESS);
        assertThat(there.bill().millionths()).isEqualTo(NAMELESS * 10_000L + SIGN_IN);
        try (var journal = Journal.open(folder.resolve("move.godwit"))) {
            assertThat(journal.people().all())
                    .hasSize(NAMELESS)
                    .noneMatch(known -> known.person().handle().isEmpty());
            assertThat(journal.fetches().spent().sure()).isEqualTo(NAMELESS * 10_000L + SIGN_IN);
        }
    }

    private boolean isDeadly(String path) {
        return (path.endsWith("/following") || path.equals("/2/users")) && DEADLY.contains(questions.incrementAndGet());
    }

    private boolean survives() {
        try {
            running.get().kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void everybodyIsThereAndPaidOnce() throws Exception {
        assertThat(there.bill().millionths()).isEqualTo(PEOPLE * 1000L + SIGN_IN);
        try (var journal = Journal.open(folder.resolve("move.godwit"))) {
            assertThat(journal.people().with(Tie.FOLLOWING)).hasSize(PEOPLE);
            assertThat(journal.fetches().spent().sure()).isEqualTo(PEOPLE * 1000L + SIGN_IN);
        }
    }

    private void runUntilDone(String what) throws Exception {
        var signedIn = godwit("sign-in-x");
        assertThat(signedIn.exit()).as(signedIn.err() + signedIn.out()).isZero();
        var kills = 0;
        while (true) {
            var ended = godwit("fetch", what, "--yes", "--without-pinned", "--cap", "20");
            if (ended.exit() == 0) {
                assertThat(JsonMapper.shared()
                                .readTree(ended.out())
                                .at("/state")
                                .stringValue())
                        .isEqualTo("done");
                assertThat(kills).isEqualTo(DEADLY.size());
                return;
            }
            assertThat(ended.exit()).as(ended.err() + ended.out()).isEqualTo(137);
            kills++;
        }
    }

    private GodwitProcess.Ended godwit(String... words) throws Exception {
        var environment = Map.of(
                "GODWIT_X_API", there.address().toString(),
                "GODWIT_ALLOW_LOCAL", "1",
                "GODWIT_X_KEY", XOAuth.KEY,
                "GODWIT_X_SECRET", XOAuth.SECRET,
                "GODWIT_X_TOKEN", XOAuth.TOKEN,
                "GODWIT_X_TOKEN_SECRET", XOAuth.TOKEN_SECRET);
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("-m", folder.resolve("move.godwit").toString(), "--keep-token", "file", "--json"));
        try (var process = GodwitProcess.start(folder, List.of("-Xmx256m"), environment, arguments)) {
            running.set(process);
            return process.await();
        }
    }
}
