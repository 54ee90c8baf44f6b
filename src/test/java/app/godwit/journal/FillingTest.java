package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An empty move file is filled without a log of its pages: it must be as safe as else.
class FillingTest {
    private static final long SEED = Long.getLong("godwit.seed", 20261121);
    private static final Random DICE = new Random(SEED);
    private static final int COMMITTED_TOGETHER = 20_000;
    private static final int LONGEST_LIFE = 70_000;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void whatWasCommittedIsThereThoughItIsKilled() throws Exception {
        var given = killedAfter(DICE.nextInt(LONGEST_LIFE));

        var kept = kept();
        assertThat(kept).as("seed %d, killed after %d", SEED, given).isLessThan(given + LONGEST_LIFE);
        assertThat(kept % COMMITTED_TOGETHER).isZero();
        assertThat(kept).isGreaterThanOrEqualTo(given / COMMITTED_TOGETHER * COMMITTED_TOGETHER);
        assertThat(damage()).isEqualTo("ok");

        try (var journal = journal()) {
            try (var intake = journal.intake(1)) {
                Filler.tweets(1_000).forEach(intake::tweet);
            }
            assertThat(journal.tweets().count()).isEqualTo(Math.max(kept, 1_000));
        }
    }

    @Test
    void nobodyElseOpensTheFileMeanwhileOrLater() throws Exception {
        try (var journal = journal()) {
            try (var intake = journal.intake(1)) {
                assertThatThrownBy(this::journal).hasMessageContaining("is open in another Godwit");
                Filler.tweets(COMMITTED_TOGETHER + 1_000).forEach(intake::tweet);
                assertThatThrownBy(this::journal).hasMessageContaining("is open in another Godwit");
            }
            assertThatThrownBy(this::journal).hasMessageContaining("is open in another Godwit");
            journal.settings().keep("said", "afterwards");
            assertThat(Files.exists(folder.resolve("m.godwit-wal")))
                    .as("it is written by the log again")
                    .isTrue();
        }
    }

    /// @return how many tweets it had given at least
    private int killedAfter(int tweets) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Filler.class.getName(),
                        folder.resolve("m.godwit").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader()) {
            var given = 0;
            while (given < tweets) {
                given = Integer.parseInt(said.readLine());
            }
            return given;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private int kept() throws MoveFileException {
        try (var journal = journal()) {
            return journal.tweets().count();
        }
    }

    private String damage() {
        try (var file = Jdbi.open("jdbc:sqlite:" + folder.resolve("m.godwit"))) {
            return file.createQuery("PRAGMA integrity_check")
                    .mapTo(String.class)
                    .one();
        }
    }

    private Journal journal() throws MoveFileException {
        return Journal.open(folder.resolve("m.godwit"));
    }
}
