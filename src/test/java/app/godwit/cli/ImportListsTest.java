package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.lists.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// `godwit import` of each kind of list, and of files that are none.
class ImportListsTest {
    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    private int bringIn(String text) throws Exception {
        var file = Files.writeString(folder.resolve("list"), text);
        return stage.run(
                "import",
                file.toString(),
                "--json",
                "-m",
                folder.resolve("move.godwit").toString());
    }

    static Stream<Arguments> sources() {
        return Fixtures.all().entrySet().stream().map(source -> Arguments.of(source.getKey(), source.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void bringsInEachSource(String name, String text) throws Exception {
        assertThat(bringIn(text)).as(stage.err()).isZero();
        assertThat(stage.json().at("/people/following").intValue()).isEqualTo(2);
        assertThat(stage.json().at("/people/named").intValue()).isEqualTo(name.equals("following.js") ? 0 : 2);
        assertThat(stage.json().get("problems")).isEmpty();
    }

    @Test
    void countsThoseMutedAndBlockedAsTheMoveKnowsThem() throws Exception {
        assertThat(bringIn("window.YTD.mute.part0 = [{\"muting\":{\"accountId\":\"7\"}}]"))
                .isZero();
        assertThat(bringIn("window.YTD.block.part0 = [{\"blocking\":{\"accountId\":\"8\"}}]"))
                .isZero();
        assertThat(stage.json().at("/people/muted").intValue()).isOne();
        assertThat(stage.json().at("/people/blocked").intValue()).isOne();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", "is empty"),
                Arguments.of("heron\n", "write @ before each handle"),
                Arguments.of("who,where\nbob,Shore\n", "Which column holds the people?"),
                Arguments.of("{\"log\":{\"entries\":[]}}", "This HAR file holds no list of people on X"),
                Arguments.of("{\"formatName\":\"dexie\"}", "This database holds no people"),
                Arguments.of("[{\"full_text\":\"x\"}]", "This is a list of tweets"),
                Arguments.of("<html>", "This is a web page"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void saysInOneSentenceWhyNobodyCameIn(String text, String sentence) throws Exception {
        assertThat(bringIn(text)).isEqualTo(4);
        assertThat(stage.json().at("/error/what").stringValue())
                .contains(sentence)
                .endsWith(".");
    }

    @Test
    void keepsHalfAFileAndSaysSo() throws Exception {
        var whole = Fixtures.all().getOrDefault("exporter json", "");
        assertThat(bringIn(whole.substring(0, whole.indexOf("\"cleo\"")))).isZero();
        assertThat(stage.json().at("/people/following").intValue()).isEqualTo(1);
        assertThat(stage.json().at("/problems/0/what").stringValue()).contains("damaged from here on");
    }
}
