package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.NoteJson;
import app.godwit.archive.TweetJson;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Choosing and wording posts at the command line.
class RepostChoiceTest {
    private static final String HOME = "harbour.example";
    /// Shortly before the practice Fediverse's day.
    private static final Instant NOON = Instant.parse("2026-03-01T11:50:00Z");

    private static final long WADERS = TweetJson.idAt(NOON.minusSeconds(900), 1);
    private static final long BOATS = TweetJson.idAt(NOON.minusSeconds(800), 1);
    private static final long QUOTE = TweetJson.idAt(NOON.minusSeconds(700), 1);
    private static final String WORDS = "Waders on the flats all morning, more than anybody has counted";

    @TempDir
    Path folder;

    private final Stage stage = new Stage();
    private String file = "move.godwit";

    @BeforeEach
    void bringIn() throws Exception {
        var archive = ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(WADERS, WORDS).with("favorite_count", "9"),
                        TweetJson.of(BOATS, "Boats & ropes, @jack says #knots")
                                .mention(20, "jack", "Jack")
                                .hashtag("knots")
                                .with("favorite_count", "3"),
                        TweetJson.of(QUOTE, "Again https://t.co/q")
                                .url("https://t.co/q", "https://twitter.com/ada/status/" + WADERS)
                                .with("favorite_count", "1"))
                .zip(folder.resolve("archive.zip"));
        json(0, "import", archive.toString());
    }

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --kind own             | Waders;Boats  | quote
        --kind quotes          | Again         | own_tweet,own_tweet
        --best 1               | Waders        | not_among_best,not_among_best
        --min-likes 3          | Waders;Boats  | too_few_likes
        --since 2026-03-02     | ''            | date,date,date
        --until 2026-03-01     | Waders;Boats;Again | ''
        --hashtag #knots       | Boats         | hashtag,hashtag
        --word flats           | Waders        | words,words
        --not-word flats       | Boats;Again   | forbidden_word
        --mention @jack        | Boats         | mention,mention
        --media with           | ''            | media,media,media
        --sensitive with       | ''            | sensitivity,sensitivity,sensitivity
        --language ja          | ''            | language,language,language
        --client nothing       | ''            | client,client,client
        """)
    void leavesOutWithAReason(String option, String posts, String reasons) {
        var preview = json(0, words("repost --dry-run " + option));
        assertThat(String.join(";", texts(preview, "posts", "text", "[ ,]"))).isEqualTo(posts);
        assertThat(String.join(",", texts(preview, "skipped", "reason", "$"))).isEqualTo(reasons);
    }

    @Test
    void picksAndTakesOutByNumberOrAddress() {
        var picked = json(0, "repost", "--dry-run", "--pick", "https://x.com/ada/status/" + BOATS + "?s=20," + QUOTE);
        assertThat(picked.get("posts")).hasSize(2);
        var taken = json(0, "repost", "--dry-run", "--take-out", Long.toString(BOATS));
        assertThat(texts(taken, "skipped", "reason", "$")).containsExactly("taken_out");
    }

    @Test
    void keepsWishesWithTheMoveAndCombinesThem() throws Exception {
        signedIn();
        json(0, "repost", "--min-likes", "3", "--last-line", "none");
        var preview = json(0, "repost", "--dry-run", "--not-word", "flats");
        assertThat(texts(preview, "skipped", "reason", "$")).contains("too_few_likes");
        assertThat(json(0, "repost", "--dry-run", "--any").get("posts")).hasSize(3);
        assertThat(texts(json(0, "repost", "--dry-run"), "posts", "text", "$"))
                .first()
                .isEqualTo(WORDS);
    }

    @Test
    void wordsPostsAsAskedFor() {
        var preview = json(
                0,
                "repost",
                "--dry-run",
                "--strangers",
                "link",
                "--last-line",
                "On X: {link}",
                "--warn",
                "waders=Birds",
                "--pick",
                WADERS + "," + BOATS);
        assertThat(texts(preview, "posts", "text", "$"))
                .containsExactly(
                        WORDS + "\n\nOn X: https://x.com/i/web/status/" + WADERS,
                        "Boats & ropes, https://x.com/jack says #knots\n\nOn X: https://x.com/i/web/status/" + BOATS);
        assertThat(texts(preview, "posts", "spoiler", "$")).containsExactly("Birds", "");
    }

    @Test
    void tellsTheTotalsRequestsAndTheEnd() {
        var totals = json(0, "repost", "--dry-run").get("totals");
        assertThat(totals.get("posts").intValue()).isEqualTo(3);
        assertThat(totals.get("requests").intValue()).isGreaterThanOrEqualTo(3);
        assertThat(Instant.parse(totals.get("endsAt").stringValue())).isAfter(NOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--kind nonsense",
                "--since yesterday",
                "--since 2020-01-02 --until 2020-01-01",
                "--best -1",
                "--pick somewhere",
                "--warn waders",
                "--media perhaps"
            })
    void saysInOneSentenceWhatItDoesNotTake(String options) {
        assertThat(godwit(words("repost --dry-run " + options))).isEqualTo(2);
        assertThat(stage.err().strip().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {HOME, "lagoon.example", "dune.example"})
    void quotesOwnTweetsByTheirPosts(String home) throws Exception {
        var practice = stage.onPractice();
        json(0, "sign-in", home);
        json(0, "repost");
        var standing = practice.ledger(home, "sample").standing();
        var again = standing.stream()
                .map(Ledger.Post::text)
                .filter(text -> text.startsWith("Again"))
                .toList();
        assertThat(standing).hasSize(3);
        assertThat(again)
                .singleElement()
                .satisfies(
                        text -> assertThat(text).contains("https://" + home).doesNotContain("twitter.com", "x.com/"));
    }

    @Test
    void leavesOutWhatTheTimelineShowsAlready() throws Exception {
        var practice = signedIn();
        json(0, "repost", "--pick", Long.toString(WADERS));
        file = "other.godwit";
        json(0, "import", folder.resolve("archive.zip").toString());
        json(0, "sign-in", HOME);
        assertThat(texts(json(0, "repost", "--dry-run"), "skipped", "reason", "$"))
                .containsExactly("cross_posted");
        json(0, "repost");
        assertThat(practice.ledger(HOME, "sample").standing()).hasSize(3);
    }

    @Test
    void writesStyledNotesInMarkdownForServersThatTakeIt() throws Exception {
        var note = TweetJson.idAt(NOON, 1);
        var archive = ArchiveFixture.ofAda()
                .tweets(TweetJson.of(note, "Read this"))
                .notes(NoteJson.of(note - 1, NOON, "Read this").style("this", "Bold"))
                .zip(folder.resolve("notes.zip"));
        json(0, "import", archive.toString());
        var _ = stage.onPractice();
        assertThat(texts(json(0, "repost", "--dry-run", "--pick", "" + note), "posts", "format", "$"))
                .containsExactly("plain");
        json(0, "sign-in", "lagoon.example");
        var preview = json(0, "repost", "--dry-run", "--pick", "" + note);
        assertThat(texts(preview, "posts", "format", "$")).containsExactly("markdown");
        assertThat(texts(preview, "posts", "text", "\n")).containsExactly("Read **this**");
    }

    private Practice signedIn() throws Exception {
        var practice = stage.onPractice();
        json(0, "sign-in", HOME);
        return practice;
    }

    private static String[] words(String line) {
        return line.split(" ");
    }

    private int godwit(String... words) {
        return stage.run(folder.resolve(file), words);
    }

    private JsonNode json(int status, String... words) {
        return stage.json(folder.resolve(file), status, words);
    }

    /// One field of each, up to a sign.
    private static List<String> texts(JsonNode node, String list, String field, String end) {
        return StreamSupport.stream(node.get(list).spliterator(), false)
                .map(one -> one.get(field).stringValue().split(end, 2)[0])
                .toList();
    }
}
