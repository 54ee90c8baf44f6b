package app.godwit.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.lists.Fixtures;
import app.godwit.lists.HarFixture;
import app.godwit.lists.HarFixture.Body;
import app.godwit.lists.UserJson;
import app.godwit.lists.UserJson.Generation;
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
                Arguments.of(
                        new HarFixture()
                                .answer("Following", "{}", "", Body.NONE, 200)
                                .har(),
                        "This HAR file was saved without content"),
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

    /// A whole page, and beside it one that is not.
    private static HarFixture page() {
        return new HarFixture().page("Following", "{\"userId\":\"77\"}", bob().entry());
    }

    private static UserJson bob() {
        return UserJson.of(Generation.CORE, 7, "bob").flag("following", true);
    }

    static Stream<Arguments> flaws() {
        var cut = HarFixture.body("Following", bob().entry(), bob().entry());
        return Stream.of(
                Arguments.of(
                        page().answer("Following", "{}", "", Body.NONE, 200).har(), 1, "have no content"),
                Arguments.of(
                        page().answer("Following", "{}", cut.substring(0, cut.length() - 300), Body.PLAIN, 200)
                                .har(),
                        1,
                        "damaged or cut off"),
                Arguments.of(
                        page().page("Following", "{\"userId\":\"77\"}", UserJson.unavailable(9))
                                .har(),
                        2,
                        "One account is suspended or hidden"),
                Arguments.of("id,handle\n7,bob\n7,bobby\n", 1, "comes as @bob and as @bobby"),
                Arguments.of("id,handle\n7,bob\n,\n8,\n", 2, "neither handle nor id"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("flaws")
    void keepsWhatCanBeReadAndSaysWhatCannot(String text, int following, String sentence) throws Exception {
        assertThat(bringIn(text)).as(stage.err()).isZero();
        assertThat(stage.json().at("/people/following").intValue()).isEqualTo(following);
        assertThat(stage.json().get("problems"))
                .extracting(problem -> problem.get("what").stringValue())
                .anySatisfy(what -> assertThat(what).contains(sentence).endsWith("."));
    }

    @Test
    void readsATableInTheEncodingOfOldSpreadsheets() throws Exception {
        var file = Files.write(folder.resolve("old.csv"), "handle;name\nbob;B\u00f6b\n".getBytes(ISO_8859_1));
        var move = folder.resolve("move.godwit").toString();
        assertThat(stage.run("import", file.toString(), "--json", "-m", move)).isZero();
        assertThat(stage.run("people", "--json", "-m", move)).isZero();
        assertThat(stage.json().at("/people/0/name").stringValue()).isEqualTo("B\u00f6b");
    }

    @Test
    void keepsHalfAFileAndSaysSo() throws Exception {
        var whole = Fixtures.all().getOrDefault("exporter json", "");
        assertThat(bringIn(whole.substring(0, whole.indexOf("\"cleo\"")))).isZero();
        assertThat(stage.json().at("/people/following").intValue()).isEqualTo(1);
        assertThat(stage.json().at("/problems/0/what").stringValue()).contains("damaged from here on");
    }
}
