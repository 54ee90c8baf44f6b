package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @Test
    void unpacksAnArchiveAndAFollowList(@TempDir Path dir) throws IOException {
        var sample = Sample.unpack(dir.resolve("sample"));
        assertThat(sample.archive().resolve("data/manifest.js")).isNotEmptyFile();
        assertThat(sample.archive().resolve("data/tweets-part1.js")).isNotEmptyFile();
        assertThat(sample.archive().resolve("data/tweets_media")).isNotEmptyDirectory();
        assertThat(sample.following()).isNotEmptyFile();
    }

    @Test
    void unpacksTwice(@TempDir Path dir) throws IOException {
        Sample.unpack(dir);
        assertThat(Sample.unpack(dir).following()).isNotEmptyFile();
    }
}
