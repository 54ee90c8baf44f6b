package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Media;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are not called as their tweets say.
class MediaFilesTest {
    private static final long ID = TweetJson.idAt(Instant.parse("2021-02-03T04:05:06Z"), 0);

    @TempDir
    Path folder;

    /// The tweet has the pictures `a.jpg` and `b.jpg` and the video `v.mp4`.
    static Stream<Arguments> files() {
        return Stream.of(
                row("all there", "ID-a.jpg ID-b.jpg ID-v.mp4", "ID-a.jpg ID-b.jpg ID-v.mp4"),
                row("other case", "ID-A.JPG ID-b.jpg ID-V.mp4", "ID-A.JPG ID-b.jpg ID-V.mp4"),
                row("one picture called otherwise", "ID-a.jpg ID-x.png ID-v.mp4", "ID-a.jpg ID-x.png ID-v.mp4"),
                row("both pictures called otherwise", "ID-x.jpg ID-y.jpg ID-v.mp4", "ID-x.jpg ID-y.jpg ID-v.mp4"),
                row("the video in a lower quality", "ID-a.jpg ID-b.jpg ID-w.mp4", "ID-a.jpg ID-b.jpg ID-w.mp4"),
                row("one picture too few", "ID-x.jpg ID-v.mp4", "- - ID-v.mp4"),
                row("one picture too many", "ID-a.jpg ID-x.jpg ID-y.jpg ID-v.mp4", "ID-a.jpg - ID-v.mp4"),
                row("a picture is no video", "ID-a.jpg ID-b.jpg ID-x.jpg", "ID-a.jpg ID-b.jpg -"),
                row("another tweet's files", "ID0-a.jpg ID1-b.jpg ID2-v.mp4", "- - -"),
                row("no dash", "IDa.jpg IDb.jpg IDv.mp4", "- - -"),
                row("nothing", "", "- - -"));
    }

    private static Arguments row(String name, String files, String found) {
        return Arguments.of(name, words(files), words(found));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.replace("ID", "" + ID).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void findsFilesByTheTweetsNumberWhenTheNameFails(String name, List<String> files, List<String> found)
            throws Exception {
        var fixture = ArchiveFixture.ofAda()
                .tweets(TweetJson.of(ID, "https://t.co/p")
                        .photo(1, "https://t.co/p", "a.jpg")
                        .photo(2, "https://t.co/p", "b.jpg")
                        .video(3, "https://t.co/p", "v.mp4"));
        files.forEach(file -> fixture.media("tweets_media", file, new byte[] {1}));
        assertThat(places(fixture.zip(folder.resolve("a.zip")))).isEqualTo(found);
        assertThat(places(fixture.folder(folder.resolve("a")))).isEqualTo(found);
    }

    private static List<String> places(Path archive) throws NotAnArchive {
        var collected = new Collected();
        ArchiveReader.read(archive, collected);
        return collected.tweet().media().stream()
                .map(media -> media.place() instanceof Media.InArchive file ? file.entry() : "-")
                .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void looksForEveryKindOfTweetInItsOwnFolder() throws Exception {
        var collected = new Collected();
        ArchiveReader.read(
                ArchiveFixture.ofAda()
                        .tweets(TweetJson.of(ID, "x"))
                        .deleted(picture(1))
                        .community(picture(2))
                        .circle(picture(3))
                        .media("deleted_tweets_media", (ID + 1) + "-a.jpg", new byte[] {1})
                        .media("community_tweet_media", (ID + 2) + "-a.jpg", new byte[] {2})
                        .media("tweets_media", (ID + 3) + "-a.jpg", new byte[] {3})
                        .zip(folder.resolve("a.zip")),
                collected);
        assertThat(collected.tweet(ID + 1).media().getFirst().place()).isInstanceOf(Media.InArchive.class);
        assertThat(collected.tweet(ID + 2).media().getFirst().place()).isInstanceOf(Media.InArchive.class);
        assertThat(collected.tweet(ID + 3).media().getFirst().place())
                .isEqualTo(new Media.Missing("twitter_circle_tweet_media/" + (ID + 3) + "-a.jpg"));
    }

    private static TweetJson picture(int nth) {
        return TweetJson.of(ID + nth, "https://t.co/p").photo(nth, "https://t.co/p", "a.jpg");
    }

    @Test
    void findsNamesInAnyUnicodeForm() {
        var names = new MediaNames(Stream.of("m/1-e\u0301te\u0301.jpg", "m/2-ÉTÉ.jpg", "m/1-b.jpg"));
        assertThat(names.find("1-été.jpg")).contains("m/1-e\u0301te\u0301.jpg");
        assertThat(names.find("2-été.jpg")).contains("m/2-ÉTÉ.jpg");
        assertThat(names.find("1-et")).isEmpty();
        assertThat(names.startingWith("1-")).containsExactly("m/1-b.jpg", "m/1-e\u0301te\u0301.jpg");
        assertThat(names.startingWith("3-")).isEmpty();
    }

    @Test
    void findsEveryOneOfManyNames() {
        var all = IntStream.range(0, 20_000).mapToObj(nth -> "m/" + nth * 7919L + "-X" + nth + ".jpg");
        var names = new MediaNames(all);
        for (var nth = 0; nth < 20_000; nth += 97) {
            assertThat(names.find(nth * 7919L + "-x" + nth + ".JPG"))
                    .contains("m/" + nth * 7919L + "-X" + nth + ".jpg");
            assertThat(names.startingWith(nth * 7919L + "-").stream().collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }
}
