package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// X writes Zip64 even for a few megabytes, and more of it than needed.
class Zip64Test {
    private static final long TWEET = TweetJson.idAt(Instant.parse("2021-02-03T04:05:06Z"), 0);
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, 3, 4, 5};

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private Path whole() throws IOException {
        return ArchiveFixture.ofAda()
                .tweets(TweetJson.of(TWEET, "first https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .following(7, 8)
                .media(TWEET, "a.jpg", PICTURE)
                .zip(folder.resolve("whole.zip"));
    }

    private void readsLikeTheWhole(Path odd) throws Exception {
        assertThat(ArchiveReader.read(odd, collected)).isEqualTo(ArchiveReader.read(whole(), new Collected()));
        assertThat(collected.problems).isEmpty();
        try (var media = new MediaSource()) {
            var place =
                    (Media.InArchive) collected.tweet(TWEET).media().getFirst().place();
            assertThat(media.read(place, 100)).isEqualTo(PICTURE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 8, 12, 16, 20, 24, 28, 32})
    void readsFieldsOfAnyLengthThatNobodyNeeds(int length) throws Exception {
        readsLikeTheWhole(OddZips.withZip64Fields(whole(), folder.resolve("odd.zip"), length));
    }

    @Test
    void readsAZipThatTheJdkRefuses() throws Exception {
        var odd = OddZips.withZip64Fields(whole(), folder.resolve("odd.zip"), 3);
        assertThatThrownBy(() -> new JdkZip(odd).close())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Invalid CEN header (invalid zip64 extra data field size)");
        readsLikeTheWhole(odd);
    }

    @Test
    void readsAZipWhoseEndSaysThatItHasMoreEntriesThanFit() throws Exception {
        readsLikeTheWhole(OddZips.withZip64End(whole()));
    }

    @Test
    void readsAZipThatTheJdkRefusesAndWhoseEndSaysSo() throws Exception {
        readsLikeTheWhole(OddZips.withZip64End(OddZips.withZip64Fields(whole(), folder.resolve("odd.zip"), 3)));
    }

    @Test
    void readsAnEntryOfMoreThanTwoGibibytes() throws Exception {
        var block = new byte[1 << 20];
        System.arraycopy(ArchiveFaultTest.noise(8_000), 0, block, 0, 8_000);
        var times = 2 * 1024 + 5;
        var zip = folder.resolve("large.zip");
        var crc = OddZips.large(zip, "data/large.bin", block, times);
        for (var container : List.of(new JdkZip(zip), new CommonsZip(zip))) {
            try (container) {
                var entry = container.find("data/large.bin").orElseThrow();
                assertThat(entry).isEqualTo(new Container.Entry("data/large.bin", (long) times << 20, crc));
                assertThat(checksum(container.open(entry))).isEqualTo(crc);
            }
        }
    }

    private static long checksum(InputStream bytes) throws IOException {
        var crc = new CRC32();
        var buffer = new byte[1 << 16];
        try (bytes) {
            for (var got = bytes.read(buffer); got >= 0; got = bytes.read(buffer)) {
                crc.update(buffer, 0, got);
            }
        }
        return crc.getValue();
    }
}
