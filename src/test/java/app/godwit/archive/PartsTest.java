package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Media;
import app.godwit.tweets.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// An archive in several zips.
class PartsTest {
    private static final long ID = TweetJson.idAt(Instant.parse("2023-02-03T04:05:06Z"), 0);
    private static final byte[] PICTURE = ArchiveFaultTest.noise(1_000);
    private static final Predicate<String> MEDIA = name -> name.contains("_media/");
    private static final Predicate<String> TWEETS = name -> name.matches("(data/)?tweets?\\.js");
    private static final Predicate<String> VIEWER = name -> name.startsWith("assets/");

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static ArchiveFixture fixture() {
        return ArchiveFixture.ofAda()
                .tweets(TweetJson.of(ID, "https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .following(7, 8)
                .media(ID, "a.jpg", PICTURE);
    }

    private Path part(String name, Predicate<String> files) throws IOException {
        return fixture().zip(folder.resolve(name), files);
    }

    @Test
    void findsTheZipsOfAFolderInTheOrderOfTheirNumbers() throws Exception {
        var media = part("twitter-2.zip", MEDIA);
        var viewer = part("twitter-1.zip", VIEWER);
        var data = part("twitter-10.zip", MEDIA.negate().and(TWEETS.negate()));
        var tweets = part("twitter-9.ZIP", TWEETS);
        Files.writeString(folder.resolve("notes.txt"), "hello");
        Files.write(folder.resolve("holiday.zip"), FixtureZips.of(Map.of("beach.jpg", PICTURE)));
        Files.writeString(folder.resolve("broken.zip"), "no zip");
        assertThat(ArchiveReader.parts(folder))
                .containsExactly(media, tweets, data)
                .doesNotContain(viewer);
    }

    @Test
    void findsNoPartsInAnArchive() throws Exception {
        fixture().folder(folder);
        var zip = fixture().zip(folder.resolve("a.zip"));
        assertThat(ArchiveReader.parts(folder)).isEmpty();
        assertThat(ArchiveReader.parts(zip)).isEmpty();
        assertThat(ArchiveReader.parts(folder.resolve("nothing"))).isEmpty();
        assertThat(ArchiveReader.parts(Files.createDirectory(folder.resolve("empty"))))
                .isEmpty();
    }

    static Stream<Arguments> partsWithoutTweets() {
        return Stream.of(
                Arguments.of("media alone", MEDIA, ArchiveReport.Extent.MEDIA_ALONE, 0),
                Arguments.of("people alone", only("data/following.js"), ArchiveReport.Extent.PART, 2),
                Arguments.of("all but the tweets", TWEETS.negate(), ArchiveReport.Extent.PART, 2),
                Arguments.of("the profile alone", only("data/profile.js"), ArchiveReport.Extent.PART, 0));
    }

    private static Predicate<String> only(String file) {
        return file::equals;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partsWithoutTweets")
    void readsAPartWithoutTweetsAndSaysSo(
            String name, Predicate<String> files, ArchiveReport.Extent extent, int following) throws Exception {
        var report = ArchiveReader.read(part("part.zip", files), collected);
        assertThat(report.extent()).isEqualTo(extent);
        assertThat(report.tweets().total()).isZero();
        assertThat(report.people().following()).isEqualTo(following);
        assertThat(collected.problems)
                .extracting(Problem::what)
                .contains("This is a part without tweets: bring in the other parts too.");
    }

    @Test
    void readsAPartThatSaysSoItself() throws Exception {
        var report = ArchiveReader.read(fixture().partial().zip(folder.resolve("1.zip")), collected);
        assertThat(report.extent()).isEqualTo(ArchiveReport.Extent.PART);
        assertThat(report.tweets().total()).isOne();
        assertThat(collected.problems)
                .extracting(Problem::what)
                .containsExactly("This is one part of several: bring in the other parts too.");
        var empty = ArchiveReader.read(ArchiveFixture.ofAda().partial().zip(folder.resolve("2.zip")), new Collected());
        assertThat(empty.extent()).isEqualTo(ArchiveReport.Extent.PART);
    }

    @Test
    void findsInOnePartTheMediaThatAnotherNames() throws Exception {
        ArchiveReader.read(part("tweets.zip", MEDIA.negate()), collected);
        var media = part("media.zip", MEDIA);
        var missing = (Media.Missing) collected.tweet().media().getFirst().place();
        try (var source = new MediaSource()) {
            assertThat(source.find(folder.resolve("tweets.zip"), missing.expected()))
                    .isEmpty();
            assertThat(source.find(folder.resolve("gone.zip"), missing.expected()))
                    .isEmpty();
            assertThat(source.find(media, "tweets_media/1-a.jpg")).isEmpty();
            assertThat(source.find(media, "direct_messages_media/" + ID + "-a.jpg"))
                    .isEmpty();
            var found = source.find(media, missing.expected()).orElseThrow();
            assertThat(found.archive()).isEqualTo(media.toString());
            assertThat(source.read(found, 10_000)).isEqualTo(PICTURE);
        }
    }

    @Test
    void findsTheMediaOfAnOlderArchiveInItsZips() throws Exception {
        var old = fixture()
                .as(FixtureEra.FLAT_2018)
                .mediaAs(MediaForm.STORED_ZIP)
                .inFolder("old")
                .zip(folder.resolve("o.zip"));
        try (var source = new MediaSource()) {
            assertThat(source.find(old, "tweets_media/" + ID + "-a.jpg")).isPresent();
        }
    }

    @Test
    void isNotTakenInByFilesOfOtherPrograms() throws Exception {
        var zip = folder.resolve("site.zip");
        Files.write(
                zip,
                FixtureZips.of(Map.of(
                        "js/account.js", "export const menu = [ {\"title\" : 1} ]".getBytes(StandardCharsets.UTF_8),
                        "js/profile.js", "var x = [ ]".getBytes(StandardCharsets.UTF_8))));
        assertThat(ArchiveReader.knows(zip)).isFalse();
    }

    @Test
    void takesTheOwnersNumberFromTheHeadersWhereTheAccountLiesElsewhere() throws Exception {
        var report = ArchiveReader.read(
                fixture()
                        .tweets(TweetJson.of(ID + 1, "more").reply(ID, ArchiveFixture.OWNER, "ada"))
                        .zip(folder.resolve("part.zip"), name -> name.contains("tweet")),
                collected);
        assertThat(report.tweets().threads()).isOne();
    }
}
