package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.practice.Deed;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The commands in the order in which a person uses them, on the sample and the practice Fediverse.
class WholeMoveTest {
    private static final String HOME = "harbour.example";

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    private Practice practice;
    private Sample sample;

    @BeforeEach
    void begin() throws Exception {
        practice = stage.onPractice();
        sample = Sample.unpack(folder.resolve("sample"));
    }

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    private int godwit(String... words) {
        return stage.run(folder.resolve("move.godwit"), words);
    }

    private JsonNode json(int status, String... words) {
        return stage.json(folder.resolve("move.godwit"), status, words);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void isDoneByCommands() throws Exception {
        var in = json(
                0, "import", sample.archive().toString(), sample.following().toString());
        assertThat(in.at("/tweets/total").intValue()).isGreaterThanOrEqualTo(400);
        assertThat(in.at("/people/following").intValue()).isEqualTo(80);

        assertThat(json(5, "follow").at("/error/what").stringValue()).contains("Sign in");

        assertThat(json(0, "match").at("/state").stringValue()).isEqualTo("done");
        var people = list(json(0, "people").get("people"));
        assertThat(people).hasSize(80).anySatisfy(person -> {
            assertThat(person.at("/state").stringValue()).isEqualTo("found");
            assertThat(person.at("/candidates/0/evidence/0/text").stringValue()).isNotBlank();
        });

        assertThat(json(0, "sign-in", HOME).at("/account").stringValue()).isEqualTo("@sample@" + HOME);
        assertThat(stage.asked).contains("show " + HOME);
        assertThat(stage.err()).contains("https://" + HOME + "/");

        var planned = json(0, "plan").at("/parts/0/count").intValue();
        var dry = json(0, "repost", "--dry-run");
        var posts = dry.at("/totals/posts").intValue();
        assertThat(practice.ledger(HOME, "sample").standing()).isEmpty();

        var follows = json(1, "follow");
        assertThat(follows.at("/planned").intValue()).isEqualTo(planned);
        assertThat(list(follows.get("refused"))).isNotEmpty();
        assertThat(practice.ledger(HOME, "sample").standing()).isEmpty();

        assertThat(json(0, "repost").at("/state").stringValue()).isEqualTo("done");
        assertThat(practice.ledger(HOME, "sample").standing())
                .extracting(post -> post.text().replaceAll("https://harbour\\.example/@sample/[0-9]+", "QUOTE"))
                .containsExactlyElementsOf(
                        list(dry.get("posts")).stream().map(WholeMoveTest::text).toList());
        assertThat(json(0, "repost", "--dry-run").get("posts").findValuesAsString("text"))
                .containsExactlyElementsOf(practice.ledger(HOME, "sample").standing().stream()
                        .map(Ledger.Post::text)
                        .toList());

        assertThat(json(1, "run").at("/planned").intValue()).isZero();
        assertThat(json(0, "status").at("/posts/done").intValue()).isEqualTo(posts);

        writesFiles();
    }

    /// What is quoted has no address before it stands.
    private static String text(JsonNode post) {
        var text = post.get("text").stringValue();
        for (var quote : post.get("quotes")) {
            text = text.replace(quote.get("link").stringValue(), "QUOTE");
        }
        return text;
    }

    private void writesFiles() throws Exception {
        var report = folder.resolve("report.html");
        assertThat(godwit("report", report.toString())).isZero();
        assertThat(report).content().contains("posts published", "people followed");
        assertThat(godwit("export", folder.resolve("out").toString())).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/following_accounts.csv")))
                .startsWith("Account address,Show boosts,Notify on new posts,Languages")
                .hasSizeGreaterThan(40);
    }

    @Test
    void takesAReviewedTableOfPeople() throws Exception {
        json(0, "import", sample.archive().toString(), sample.following().toString());
        json(0, "match");
        var table = folder.resolve("people.csv");
        json(0, "people", "--csv", table.toString());
        var reviewed = Files.readString(table).replace(",found,,", ",found,reject,");
        Files.writeString(table, reviewed);
        var people = list(json(0, "people", "--decisions", table.toString()).get("people"));
        assertThat(people)
                .filteredOn(person -> person.at("/state").stringValue().equals("found"))
                .isNotEmpty()
                .allSatisfy(person ->
                        assertThat(person.at("/decision").stringValue()).isEqualTo("reject"));
        json(0, "sign-in", HOME);
        assertThat(json(0, "plan").at("/parts/0/count").intValue()).isZero();
    }

    @Test
    void needsANewSignInWhenTheTokenIsRevokedHalfWay() throws Exception {
        json(0, "import", sample.archive().toString());
        json(0, "sign-in", HOME);
        var count = new AtomicInteger();
        practice.onDeed(deed -> {
            if (deed.path().equals("/api/v1/statuses")
                    && deed.moment() == Deed.Moment.AFTER_REPLY
                    && count.incrementAndGet() == 10) {
                practice.revokeTokens(HOME, "sample");
            }
        });
        var cut = json(5, "repost");
        assertThat(cut.at("/state").stringValue()).isEqualTo("stopped");
        assertThat(list(cut.get("troubles"))).isNotEmpty();
        assertThat(practice.ledger(HOME, "sample").standing()).hasSize(10);

        json(0, "sign-in", HOME);
        var whole = json(0, "run");
        assertThat(practice.ledger(HOME, "sample").standing())
                .hasSize(whole.at("/lanes/1/done").intValue());
    }

    @Test
    void signsInWithATokenFromTheEnvironment() {
        stage.with("GODWIT_TOKEN", practice.token(HOME, "sample"));
        assertThat(json(0, "sign-in", HOME, "--token").at("/account").stringValue())
                .isEqualTo("@sample@" + HOME);
    }

    @Test
    void signsInWithATokenFromTheInput() {
        stage.typing(practice.token(HOME, "sample") + "\n");
        assertThat(json(0, "sign-in", HOME, "--token").at("/account").stringValue())
                .isEqualTo("@sample@" + HOME);
        assertThat(stage.out() + stage.err()).doesNotContain(practice.token(HOME, "sample"));
    }

    @Test
    void refusesATokenThatTheServerDoesNotKnow() {
        stage.typing("nonsense\n");
        assertThat(godwit("sign-in", HOME, "--token")).isIn(1, 5);
        assertThat(stage.err()).doesNotContain("nonsense");
    }

    @Test
    void asksForATokenThatIsNotThere() {
        assertThat(godwit("sign-in", HOME, "--token")).isEqualTo(2);
        assertThat(stage.err()).contains("No token was given");
    }

    @ParameterizedTest
    @CsvSource({
        "blog.example, 1",
        "wreck.example, 1",
        "fog.example, 1",
        "nowhere.example, 1",
        "not a server, 2",
        "'', 2"
    })
    void saysWhatIsWrongWithAServer(String server, int status) {
        assertThat(godwit("sign-in", server)).as(stage.err()).isEqualTo(status);
        assertThat(stage.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty folder", "text", "cut zip", "zip without tweets"})
    void saysWhatIsWrongWithASource(String kind) throws Exception {
        var source = source(kind);
        assertThat(json(4, "import", source.toString()).at("/error/what").stringValue())
                .isNotBlank();
        assertThat(json(0, "status").at("/tweets").intValue()).isZero();
    }

    private Path source(String kind) throws IOException {
        var file = folder.resolve("source");
        return switch (kind) {
            case "empty folder" -> Files.createDirectory(file);
            case "text" -> Files.writeString(file, "Dear diary, today I saw a heron.");
            case "cut zip" -> Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8});
            default ->
                Files.write(file, new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        };
    }

    @Test
    void saysThatAMoveFileIsNotOurs() throws Exception {
        Files.writeString(folder.resolve("move.godwit"), "This is a letter, and no move.");
        assertThat(json(4, "status").at("/error/what").stringValue()).contains("move.godwit");
        assertThat(folder.resolve("move.godwit")).hasContent("This is a letter, and no move.");
    }
}
