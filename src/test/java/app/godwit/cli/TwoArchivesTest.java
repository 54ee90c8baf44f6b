package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.FixtureEra;
import app.godwit.archive.TweetJson;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Several archives of one person, and archives that move, as a person meets them at the command line.
class TwoArchivesTest {
    private static final String HOME = "harbour.example";
    private static final Instant JUNE = Instant.parse("2019-06-01T12:00:00Z");
    private static final Instant JULY = Instant.parse("2023-07-01T12:00:00Z");
    private static final long FIRST = TweetJson.idAt(JUNE.minusSeconds(900), 1);
    private static final long SECOND = TweetJson.idAt(JUNE.minusSeconds(800), 1);
    private static final long LATER = TweetJson.idAt(JUNE.plusSeconds(900), 1);

    @TempDir
    Path folder;

    private final Stage stage = new Stage();

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

    private List<String> posts() {
        return StreamSupport.stream(json(0, "repost", "--dry-run").get("posts").spliterator(), false)
                .map(post -> post.get("text").stringValue().lines().findFirst().orElse(""))
                .toList();
    }

    private Path zip(String name, ArchiveFixture archive) throws IOException {
        return archive.zip(folder.resolve(name));
    }

    private JsonNode brought(Path... sources) {
        var words = Stream.concat(Stream.of("import"), Stream.of(sources).map(Path::toString));
        return json(0, words.toArray(String[]::new));
    }

    private static ArchiveFixture ada(Instant made, TweetJson... tweets) {
        return ArchiveFixture.ofAda().tweets(tweets).without("manifest.js").file("data/manifest.js", """
            window.__THAR_CONFIG = {"userInfo": {"accountId": "%d", "userName": "ada", "displayName": ""},
              "archiveInfo": {"isPartialArchive": false, "generationDate": "%s"},
              "dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js", "count": "%d"}]}}}\
            """.formatted(
                        ArchiveFixture.OWNER, made, tweets.length));
    }

    private static TweetJson thread() {
        return TweetJson.of(LATER, "@ada_old and on")
                .reply(SECOND, ArchiveFixture.OWNER, "ada_old")
                .mention(ArchiveFixture.OWNER, "ada_old", "Ada");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mergesAnOldAndANewArchiveInEitherOrder(boolean newFirst) throws Exception {
        var old = zip("old.zip", ada(JUNE, TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two")));
        var now = zip(
                "new.zip",
                ada(JULY, TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two"), TweetJson.of(LATER, "Three")));
        brought(newFirst ? now : old);
        brought(newFirst ? old : now);
        assertThat(posts()).containsExactly("One", "Two", "Three");
        assertThat(json(0, "status").get("sources")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mergesAClassicArchiveUnderAnOldHandleWithACurrentOne(boolean newFirst) throws Exception {
        var _ = signedIn();
        var details = """
            var user_details =  { "id" : "%d", "screen_name" : "ada_old", "full_name" : "Ada" }\
            """.formatted(ArchiveFixture.OWNER);
        var classic = zip(
                "classic.zip",
                ArchiveFixture.ofAda()
                        .as(FixtureEra.CLASSIC)
                        .tweets(TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two"))
                        .file("data/js/user_details.js", details));
        var now = zip(
                "new.zip",
                ada(
                        JULY,
                        TweetJson.of(FIRST, "One"),
                        TweetJson.of(SECOND, "Two"),
                        thread(),
                        TweetJson.of(LATER + 1, "Hello @ada_old").mention(ArchiveFixture.OWNER, "ada_old", "Ada")));
        brought(newFirst ? now : classic);
        brought(newFirst ? classic : now);
        assertThat(json(0, "status").at("/owner").stringValue()).isEqualTo("ada");
        assertThat(posts()).containsExactly("One", "Two", "and on", "Hello sample@harbour.example");
        assertThat(json(0, "repost", "--dry-run").at("/totals/threads").intValue())
                .isEqualTo(1);
    }

    @Test
    void readsThePartsInAFolderAndFindsThePicturesOfOneInAnother() throws Exception {
        var practice = signedIn();
        var parts = Files.createDirectory(folder.resolve("parts"));
        ArchiveFixture.ofAda()
                .partial()
                .tweets(TweetJson.of(FIRST, "One https://t.co/p").photo(5, "https://t.co/p", "a.png"))
                .zip(parts.resolve("x-part1.zip"));
        ArchiveFixture.ofAda()
                .partial()
                .tweets(TweetJson.of(SECOND, "Two"))
                .media(FIRST, "a.png", picture())
                .zip(parts.resolve("x-part2.zip"));

        var in = brought(parts);
        assertThat(in.at("/tweets/total").intValue()).isEqualTo(2);
        assertThat(in.at("/media/foundElsewhere").intValue()).isEqualTo(1);
        json(0, "repost");
        assertThat(practice.ledger(HOME, "sample").standing())
                .extracting(post -> post.media().size())
                .containsExactly(1, 0);
    }

    @Test
    void waitsForAnArchiveThatHasMovedAndGoesOnFromItsNewPlace() throws Exception {
        var practice = signedIn();
        var here = zip(
                "here.zip",
                ada(JULY, TweetJson.of(FIRST, "One https://t.co/p").photo(5, "https://t.co/p", "a.png"))
                        .media(FIRST, "a.png", picture()));
        brought(here);
        var there = Files.move(here, folder.resolve("there.zip"));

        assertThat(godwit("repost")).isEqualTo(1);
        assertThat(stage.out() + stage.err())
                .contains("here.zip has gone. Put it back where it was, or bring it in again from its new place.");
        assertThat(practice.ledger(HOME, "sample").standing()).isEmpty();

        brought(there);
        assertThat(json(0, "status").get("sources")).hasSize(1);
        json(0, "run");
        assertThat(practice.ledger(HOME, "sample").standing())
                .singleElement()
                .satisfies(post -> assertThat(post.media()).hasSize(1));
    }

    @Test
    void readsTheSameArchiveAgainAsNothingNew() throws Exception {
        var zip = zip("a.zip", ada(JULY, TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two")));
        var first = brought(zip);
        assertThat(brought(zip)).isEqualTo(first);
        assertThat(brought(Files.move(zip, folder.resolve("b.zip")))).isEqualTo(first);
        assertThat(posts()).containsExactly("One", "Two");
        assertThat(json(0, "status").get("sources")).hasSize(1);
    }

    @Test
    void losesNothingToANewerArchiveThatIsNotWhole() throws Exception {
        brought(zip("old.zip", ada(JUNE, TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two"))));
        brought(zip("new.zip", ada(JULY, TweetJson.of(FIRST, "One")).header(SECOND)));
        assertThat(posts()).containsExactly("One", "Two");
    }

    @Test
    void leavesOutWhatANewerWholeArchiveNoLongerHoldsUntilAskedForIt() throws Exception {
        var practice = signedIn();
        brought(zip("old.zip", ada(JUNE, TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two"))));
        brought(zip("new.zip", ada(JULY, TweetJson.of(FIRST, "One"))));
        var preview = json(0, "repost", "--dry-run");
        assertThat(preview.at("/skipped/0/reason").stringValue()).isEqualTo("deleted");
        assertThat(preview.get("posts")).hasSize(1);

        json(0, "repost");
        assertThat(practice.ledger(HOME, "sample").standing()).hasSize(1);
        json(0, "repost", "--include", "deleted");
        assertThat(json(0, "plan").at("/included/0/count").intValue()).isEqualTo(1);
        assertThat(practice.ledger(HOME, "sample").standing())
                .extracting(Ledger.Post::text)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("One"),
                        two -> assertThat(two).startsWith("Two"));
    }

    @Test
    void refusesTheArchiveOfSomebodyElseAndKeepsTheMoveAsItWas() throws Exception {
        brought(zip("a.zip", ada(JULY, TweetJson.of(FIRST, "One"))));
        var other = ArchiveFixture.ofAda()
                .without("manifest.js")
                .items("account.js", "account", Map.of("accountId", "77", "username", "bob"))
                .tweets(TweetJson.of(SECOND, "Two"));
        assertThat(godwit("import", zip("b.zip", other).toString())).isEqualTo(4);
        assertThat(stage.err()).contains("This is the archive of @bob, and this move is of @ada; begin a new move");
        assertThat(posts()).containsExactly("One");
    }

    private Practice signedIn() throws Exception {
        var practice = stage.onPractice();
        json(0, "sign-in", HOME);
        return practice;
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
