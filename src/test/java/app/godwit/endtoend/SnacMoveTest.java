package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.practice.PracticeUser;
import app.godwit.secrets.FileTokens;
import app.godwit.snac.Snac;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The real program moves somebody to a real server: sign-in through its login form, a follow on a second
/// server, a thread with a described picture; and then all of it again, which changes nothing.
class SnacMoveTest {
    private static final Instant MORNING = Instant.parse("2018-05-06T07:08:09Z");
    private static final String PICTURE = "1500000000000000001";

    @TempDir
    Path folder;

    @TempDir
    Path homeData;

    @TempDir
    Path otherData;

    private final Http http = new Http(Reach.LOOPBACK_TOO, List.of());

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void movesToARealServerAndDoesNothingTwice() throws Exception {
        assumeTrue(
                Snac.isInstalled(), "snac is not installed: on Debian it is the package snac2 of the backports suite");
        try (var home = Snac.start(homeData, "sample");
                var other = Snac.start(otherData, "bob")) {
            writeSources("bob@" + other.domain());
            godwit("import", "archive", "follow.txt");
            godwit("match");
            signIn(home);
            move();
            var once = look(home);
            theThreadStands(once);
            assertThat(followed(home)).isEqualTo(1);
            move();
            assertThat(look(home)).isEqualTo(once);
            assertThat(followed(home)).isEqualTo(1);
        }
    }

    private void move() throws Exception {
        var follows = godwit("follow");
        assertThat(follows.toString()).doesNotContain("\"refused\":1");
        godwit("repost", "--alt-text", "alt-text.csv");
        var lanes = godwit("status").at("/lanes");
        assertThat(lanes)
                .extracting(lane ->
                        lane.at("/lane").asString() + " " + lane.at("/done").asInt())
                .contains("follows 1", "posts 3");
        godwit("report", "report.html");
    }

    private static void theThreadStands(JsonNode newestFirst) {
        assertThat(newestFirst).hasSize(3);
        var last = newestFirst.get(0);
        var middle = newestFirst.get(1);
        var first = newestFirst.get(2);
        assertThat(first.at("/content").asString()).contains("The tide table was wrong");
        assertThat(last.at("/in_reply_to_id")).isEqualTo(middle.at("/id"));
        assertThat(middle.at("/in_reply_to_id")).isEqualTo(first.at("/id"));
        assertThat(middle.at("/media_attachments/0/description").asString()).isEqualTo("A boat on dry sand");
    }

    /// The account's posts as the server shows them.
    private JsonNode look(Snac home) throws Exception {
        var self = get(home, "/api/v1/accounts/verify_credentials");
        return get(home, "/api/v1/accounts/" + self.at("/id").asString() + "/statuses?limit=40");
    }

    private JsonNode get(Snac home, String path) throws Exception {
        var token = new FileTokens(folder.resolve("move.godwit")).read(home.base() + " sample@" + home.domain());
        var request = new Request.Builder()
                .url(home.base() + path)
                .header("Authorization", "Bearer " + token.orElseThrow())
                .build();
        return JsonMapper.shared()
                .readTree(http.send(request, Bounds.OWN_SERVER).text());
    }

    /// Beside each follow snac keeps the actor in a second file.
    private static long followed(Snac home) throws IOException {
        try (var files = Files.list(home.data().resolve("user/sample/following"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith("_a.json"))
                    .count();
        }
    }

    private void signIn(Snac home) throws Exception {
        try (var process = start("sign-in", home.base(), "--no-browser")) {
            var page = process.errLine(line -> line.startsWith("http"));
            PracticeUser.allow(http, URI.create(page), "sample", home.password("sample"));
            var ended = process.await();
            assertThat(ended.exit()).as(ended.err() + ended.out()).isZero();
        }
    }

    private JsonNode godwit(String... words) throws Exception {
        try (var process = start(words)) {
            var ended = process.await();
            assertThat(ended.exit())
                    .as(List.of(words) + ended.err() + ended.out())
                    .isZero();
            return JsonMapper.shared().readTree(ended.out());
        }
    }

    private GodwitProcess start(String... words) throws IOException {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--json", "--keep-token", "file", "--allow-local"));
        return GodwitProcess.start(folder, List.of("-Xmx256m"), Map.of(), arguments);
    }

    private void writeSources(String friend) throws IOException {
        Files.writeString(folder.resolve("follow.txt"), friend + "\n");
        Files.writeString(folder.resolve("alt-text.csv"), "picture,description\n" + PICTURE + ",A boat on dry sand\n");
        var first = TweetJson.idAt(MORNING, 0);
        var second = TweetJson.idAt(MORNING.plusSeconds(60), 0);
        var third = TweetJson.idAt(MORNING.plusSeconds(120), 0);
        ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(third, "So we walked home").reply(second, ArchiveFixture.OWNER, "ada"),
                        TweetJson.of(first, "The tide table was wrong"),
                        TweetJson.of(second, "and there we sat https://t.co/abc")
                                .reply(first, ArchiveFixture.OWNER, "ada")
                                .photo(Long.parseLong(PICTURE), "https://t.co/abc", "boat.png"))
                .media(second, "boat.png", png())
                .folder(folder.resolve("archive"));
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
