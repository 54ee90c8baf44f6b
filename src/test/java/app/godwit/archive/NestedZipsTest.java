package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NestedZipsTest {
    private static final long ID = TweetJson.idAt(Instant.parse("2019-02-03T04:05:06Z"), 0);
    private static final byte[] PICTURE = ArchiveFaultTest.noise(100_000);

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static ArchiveFixture fixture() {
        return ArchiveFixture.ofAda()
                .as(FixtureEra.FLAT_2018)
                .tweets(TweetJson.of(ID, "https://t.co/p").photo(5, "https://t.co/p", "a.jpg"));
    }

    private Media.Place read(ArchiveFixture fixture) throws Exception {
        ArchiveReader.read(fixture.zip(folder.resolve("a.zip")), collected);
        return collected.tweet().media().getFirst().place();
    }

    @ParameterizedTest
    @EnumSource(names = {"STORED_ZIP", "PACKED_ZIP"})
    void findsMediaInAZipInTheZip(MediaForm form) throws Exception {
        var place = read(fixture().media(ID, "a.jpg", PICTURE).mediaAs(form));
        assertThat(place).isInstanceOfSatisfying(Media.InArchive.class, found -> {
            assertThat(found.entry()).isEqualTo("tweet_media/media-part1.zip!/" + ID + "-a.jpg");
            assertThat(found.size()).isEqualTo(PICTURE.length);
            assertThat(found.crc()).isNotZero();
        });
        try (var media = new MediaSource()) {
            assertThat(media.read((Media.InArchive) place, 1 << 20)).isEqualTo(PICTURE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 16})
    void findsMediaInAZipInAZipThatTheJdkRefuses(int length) throws Exception {
        var whole = fixture()
                .media(ID, "a.jpg", PICTURE)
                .mediaAs(MediaForm.STORED_ZIP)
                .zip(folder.resolve("w.zip"));
        ArchiveReader.read(OddZips.withZip64Fields(whole, folder.resolve("odd.zip"), length), collected);
        assertThat(collected.tweet().media().getFirst().place()).isInstanceOf(Media.InArchive.class);
    }

    @Test
    void findsMediaInAFolderOfTheInnerZip() throws Exception {
        var inner = FixtureZips.of(Map.of("tweet_media/" + ID + "-a.jpg", PICTURE));
        assertThat(read(fixture().file("tweet_media/tweet_media.zip", inner))).isInstanceOf(Media.InArchive.class);
    }

    @Test
    void readsAPlaceInAZipWithoutHavingListedItBefore() throws Exception {
        var place = (Media.InArchive) read(fixture().media(ID, "a.jpg", PICTURE).mediaAs(MediaForm.PACKED_ZIP));
        var other = fixture().mediaAs(MediaForm.LOOSE).zip(folder.resolve("b.zip"));
        try (var media = new MediaSource()) {
            assertThatThrownBy(() -> media.read(
                            new Media.InArchive(other.toString(), place.entry(), place.size(), place.crc()), 1 << 20))
                    .isInstanceOf(MediaGone.class)
                    .hasMessageContaining("is no longer in");
        }
    }

    @Test
    void doesNotOpenAZipInAZipInTheZip() throws Exception {
        var innermost = FixtureZips.of(Map.of(ID + "-a.jpg", PICTURE));
        var inner = FixtureZips.of(Map.of("more.zip", innermost));
        assertThat(read(fixture().file("tweet_media/tweet_media.zip", inner)))
                .isEqualTo(new Media.Missing("tweets_media/" + ID + "-a.jpg"));
        var nested = "tweet_media/tweet_media.zip!/more.zip!/" + ID + "-a.jpg";
        try (var container = Containers.open(folder.resolve("a.zip"))) {
            assertThat(container.find(nested)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../%d-a.jpg", "/%d-a.jpg", "x/../../%d-a.jpg", "C:/%d-a.jpg"})
    void ignoresNamesThatClimbOutOfTheInnerZip(String name) throws Exception {
        var inner = FixtureZips.of(Map.of(name.formatted(ID), PICTURE));
        assertThat(read(fixture().file("tweet_media/tweet_media.zip", inner))).isInstanceOf(Media.Missing.class);
    }

    @Test
    void ignoresLinksInTheInnerZip() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var link = new ZipArchiveEntry(ID + "-a.jpg");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("../../secret.jpg".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        assertThat(read(fixture().file("tweet_media/tweet_media.zip", bytes.toByteArray())))
                .isInstanceOf(Media.Missing.class);
    }

    @Test
    void refusesABombInTheInnerZip() throws Exception {
        var inner = FixtureZips.of(Map.of(ID + "-a.jpg", new byte[80 << 20]));
        var place = (Media.InArchive) read(fixture().file("tweet_media/tweet_media.zip", inner));
        try (var media = new MediaSource()) {
            assertThatThrownBy(() -> media.read(place, Long.MAX_VALUE))
                    .isInstanceOf(MediaGone.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @Test
    void refusesAnInnerZipThatIsABomb() throws Exception {
        var zeros = new byte[80 << 20];
        var place = read(fixture().file("tweet_media/tweet_media.zip", zeros));
        assertThat(place).isInstanceOf(Media.Missing.class);
        assertThat(collected.problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("tweet_media/tweet_media.zip");
            assertThat(problem.what()).contains("cannot be read").contains("more than it should");
        });
    }

    @Test
    void namesAnInnerZipThatIsDamaged() throws Exception {
        read(fixture().file("tweet_media/tweet_media.zip", "no zip at all"));
        assertThat(collected.problems).extracting("file").containsExactly("tweet_media/tweet_media.zip");
    }

    @Test
    void leavesNoTemporaryFileBehind() throws Exception {
        var before = temporary();
        var place = (Media.InArchive) read(fixture().media(ID, "a.jpg", PICTURE).mediaAs(MediaForm.PACKED_ZIP));
        try (var media = new MediaSource()) {
            media.read(place, 1 << 20);
        }
        assertThat(temporary()).isEqualTo(before);
    }

    private static long temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("godwit.*\\.zip"))
                    .count();
        }
    }
}
