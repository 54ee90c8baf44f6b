package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An archive of 20,000 tweets and 1,000 people goes through the commands in a heap of 256 MB; what plans and shows its
/// posts takes a quarter of that, for they are never all in memory.
class SmallHeapTest {
    private static final int TWEETS = 20_000;
    private static final int PEOPLE = 1_000;
    private static final int HOSTS = 100;
    private static final Instant START = Instant.parse("2012-01-01T00:00:00Z");
    private static final DateTimeFormatter X_TIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    private String heap = "-Xmx256m";

    @Test
    void readsMatchesPlansAndComposesALargeArchive() throws Exception {
        writeArchive();
        writeList();
        try (var world = new ByteArrayInputStream(world().getBytes(StandardCharsets.UTF_8));
                var practice = Practice.start(World.read(world), Clock.systemUTC(), Faults.none(), 0)) {
            Files.writeString(folder.resolve("authority.pem"), practice.authorityPem());
            var imported = godwit(practice, "import", "archive", "following.csv");
            assertThat(imported.at("/tweets/total").asInt()).isEqualTo(TWEETS);
            assertThat(imported.at("/people/following").asInt()).isEqualTo(PEOPLE);
            godwit(practice, "match");
            assertThat(godwit(practice, "people").at("/people")).hasSize(PEOPLE);
            heap = "-Xmx64m";
            var plan = godwit(practice, "plan");
            assertThat(plan.toString()).contains("\"" + "follows" + "\"");
            var posts = godwit(practice, "repost", "--dry-run");
            assertThat(posts.at("/posts")).hasSize(TWEETS);
        }
    }

    private JsonNode godwit(Practice practice, String... words) throws Exception {
        var environment = Map.of(
                "GODWIT_PRACTICE", practice.port() + ":" + folder.resolve("authority.pem"), "GODWIT_ALLOW_LOCAL", "1");
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--json", "--keep-token", "run"));
        try (var process = GodwitProcess.start(folder, List.of(heap), environment, arguments)) {
            var ended = process.await();
            assertThat(ended.exit()).as(ended.err() + ended.out()).isZero();
            return JsonMapper.shared().readTree(ended.out());
        }
    }

    private void writeArchive() throws IOException {
        var data = Files.createDirectories(folder.resolve("archive/data"));
        Files.writeString(data.resolve("account.js"), """
            window.YTD.account.part0 = [{"account":{"accountId":"7","username":"sample","accountDisplayName":"Sam",
            "createdAt":"2011-01-01T00:00:00.000Z"}}]\
            """);
        Files.writeString(
                data.resolve("tweets.js"),
                IntStream.range(0, TWEETS)
                        .mapToObj(SmallHeapTest::tweet)
                        .collect(Collectors.joining(",\n", "window.YTD.tweets.part0 = [", "]")));
        Files.writeString(
                data.resolve("following.js"),
                IntStream.range(0, PEOPLE)
                        .mapToObj("{\"following\":{\"accountId\":\"%d\",\"userLink\":\"\"}}"::formatted)
                        .map(item -> item.replace("\"accountId\":\"", "\"accountId\":\"9000"))
                        .collect(Collectors.joining(",", "window.YTD.following.part0 = [", "]")));
    }

    private static String tweet(int number) {
        var posted = START.plusSeconds(number * 3600L);
        var id = (posted.toEpochMilli() - 1_288_834_974_657L) << 22;
        var text = "Note %d from the shore: %s".formatted(number, "the tide comes and goes. ".repeat(8));
        return """
            {"tweet":{"id":"%1$d","id_str":"%1$d","created_at":"%2$s","full_text":"%3$s","lang":"en",
            "favorite_count":"1","retweet_count":"0","favorited":false,"retweeted":false,"truncated":false,
            "source":"<a href=\\"https://birdfeeder.example\\">Birdfeeder</a>",
            "entities":{"hashtags":[],"symbols":[],"user_mentions":[],"urls":[]}}}\
            """.formatted(id, X_TIME.format(posted), text.strip());
    }

    private void writeList() throws IOException {
        Files.writeString(
                folder.resolve("following.csv"),
                IntStream.range(0, PEOPLE)
                        .mapToObj(number -> "9000%d,person_%d,Person %d,I am @person%d@%s"
                                .formatted(number, number, number, number, host(number % HOSTS)))
                        .collect(Collectors.joining("\n", "id,screen_name,name,description\n", "\n")));
    }

    private static String world() {
        return IntStream.range(0, HOSTS)
                .mapToObj(SmallHeapTest::server)
                .collect(Collectors.joining(",", "{\"servers\":[", "],\"homes\":[]}"));
    }

    private static String server(int host) {
        var accounts = IntStream.range(0, PEOPLE)
                .filter(number -> number % HOSTS == host)
                .mapToObj(
                        "{\"user\":\"person%d\",\"name\":\"P\",\"note\":\"\",\"fields\":[],\"traits\":[],\"movedTo\":\"\",\"gone\":\"no\"}"
                                ::formatted)
                .collect(Collectors.joining(","));
        return """
            {"domain":"%1$s","web":"%1$s","software":"mastodon","version":"4.4.3","title":"A coast",
            "flavour":"mastodon","quirk":"none","accounts":[%2$s]}\
            """.formatted(host(host), accounts);
    }

    private static String host(int number) {
        return "coast%d.example".formatted(number);
    }
}
