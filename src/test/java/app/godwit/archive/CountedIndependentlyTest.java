package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the counts of the reader against those of a script that was written from the description of the format.
class CountedIndependentlyTest {
    private static final Path SCRIPT = Path.of("src/test/python/count_archive.py");
    private static final Path SAMPLE = Path.of("src/main/resources/app/godwit/practice/sample/archive");
    private static final int TWEETS = 2_000;

    @TempDir
    Path folder;

    @BeforeEach
    void needsPython() {
        assumeTrue(isThere("python3"), "python3 is not installed, so nobody counts independently");
    }

    private static boolean isThere(String program) {
        try {
            return run(List.of(program, "--version")).exit() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @Test
    void countsTheSample() throws Exception {
        compare(SAMPLE);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void countsRandomArchives(long seed) throws Exception {
        compare(RandomArchive.of(seed, TWEETS).zip(folder.resolve("archive.zip")));
    }

    @Test
    void countsAnArchiveThatNobodySawBefore(TestReporter reporter) throws Exception {
        var seed = new Random().nextLong();
        reporter.publishEntry("seed", Long.toString(seed));
        compare(RandomArchive.of(seed, TWEETS).inFolder("seed " + seed).folder(folder.resolve("seed" + seed)));
    }

    private static void compare(Path archive) throws Exception {
        var collected = new Collected();
        var report = ArchiveReader.read(archive, collected);
        var counted = script(archive);
        assertThat(collected.problems).as("%s", archive).isEmpty();
        assertThat(report.tweets()).as("%s", archive).isEqualTo(tweets(counted.path("tweets")));
        assertThat(report.people()).as("%s", archive).isEqualTo(people(counted.path("people")));
        assertThat(report.media()).as("%s", archive).isEqualTo(media(counted.path("media")));
        assertThat(report.setApart()).as("%s", archive).isEqualTo(setApart(counted.path("setApart")));
    }

    private static ArchiveReport.Tweets tweets(JsonNode counted) {
        return new ArchiveReport.Tweets(
                counted.path("total").asInt(),
                counted.path("own").asInt(),
                counted.path("threads").asInt(),
                counted.path("retweets").asInt(),
                counted.path("replies").asInt(),
                counted.path("quotes").asInt(),
                counted.path("notesJoined").asInt(),
                counted.path("supersededEdits").asInt());
    }

    private static ArchiveReport.People people(JsonNode counted) {
        return new ArchiveReport.People(
                counted.path("following").asInt(),
                counted.path("followers").asInt(),
                counted.path("muted").asInt(),
                counted.path("blocked").asInt(),
                counted.path("told").asInt(),
                counted.path("named").asInt(),
                counted.path("lists").asInt());
    }

    private static ArchiveReport.Media media(JsonNode counted) {
        return new ArchiveReport.Media(
                counted.path("expected").asInt(),
                counted.path("found").asInt(),
                counted.path("missing").asInt());
    }

    private static ArchiveReport.SetApart setApart(JsonNode counted) {
        return new ArchiveReport.SetApart(
                counted.path("deleted").asInt(),
                counted.path("community").asInt(),
                counted.path("circle").asInt());
    }

    private static JsonNode script(Path archive) throws IOException {
        var run = run(List.of("python3", SCRIPT.toString(), archive.toString()));
        assertThat(run.exit()).as(run.output()).isZero();
        return JsonMapper.shared().readTree(run.output());
    }

    private record Run(int exit, String output) {}

    private static Run run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        var process = builder.start();
        try (var out = process.getInputStream()) {
            var output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the script ran", stopped);
        }
    }
}
