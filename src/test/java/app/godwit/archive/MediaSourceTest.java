package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaSourceTest {
    private static final long ID = TweetJson.idAt(Instant.parse("2021-02-03T04:05:06Z"), 0);
    private static final byte[] PICTURE = ArchiveFaultTest.noise(10_000);

    @TempDir
    Path folder;

    private final MediaSource media = new MediaSource();

    @AfterEach
    void close() {
        media.close();
    }

    private Media.InArchive bringIn(Path archive) throws NotAnArchive {
        var collected = new Collected();
        ArchiveReader.read(archive, collected);
        return (Media.InArchive) collected.tweet().media().getFirst().place();
    }

    private static ArchiveFixture fixture(byte[] picture) {
        return ArchiveFixture.ofAda()
                .tweets(TweetJson.of(ID, "https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .media(ID, "a.jpg", picture);
    }

    @Test
    void readsTheBytesFromZipAndFolder() throws Exception {
        assertThat(media.read(bringIn(fixture(PICTURE).zip(folder.resolve("a.zip"))), 10_000))
                .isEqualTo(PICTURE);
        assertThat(media.read(bringIn(fixture(PICTURE).folder(folder.resolve("a"))), 10_000))
                .isEqualTo(PICTURE);
    }

    @Test
    void readsNoMoreThanAllowed() throws Exception {
        var place = bringIn(fixture(PICTURE).zip(folder.resolve("a.zip")));
        assertThatThrownBy(() -> media.read(place, 9_999))
                .isInstanceOf(MediaGone.class)
                .hasMessageContaining("larger than the 9999 bytes");
    }

    @Test
    void saysWhenTheArchiveHasMoved() throws Exception {
        var zip = fixture(PICTURE).zip(folder.resolve("a.zip"));
        var place = bringIn(zip);
        Files.move(zip, folder.resolve("b.zip"));
        assertThatThrownBy(() -> media.read(place, 10_000))
                .isInstanceOf(MediaGone.class)
                .hasMessageContaining("The archive is no longer at " + zip);
    }

    @Test
    void findsTheArchiveAgainWhenItIsPutBack() throws Exception {
        var zip = fixture(PICTURE).zip(folder.resolve("a.zip"));
        var place = bringIn(zip);
        media.read(place, 10_000);
        Files.move(zip, folder.resolve("b.zip"));
        assertThatThrownBy(() -> media.read(place, 10_000)).isInstanceOf(MediaGone.class);
        Files.move(folder.resolve("b.zip"), zip);
        assertThat(media.read(place, 10_000)).isEqualTo(PICTURE);
    }

    @Test
    void refusesAnotherFileUnderTheSameName() throws Exception {
        var place = bringIn(fixture(PICTURE).zip(folder.resolve("a.zip")));
        var other = PICTURE.clone();
        other[5]++;
        fixture(other).zip(folder.resolve("a.zip"));
        assertThatThrownBy(() -> media.read(place, 10_000))
                .isInstanceOf(MediaGone.class)
                .hasMessageContaining("is not the file that was brought in");
    }

    @Test
    void saysWhenTheFileIsNoLongerInTheArchive() throws Exception {
        var unpacked = fixture(PICTURE).folder(folder.resolve("a"));
        var place = bringIn(unpacked);
        Files.delete(unpacked.resolve(place.entry()));
        assertThatThrownBy(() -> media.read(place, 10_000))
                .isInstanceOf(MediaGone.class)
                .hasMessageContaining("is no longer in");
    }
}
