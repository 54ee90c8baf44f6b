package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {
    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    @Test
    void opensTheWindowWithoutACommand() {
        assertThat(stage.run()).isZero();
        assertThat(stage.asked).containsExactly("window");
    }

    @ParameterizedTest
    @CsvSource({
        "folow, Did you mean",
        "--nonsense, Unknown option: '--nonsense'",
        "import, Missing required parameter: 'PATH'",
        "sign-in, Missing required parameter: 'SERVER'",
        "status extra, Unmatched argument",
        "status --keep-token nowhere, Invalid value for option '--keep-token'",
        "sign-in one.example --code --token, mutually exclusive"
    })
    void namesWrongUsageInOneSentence(String args, String sentence) {
        assertThat(stage.run(args.split(" "))).isEqualTo(2);
        assertThat(stage.err()).contains(sentence).contains("--help");
        assertThat(stage.err().lines()).hasSize(1);
        assertThat(stage.out()).isEmpty();
    }

    @Test
    void namesWrongUsageInJson() {
        assertThat(stage.run("status", "--json", "--nonsense")).isEqualTo(2);
        assertThat(stage.json().at("/error/code").intValue()).isEqualTo(2);
        assertThat(stage.json().at("/error/what").stringValue()).contains("--nonsense");
        assertThat(stage.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status", "match", "people", "plan", "follow", "repost", "run", "report x.html", "export x"})
    void makesNoMoveFileWhereNoneIs(String command) {
        var file = folder.resolve("none.godwit");
        var args = (command + " -m " + file).split(" ");
        assertThat(stage.run(args)).isEqualTo(4);
        assertThat(stage.err()).contains("There is no move file", "godwit import");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysInJsonThatThereIsNoMoveFile() {
        assertThat(stage.run(
                        "status", "--json", "-m", folder.resolve("none.godwit").toString()))
                .isEqualTo(4);
        assertThat(stage.json().at("/error/code").intValue()).isEqualTo(4);
    }

    @Test
    void takesTheCommonOptionsBeforeTheCommandToo() {
        assertThat(stage.run("-m", folder.resolve("other.godwit").toString(), "status"))
                .isEqualTo(4);
        assertThat(stage.err()).contains("other.godwit");
    }

    @Test
    void makesNoMoveFileForASourceThatIsNotThere() {
        var file = folder.resolve("new.godwit");
        assertThat(stage.run("import", folder.resolve("gone.zip").toString(), "-m", file.toString()))
                .isEqualTo(4);
        assertThat(stage.err()).contains("gone.zip");
        assertThat(file).doesNotExist();
    }

    @Test
    void helpsWithEveryCommand() {
        assertThat(stage.run("--help")).isZero();
        assertThat(stage.out()).contains("import", "match", "people", "sign-in", "plan", "follow", "repost", "status");
        assertThat(stage.run("repost", "--help")).isZero();
        assertThat(stage.out()).contains("--dry-run", "--json", "--move");
    }

    @Test
    void tellsItsVersion() {
        assertThat(stage.run("--version")).isZero();
        assertThat(stage.out()).startsWith("godwit ");
    }
}
