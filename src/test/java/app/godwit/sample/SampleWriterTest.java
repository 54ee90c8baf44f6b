package app.godwit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleWriterTest {
    private static final Path SAMPLE = Path.of("src/main/resources/app/godwit/practice/sample");
    private static final Map<String, byte[]> FILES = SampleWriter.files();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        for (var file : FILES.entrySet()) {
            assertThat(Path.of(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void noFileIsLeftFromEarlier() throws IOException {
        try (var walk = Files.walk(SAMPLE)) {
            assertThat(walk.filter(Files::isRegularFile)
                            .map(path -> path.toString().replace('\\', '/')))
                    .isSubsetOf(FILES.keySet());
        }
    }

    @Test
    void hasMoreThan400TweetsInFiveLanguages() {
        var languages = new TreeSet<String>();
        var ids = new HashSet<String>();
        for (var tweet : tweets()) {
            languages.add(tweet.path("lang").asString());
            ids.add(tweet.path("id_str").asString());
        }
        assertThat(tweets()).hasSizeGreaterThan(400);
        assertThat(ids).hasSameSizeAs(tweets());
        assertThat(languages).containsExactly("ar", "en", "fr", "ja", "th");
    }

    @Test
    void everyEntityStandsWhereItsIndicesSay() {
        for (var tweet : tweets()) {
            var text = tweet.path("full_text").asString();
            for (var url : tweet.path("entities").path("urls")) {
                assertThat(slice(text, url)).isEqualTo(url.path("url").asString());
            }
            for (var mention : tweet.path("entities").path("user_mentions")) {
                assertThat(slice(text, mention))
                        .isEqualTo("@" + mention.path("screen_name").asString());
            }
            for (var media : tweet.path("extended_entities").path("media")) {
                assertThat(slice(text, media)).isEqualTo(media.path("url").asString());
            }
        }
    }

    @Test
    void aThreadGoesOnInAnotherPart() {
        var first = new HashSet<String>();
        array("tweets.js")
                .forEach(item -> first.add(item.path("tweet").path("id_str").asString()));
        var crossing = 0;
        for (var item : array("tweets-part1.js")) {
            if (first.contains(
                    item.path("tweet").path("in_reply_to_status_id_str").asString(""))) {
                crossing++;
            }
        }
        assertThat(crossing).isPositive();
    }

    @Test
    void followsEightyPeopleAndAccountsForEach() {
        assertThat(array("following.js")).hasSize(80);
        var expectations = parse("src/test/resources/app/godwit/sample/expectations.json", "");
        assertThat(expectations).hasSize(80);
    }

    @Test
    void mediaStayWithinHalfAnHourOfUploads() {
        var files = FILES.keySet().stream().filter(name -> name.contains("tweets_media/"));
        assertThat(files.toList()).hasSizeBetween(20, 26);
    }

    private static Iterable<JsonNode> tweets() {
        var tweets = new ArrayList<JsonNode>();
        array("tweets.js").forEach(item -> tweets.add(item.path("tweet")));
        array("tweets-part1.js").forEach(item -> tweets.add(item.path("tweet")));
        return tweets;
    }

    private static JsonNode array(String file) {
        return parse(SAMPLE.toString().replace('\\', '/') + "/archive/data/" + file, "=");
    }

    private static JsonNode parse(String path, String after) {
        var bytes = FILES.get(path);
        assertThat(bytes).as(path).isNotNull();
        var text = new String(bytes, StandardCharsets.UTF_8);
        return JSON.readTree(text.substring(text.indexOf(after) + after.length()));
    }

    private static String slice(String text, JsonNode entity) {
        var indices = entity.path("indices");
        var from = text.offsetByCodePoints(0, indices.path(0).asInt());
        return text.substring(from, text.offsetByCodePoints(0, indices.path(1).asInt()));
    }
}
