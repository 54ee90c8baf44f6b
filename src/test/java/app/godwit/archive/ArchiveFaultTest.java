package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveFaultTest {
    private static final String WHOLE = """
        window.YTD.tweets.part0 = [
          {
            "tweet" : {
              "id_str" : "1000000000000000001",
              "created_at" : "Sat Jan 06 10:00:00 +0000 2018",
              "full_text" : "one"
            }
          },
          {
            "tweet" : {
              "id_str" : "1000000000000000002",
              "created_at" : "Sat Jan 06 10:00:01 +0000 2018",
              "entities" : { "urls" : [ ] },
              "full_text" : "two"
            }
          },
          {
            "tweet" : {
              "id_str" : "1000000000000000003",
              "created_at" : "Sat Jan 06 10:00:02 +0000 2018",
              "full_text" : "three"
            }
          }
        ]
        """;

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("nothing", text -> text, 3, 0),
                fault("a mark of the encoding", text -> "\uFEFF" + text, 3, 0),
                fault("CRLF", text -> text.replace("\n", "\r\n"), 3, 0),
                fault("a semicolon at the end", text -> text.strip() + ";", 3, 0),
                fault("no spaces at all", text -> text.replace("\n", "").replace("  ", ""), 3, 0),
                fault("no assignment", text -> text.substring(text.indexOf('[')), 3, 0),
                fault(
                        "unknown keys",
                        text -> text.replace("\"full_text\"", "\"new\" : {\"a\":[1,{}]}, \"full_text\""),
                        3,
                        0),
                fault("an escaped NUL", text -> text.replace("two", "t\\u0000o"), 3, 0),
                fault("half a pair", text -> text.replace("two", "t\\ud83do"), 3, 0),
                fault("a bad escape", text -> text.replace("two", "t\\xo"), 2, 1),
                fault("a control character", text -> text.replace("two", "t\u0001o"), 2, 1),
                fault("a quote too few at the end", text -> text.replace("two\"", "two"), 2, 1),
                fault("a quote too few at the start", text -> text.replace("\"two", "two"), 2, 1),
                fault("a quote too many", text -> text.replace("two", "t\"o"), 2, 1),
                fault("a brace too few", text -> text.replace("\"urls\" : [ ] }", "\"urls\" : [ ]"), 2, 1),
                fault("a brace too many", text -> text.replace("\"urls\" : [ ] }", "\"urls\" : [ ] } } }"), 2, 2),
                fault("an item that is no tweet", text -> text.replaceFirst("\"tweet\"", "\"other\""), 2, 1),
                fault("an item that is a number", text -> text.replace("[\n  {", "[\n  17,\n  {"), 3, 1),
                fault("a tweet without id", text -> text.replace("\"1000000000000000002\"", "\"\""), 2, 1),
                fault(
                        "a tweet without date",
                        text -> text.replace("\"created_at\" : \"Sat Jan 06 10:00:01", "\"x\" : \""),
                        3,
                        0),
                fault("a tweet twice", text -> text.replace("0003", "0002"), 2, 0),
                fault("an end in the middle", text -> text.substring(0, text.indexOf("two")), 1, 1),
                fault("zeros at the end", text -> text + "\0\0\0\0", 3, 0));
    }

    private static Arguments fault(String name, UnaryOperator<String> damage, int read, int problems) {
        return Arguments.of(name, damage, read, problems);
    }

    @ParameterizedTest(name = "{0}: {2} tweets, {3} problems")
    @MethodSource("faults")
    void readsWhatIsWholeAndNamesTheRest(String name, UnaryOperator<String> damage, int read, int problems)
            throws Exception {
        var report = ArchiveReader.read(with(damage.apply(WHOLE)).zip(folder.resolve("a.zip")), collected);
        assertThat(report.tweets().total()).isEqualTo(read);
        assertThat(collected.problems).hasSize(problems);
        assertThat(collected.problems).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("data/tweets.js");
            assertThat(problem.what()).endsWith(".");
        });
    }

    private static ArchiveFixture with(String tweets) {
        return ArchiveFixture.ofAda().without("manifest.js").file("data/tweets.js", tweets);
    }

    @Test
    void saysAtWhichByteADamagedItemBegins() throws Exception {
        ArchiveReader.read(with(WHOLE.replace("two", "t\\xo")).zip(folder.resolve("a.zip")), collected);
        var second = WHOLE.indexOf("{", WHOLE.indexOf("one"));
        assertThat(collected.problems).extracting(Problem::position).containsExactly((long) second);
    }

    @Test
    void replacesBytesThatAreNoUtf8() throws Exception {
        var bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
        bytes[WHOLE.indexOf("two") + 1] = (byte) 0xE9;
        ArchiveReader.read(
                ArchiveFixture.ofAda()
                        .without("manifest.js")
                        .file("data/tweets.js", bytes)
                        .folder(folder.resolve("a")),
                collected);
        assertThat(collected.tweet(1000000000000000002L).text()).isEqualTo("t\uFFFDo");
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void skipsAnItemThatIsLongerThanAnyReal() throws Exception {
        var endless = "x".repeat(20 << 20);
        var report = ArchiveReader.read(with(WHOLE.replace("two", endless)).zip(folder.resolve("a.zip")), collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems).hasSize(1);
    }

    @Test
    void survivesDeepNesting() throws Exception {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        var report = ArchiveReader.read(with(WHOLE.replace("\"two\"", deep)).zip(folder.resolve("a.zip")), collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems).hasSize(1);
    }

    @Test
    void stopsAZipBomb() throws Exception {
        var zeros = WHOLE.replace("three", " ".repeat(80 << 20));
        var zip = with(zeros).zip(folder.resolve("a.zip"));
        var report = ArchiveReader.read(zip, collected);
        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems.getLast().what()).contains("unpacks to more than it should");
    }

    @Test
    void namesAtMostAHundredProblemsPerFile() throws Exception {
        var item = "{\"tweet\" : {\"full_text\" : \"\\x\"}},\n";
        ArchiveReader.read(
                with(WHOLE.replace("[\n", "[\n" + item.repeat(500))).zip(folder.resolve("a.zip")), collected);
        assertThat(collected.problems).hasSize(101);
        assertThat(collected.problems.getLast().what()).isEqualTo("400 more items could not be read.");
    }

    @Test
    void readsWhatATruncatedZipStillHolds() throws Exception {
        var zip = with(WHOLE).file("data/zzz.js", noise(5_000_000)).zip(folder.resolve("a.zip"));
        truncate(zip, 0.5);
        var report = ArchiveReader.read(zip, collected);
        assertThat(report.tweets().total()).isEqualTo(3);
        assertThat(collected.problems).extracting(Problem::what).anyMatch(what -> what.contains("breaks off"));
    }

    @Test
    void readsTheBeginningOfAnEntryThatBreaksOff() throws Exception {
        var many = new StringBuilder("window.YTD.tweets.part0 = [\n");
        for (var i = 0; i < 20_000; i++) {
            many.append("""
                { "tweet" : { "id_str" : "%d", "created_at" : "Sat Jan 06 10:00:00 +0000 2018",
                  "full_text" : "%d" } },
                """.formatted(1000000000000000000L + i * 7919L, i * 104729L));
        }
        var zip = with(many + "]").zip(folder.resolve("a.zip"));
        truncate(zip, 0.6);
        var report = ArchiveReader.read(zip, collected);
        assertThat(report.tweets().total()).isBetween(5_000, 19_000);
        assertThat(collected.problems).hasSizeBetween(2, 4);
    }

    static Stream<Arguments> notArchives() {
        return Stream.of(
                Arguments.of("no such file", (Maker) at -> at, "There is no file or folder"),
                Arguments.of(
                        "a picture", (Maker) at -> Files.write(at, new byte[] {1, 2, 3, 4}), "is not an X archive"),
                Arguments.of("an empty file", (Maker) at -> Files.write(at, new byte[0]), "is not an X archive"),
                Arguments.of("an empty folder", (Maker) Files::createDirectory, "holds no X archive"),
                Arguments.of(
                        "a zip of other things",
                        (Maker) at -> ArchiveFixture.ofAda()
                                .without("account.js")
                                .without("profile.js")
                                .zip(at),
                        "holds no X archive"),
                Arguments.of(
                        "only the beginning of a zip",
                        (Maker) at -> truncate(with(WHOLE).zip(at), 0.001),
                        "only the beginning of a zip"),
                Arguments.of(
                        "without tweets",
                        (Maker) at -> ArchiveFixture.ofAda().following(7).zip(at),
                        "without tweets"),
                Arguments.of(
                        "with an empty list of tweets",
                        (Maker) at -> ArchiveFixture.ofAda().tweets().zip(at),
                        "without tweets"),
                Arguments.of(
                        "of 2016",
                        (Maker) at -> ArchiveFixture.ofAda()
                                .without("account.js")
                                .without("profile.js")
                                .file("data/js/tweets/2016_05.js", "Grailbird.data.tweets_2016_05 = [ ]")
                                .zip(at),
                        "a classic Twitter archive"));
    }

    private interface Maker {
        Path make(Path at) throws IOException;
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("notArchives")
    void saysInOneSentenceWhyItCannotBeRead(String name, Maker maker, String sentence) throws Exception {
        var path = maker.make(folder.resolve("it"));
        assertThatThrownBy(() -> ArchiveReader.read(path, collected))
                .isInstanceOf(NotAnArchive.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining(path.toString())
                .hasMessageEndingWith(".");
        assertThat(collected.profiles).isEmpty();
    }

    @Test
    void readsPeopleOfAnArchiveWithAnEmptyListOfTweets() throws Exception {
        var report = ArchiveReader.read(
                ArchiveFixture.ofAda().tweets().following(7, 8).zip(folder.resolve("a.zip")), collected);
        assertThat(report.people().following()).isEqualTo(2);
    }

    static byte[] noise(int length) {
        var bytes = new byte[length];
        new java.util.Random(42).nextBytes(bytes);
        return bytes;
    }

    private static Path truncate(Path file, double share) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Files.write(file, Arrays.copyOf(bytes, Math.max(8, (int) (bytes.length * share))));
    }
}
