package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import app.godwit.posts.MediaBytes;
import app.godwit.practice.Deed;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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

/// How posts go out, as a person meets it at the command line.
class RepostTest {
    private static final String MASTODON = "harbour.example";
    private static final Instant MAY = Instant.parse("2019-05-04T08:00:00Z");

    @TempDir
    Path folder;

    private final Stage stage = new Stage();
    private Practice practice;

    @BeforeEach
    void begin() throws Exception {
        practice = stage.onPractice();
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

    private static long id(int minute) {
        return TweetJson.idAt(MAY.plusSeconds(60L * minute), 0);
    }

    private static TweetJson own(int minute, String words) {
        return TweetJson.of(id(minute), words);
    }

    private static TweetJson below(int parent, int minute, String words) {
        return own(minute, words).reply(id(parent), ArchiveFixture.OWNER, "ada");
    }

    private static TweetJson picture(int minute, String words) {
        return own(minute, words + " https://t.co/p").photo(900 + minute, "https://t.co/p", "a.jpg");
    }

    private void bring(String name, ArchiveFixture archive) throws IOException {
        json(0, "import", archive.zip(folder.resolve(name)).toString());
    }

    private List<Ledger.Post> standing(String home) {
        return practice.ledger(home, "sample").standing();
    }

    private static String first(Ledger.Post post) {
        return post.text().lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource({"harbour.example, false", "lagoon.example, true", "dune.example, true"})
    void postsCarryTheirDayOnceInTheirDateOrInTheirWords(String home, boolean backdates) throws Exception {
        bring("a.zip", ArchiveFixture.ofAda().tweets(own(0, "Low tide"), below(0, 1, "and rising")));
        json(0, "sign-in", home);
        json(0, "repost");
        assertThat(standing(home)).hasSize(2).first().satisfies(post -> {
            assertThat(post.text().contains("2019")).isNotEqualTo(backdates);
            assertThat(Instant.parse(post.created()).equals(MAY)).isEqualTo(backdates);
        });
    }

    @ParameterizedTest
    @CsvSource({"'', '', unlisted, unlisted", "followers, '', private, private", "unlisted, public, public, unlisted"})
    void theFirstPostOfAThreadMayBeSeenByOthers(String all, String first, String top, String reply) throws Exception {
        bring("a.zip", ArchiveFixture.ofAda().tweets(own(0, "One"), below(0, 1, "two"), own(2, "Three")));
        json(0, "sign-in", MASTODON);
        var words = new ArrayList<>(List.of("repost"));
        if (!all.isEmpty()) {
            words.addAll(List.of("--visibility", all));
        }
        if (!first.isEmpty()) {
            words.addAll(List.of("--first-visibility", first));
        }
        json(0, words.toArray(String[]::new));
        assertThat(standing(MASTODON)).extracting(Ledger.Post::visibility).containsExactly(top, reply, top);
    }

    @Test
    void aDripSpreadsThreadsAndTearsNoneApart() throws Exception {
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                own(0, "One"),
                                below(0, 1, "two"),
                                below(1, 2, "three"),
                                own(3, "Four"),
                                own(4, "Five")));
        json(0, "sign-in", MASTODON);
        json(0, "repost", "--drip", "6/hour");
        var posts = standing(MASTODON);
        var start = posts.getFirst().arrived();
        assertThat(posts)
                .extracting(post ->
                        Duration.between(start, post.arrived()).plusSeconds(30).toMinutes())
                .containsExactly(0L, 0L, 0L, 30L, 40L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"often", "0/hour", "6/week"})
    void saysWhatADripIs(String drip) throws Exception {
        bring("a.zip", ArchiveFixture.ofAda().tweets(own(0, "One")));
        assertThat(godwit("repost", "--dry-run", "--drip", drip)).isEqualTo(2);
        assertThat(stage.err()).contains("such as 6/hour");
    }

    @Test
    void postsWaitForDescriptionsAndProgressIsShown() throws Exception {
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(own(0, "One"), picture(1, "Look"), below(1, 2, "and that is why"), own(3, "Four"))
                        .media(id(1), "a.jpg", MediaBytes.picture("jpg", 8, 6)));
        json(0, "sign-in", MASTODON);
        json(0, "repost", "--without-alt-text", "wait");
        assertThat(standing(MASTODON)).extracting(RepostTest::first).containsExactly("One", "Four");
        var open = json(0, "pictures", "--csv", folder.resolve("alt-text.csv").toString());
        assertThat(open.get("total").intValue()).isEqualTo(1);
        assertThat(open.get("described").intValue()).isZero();
        assertThat(open.at("/open/0/file").stringValue()).endsWith("a.jpg");

        var table = folder.resolve("alt-text.csv");
        Files.writeString(table, Files.readString(table).replace("901,,", "901,A gull,"));
        assertThat(json(0, "pictures", "--descriptions", table.toString())
                        .get("described")
                        .intValue())
                .isEqualTo(1);
        json(0, "repost");
        assertThat(standing(MASTODON))
                .extracting(RepostTest::first)
                .containsExactly("One", "Four", "Look", "and that is why");
        assertThat(standing(MASTODON).get(2).media())
                .extracting(Ledger.Medium::description)
                .containsExactly("A gull");
    }

    @Test
    void badPicturesCostTheirPostNothingButThemselves() throws Exception {
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                picture(0, "Broken"),
                                picture(1, "Empty"),
                                picture(2, "Huge"),
                                picture(3, "Named"),
                                picture(4, "Missing"),
                                picture(5, "Page"),
                                own(6, "After all"))
                        .media(id(0), "a.jpg", Arrays.copyOf(MediaBytes.picture("png", 8, 6), 20))
                        .media(id(1), "a.jpg", new byte[0])
                        .media(id(2), "a.jpg", MediaBytes.pngClaiming(20_000, 10_000))
                        .media(id(3), "a.jpg", MediaBytes.webp(MediaBytes.vp8(8, 6)))
                        .media(id(5), "a.jpg", MediaBytes.latin("<html>")));
        json(0, "sign-in", MASTODON);
        var notes = json(0, "repost", "--dry-run").get("mediaNotes");
        assertThat(StreamSupport.stream(notes.spliterator(), false)
                        .map(note -> note.get("fate").stringValue()))
                .containsExactlyInAnyOrder("left_out", "missing");
        json(0, "repost");
        assertThat(standing(MASTODON))
                .extracting(post -> first(post) + " " + post.media().size())
                .containsExactly("Broken 0", "Empty 0", "Huge 0", "Named 1", "Missing 0", "Page 0", "After all 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.example", "lagoon.example", "dune.example"})
    void aSecondArchiveContinuesThreadsAndAddsOnlyWhatIsNew(String home) throws Exception {
        bring("a.zip", ArchiveFixture.ofAda().tweets(own(0, "One"), below(0, 1, "two"), own(5, "Six")));
        json(0, "sign-in", home);
        json(0, "repost");
        var before = standing(home);
        bring(
                "b.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                own(0, "One"),
                                below(0, 1, "two"),
                                own(5, "Six"),
                                below(1, 9, "three"),
                                below(0, 10, "aside"),
                                own(12, "New"),
                                below(12, 13, "and newer")));
        json(0, "repost");
        var after = standing(home);
        assertThat(after).hasSize(7).startsWith(before.toArray(Ledger.Post[]::new));
        assertThat(after.subList(3, 7))
                .extracting(RepostTest::first, Ledger.Post::inReplyTo)
                .containsExactly(
                        tuple("three", after.get(1).id()),
                        tuple("aside", after.get(0).id()),
                        tuple("New", ""),
                        tuple("and newer", after.get(5).id()));
        json(0, "repost");
        assertThat(standing(home)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour.example", "lagoon.example", "dune.example"})
    void anEditedTweetUpdatesItsPostWhenAskedFor(String home) throws Exception {
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(picture(0, "Teh tide"), below(0, 1, "goes out"))
                        .media(id(0), "a.jpg", MediaBytes.picture("jpg", 8, 6)));
        json(0, "sign-in", home);
        json(0, "repost");
        var before = standing(home);
        bring(
                "b.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                picture(0, "Teh tide").versions(id(0), id(2)),
                                below(0, 1, "goes out"),
                                own(2, "The tide https://t.co/p")
                                        .photo(900, "https://t.co/p", "a.jpg")
                                        .versions(id(0), id(2)))
                        .media(id(0), "a.jpg", MediaBytes.picture("jpg", 8, 6))
                        .media(id(2), "a.jpg", MediaBytes.picture("jpg", 8, 6)));
        json(0, "repost");
        assertThat(standing(home)).isEqualTo(before);
        json(0, "repost", "--edits");
        assertThat(standing(home)).extracting(RepostTest::first).containsExactly("The tide", "goes out");
        assertThat(standing(home).getFirst().media()).hasSize(1);
        assertThat(standing(home))
                .extracting(Ledger.Post::id)
                .isEqualTo(before.stream().map(Ledger.Post::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lagoon.example", "dune.example"})
    void aQuoteOfAnOwnTweetLeadsToItsPost(String home) throws Exception {
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                own(0, "Low tide"),
                                own(1, "As I said: https://t.co/q")
                                        .url("https://t.co/q", "https://twitter.com/ada/status/" + id(0))));
        json(0, "sign-in", home);
        json(0, "repost");
        var posts = standing(home);
        assertThat(posts.get(1).text())
                .startsWith("As I said: https://")
                .contains(posts.getFirst().id())
                .doesNotContain("twitter.com");
    }

    @Test
    void aQuoteOfAnOlderVersionLeadsToThePostOfTheNewest() throws Exception {
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                own(0, "Lwo tide").versions(id(0), id(1)),
                                own(1, "Low tide").versions(id(0), id(1)),
                                own(2, "As I said: https://t.co/q")
                                        .url("https://t.co/q", "https://twitter.com/ada/status/" + id(0))));
        json(0, "sign-in", "dune.example");
        json(0, "repost");
        var posts = standing("dune.example");
        assertThat(posts).extracting(RepostTest::first).first().isEqualTo("Low tide");
        assertThat(posts.get(1).text()).contains(posts.getFirst().id()).doesNotContain("twitter.com");
    }

    /// Who is retweeted here is the owner under a former name: nobody else posts on the practice Fediverse.
    @Test
    void aRetweetBecomesABoostOfItsOriginalOrNothing() throws Exception {
        var boosts = new ArrayList<String>();
        practice.onDeed(deed -> {
            if (deed.path().endsWith("/reblog") && deed.moment() == Deed.Moment.AFTER_REPLY) {
                boosts.add(deed.path());
            }
        });
        var original = own(0, "Low tide at the old harbour, and nobody to tell of it but you");
        var other = own(1, "Something that is not here at all, and never was");
        bring(
                "a.zip",
                ArchiveFixture.ofAda()
                        .tweets(
                                original,
                                TweetJson.retweet(id(5), ArchiveFixture.OWNER, "ada", "Ada", original),
                                TweetJson.retweet(id(6), ArchiveFixture.OWNER, "ada", "Ada", other)));
        json(0, "sign-in", "lagoon.example");
        json(0, "repost", "--kind", "own", "--kind", "retweets");
        assertThat(standing("lagoon.example")).hasSize(1);
        assertThat(boosts)
                .containsExactly("/api/v1/statuses/"
                        + standing("lagoon.example").getFirst().id() + "/reblog");
        json(0, "repost");
        assertThat(boosts).hasSize(1);
    }
}
