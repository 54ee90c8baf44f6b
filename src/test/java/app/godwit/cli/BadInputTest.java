package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.NoteJson;
import app.godwit.archive.TweetJson;
import app.godwit.posts.MediaBytes;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/// What no tweet should hold goes through composing and publishing: the post is left out or changed with its reason,
/// and the run goes on.
class BadInputTest {
    private static final Instant MAY = Instant.parse("2019-05-04T08:00:00Z");
    private static final String LAST = "After all of them";
    private static final int LAST_MINUTE = 50;

    @TempDir
    Path folder;

    private final Stage stage = new Stage();
    private Practice practice;
    private JsonNode imported = NullNode.getInstance();

    @BeforeEach
    void begin() throws Exception {
        practice = stage.onPractice();
    }

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    private JsonNode json(String... words) {
        return stage.json(folder.resolve("move.godwit"), 0, words);
    }

    private static long id(int minute) {
        return TweetJson.idAt(MAY.plusSeconds(60L * minute), 0);
    }

    private static TweetJson own(int minute, String words) {
        return TweetJson.of(id(minute), words);
    }

    private static TweetJson picture(int minute, String words) {
        return own(minute, words + " https://t.co/p").photo(900 + minute, "https://t.co/p", "a.jpg");
    }

    /// Publishes, and gives what stands without the lines that tell the day.
    private List<String> repost(String home, ArchiveFixture archive) throws IOException {
        imported = json("import", archive.zip(folder.resolve("a.zip")).toString());
        json("sign-in", home);
        assertThat(json("repost").get("state").stringValue()).isEqualTo("done");
        return standing(home).stream()
                .map(post -> post.text().replaceFirst("\n\n\\(4 May 2019\\)$", ""))
                .toList();
    }

    private List<Ledger.Post> standing(String home) {
        return practice.ledger(home, "sample").standing();
    }

    private List<String> reasons() {
        return StreamSupport.stream(json("repost", "--dry-run").get("skipped").spliterator(), false)
                .map(one -> one.get("reason").stringValue())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.example", "lagoon.example", "dune.example"})
    void badWordsAreLeftOutOrMended(String home) throws Exception {
        var posts = repost(
                home,
                ArchiveFixture.ofAda()
                        .tweets(
                                own(0, ""),
                                own(1, "  \n "),
                                own(2, "https://t.co/l").url("https://t.co/l", "https://tide.example/table"),
                                own(3, "\u0000\u0001\u0007\u007f"),
                                own(4, "Bell\u0007 and null\u0000 gone"),
                                own(5, "\u202eسلام\u202c طيور \u200fhome"),
                                own(6, "half \ud83d a bird"),
                                own(LAST_MINUTE, LAST)));
        assertThat(posts)
                .containsExactly(
                        "https://tide.example/table",
                        "Bell and null\ufffd gone",
                        posts.get(2),
                        "half \ufffd a bird",
                        LAST);
        assertThat(posts.get(2)).contains("سلام", "طيور", "home");
        assertThat(balance(posts.get(2))).as("directions that begin also end").isZero();
        assertThat(reasons()).containsExactly("empty", "empty");
        assertThat(imported.get("problems").toString()).contains("Tweet " + id(0) + " has no id or no text");
    }

    /// Embeddings and overrides that are not closed would turn round what the server writes behind them.
    private static int balance(String text) {
        return text.chars()
                .map(letter -> "\u202a\u202b\u202d\u202e".indexOf(letter) >= 0 ? 1 : letter == '\u202c' ? -1 : 0)
                .sum();
    }

    @Test
    void aNoteOfTwentyFiveThousandCharactersBecomesAThreadWithinTheLimit() throws Exception {
        var words = "The tide turns, and turns again. ".repeat(760).strip();
        var posts = repost(
                "harbour.example",
                ArchiveFixture.ofAda()
                        .tweets(own(0, words.substring(0, 270) + "…"), own(LAST_MINUTE, LAST))
                        .notes(NoteJson.of(id(0) - 1, MAY, words)));
        assertThat(String.join(" ", posts.subList(0, posts.size() - 1))).isEqualTo(words);
        assertThat(standing("harbour.example"))
                .hasSizeGreaterThan(50)
                .allSatisfy(post -> assertThat(post.text().length()).isLessThanOrEqualTo(500));
        assertThat(posts).endsWith(LAST);
    }

    @Test
    void badFilesAreLeftOutOrChangedAndThePostSaysWhy() throws Exception {
        repost(
                "harbour.example",
                ArchiveFixture.ofAda()
                        .tweets(
                                picture(0, "Broken"),
                                picture(1, "Empty"),
                                picture(2, "Huge"),
                                picture(3, "Named"),
                                picture(4, ""),
                                own(5, "Long film https://t.co/v").video(905, "https://t.co/v", "b.mp4"),
                                own(LAST_MINUTE, LAST))
                        .media(id(0), "a.jpg", Arrays.copyOf(MediaBytes.picture("png", 8, 6), 20))
                        .media(id(1), "a.jpg", new byte[0])
                        .media(id(2), "a.jpg", MediaBytes.pngClaiming(20_000, 10_000))
                        .media(id(3), "a.jpg", MediaBytes.webp(MediaBytes.vp8(8, 6)))
                        .media(id(4), "a.jpg", MediaBytes.pngClaiming(20_000, 10_000))
                        .media(id(5), "b.mp4", new byte[100 << 20]));
        assertThat(standing("harbour.example"))
                .extracting(post -> post.text().lines().findFirst().orElse("") + " "
                        + post.media().size())
                .containsExactly("Broken 0", "Empty 0", "Huge 0", "Named 1", "Long film 0", LAST + " 0");
        var notes = json("repost", "--dry-run").get("mediaNotes");
        json("export", folder.toString());
        var posts = Files.readString(folder.resolve("posts.csv"));
        assertThat(posts)
                .contains("a.jpg: The picture is broken.", "200000000 pixels")
                .contains("None of its pictures could be sent; " + id(4) + "-a.jpg: The picture claims");
        assertThat(notes.toString()).as("what stands needs no notes").isEqualTo("[]");
    }
}
