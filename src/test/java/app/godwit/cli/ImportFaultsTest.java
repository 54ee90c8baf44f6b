package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.Fault;
import app.godwit.archive.FixtureEra;
import app.godwit.archive.TweetJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that can be wrong with an archive → how many of four tweets are read, the exit status, and what the
/// person is told.
class ImportFaultsTest {
    private static final long FIRST = TweetJson.idAt(Instant.parse("2021-02-03T04:05:06Z"), 0);
    private static final String NOTHING = "";
    /// Older archives do not say how many tweets they should hold.
    private static final Set<Fault> TOLD_BY_HEADERS = EnumSet.of(Fault.NO_LIST, Fault.EMPTY_FILE, Fault.WEB_PAGE);

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    static Stream<Arguments> faults() {
        return Stream.of(
                whole(Fault.NONE),
                whole(Fault.UTF8_MARK),
                whole(Fault.UTF16_LITTLE),
                whole(Fault.UTF16_BIG),
                whole(Fault.UTF16_LITTLE_UNMARKED),
                whole(Fault.UTF16_BIG_UNMARKED),
                whole(Fault.UTF32_LITTLE),
                whole(Fault.UTF32_BIG_UNMARKED),
                whole(Fault.BYTE_OF_WINDOWS_1252),
                whole(Fault.CRLF),
                whole(Fault.CR_ALONE),
                whole(Fault.LONE_SURROGATE),
                whole(Fault.ESCAPED_NUL),
                whole(Fault.NO_NUMBERS),
                whole(Fault.ODD_INDICES),
                whole(Fault.MILLION_ENTITIES),
                whole(Fault.KEY_TWICE),
                whole(Fault.UNKNOWN_KEYS),
                whole(Fault.UNKNOWN_FILES),
                whole(Fault.MARKUP),
                whole(Fault.OTHER_ASSIGNMENT),
                whole(Fault.NO_ASSIGNMENT),
                whole(Fault.NO_BRACKET),
                whole(Fault.COMMENTS),
                whole(Fault.SEMICOLON),
                whole(Fault.COMMA_AT_THE_END),
                whole(Fault.CLIMBING_NAMES),
                whole(Fault.NO_MEDIA),
                read(
                        3,
                        Fault.BAD_ESCAPE,
                        "tweets.js at ",
                        "This item is damaged and was left out (Unrecognized character escape"),
                read(3, Fault.CONTROL_CHARACTER, "tweets.js at ", "This item is damaged and was left out"),
                read(3, Fault.QUOTE_MISSING, "tweets.js at ", "This item is damaged and was left out"),
                read(3, Fault.BRACE_MISSING, "tweets.js at ", "This item has no end; it was left out."),
                read(3, Fault.DEEP_NESTING, "tweets.js at ", "This item is damaged and was left out"),
                read(3, Fault.DEEP_ENTITIES, "tweets.js at ", "This item has no end; it was left out."),
                read(3, Fault.TOO_LONG, "tweets.js at ", "This item is longer than 8 MB; it was left out."),
                read(3, Fault.HUGE_TEXT, "tweets.js at ", "This item is longer than 8 MB; it was left out."),
                read(1, Fault.BREAKS_OFF, "tweets.js at ", "This item has no end; it was left out."),
                read(2, Fault.BOMB, "tweets.js at ", "unpacks to more than it should"),
                read(
                        0,
                        Fault.NO_LIST,
                        "tweets.js: This file does not hold a list.",
                        "should hold 4 tweets, 0 could be read"),
                read(0, Fault.EMPTY_FILE, "tweets.js: This file does not hold a list.", "4 tweets are listed here"),
                read(
                        0,
                        Fault.WEB_PAGE,
                        "tweets.js: This file is a web page and holds no data; download the archive again.",
                        "4 tweets are listed here"),
                read(4, Fault.HALF_A_ZIP, "The zip breaks off before its end", "Download it again to be sure."),
                read(
                        4,
                        Fault.CUT_MANIFEST,
                        "data/manifest.js: The list of contents is damaged",
                        "nothing could be checked against it."),
                read(4, Fault.LINK_IN_ZIP, "data/follower.js: This file does not hold a list.", ""),
                read(0, Fault.NO_TWEETS_FILE, "This is a part", "without tweets: bring in the other parts too."),
                not(
                        Fault.BEGINNING_OF_A_ZIP,
                        "is only the beginning of a zip and nothing in it can be read: download it again."),
                not(
                        Fault.OTHER_THINGS,
                        "holds no X archive: choose the zip that X sent, or the folder it was unpacked into."));
    }

    private static Arguments whole(Fault fault) {
        return Arguments.of(fault, 0, 4, NOTHING, NOTHING);
    }

    private static Arguments read(int tweets, Fault fault, String place, String sentence) {
        return Arguments.of(fault, 0, tweets, place, sentence);
    }

    private static Arguments not(Fault fault, String sentence) {
        return Arguments.of(fault, 4, 0, "archive.zip", sentence);
    }

    private static ArchiveFixture archive() {
        return ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(FIRST, "one"),
                        TweetJson.of(FIRST + 1, "two"),
                        TweetJson.of(FIRST + 2, "three"),
                        TweetJson.of(FIRST + 3, "https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .following(7, 8)
                .media(FIRST + 3, "a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8});
    }

    private int imports(Path source, String... more) {
        var args = Stream.concat(
                Stream.of(
                        "import",
                        source.toString(),
                        "-m",
                        folder.resolve("move.godwit").toString()),
                Stream.of(more));
        return stage.run(args.toArray(String[]::new));
    }

    @AfterEach
    void close() throws Exception {
        stage.close();
    }

    @ParameterizedTest(name = "{0}: {2} tweets, ends with {1}")
    @MethodSource("faults")
    void saysWhatIsWrongAndReadsTheRest(Fault fault, int exit, int tweets, String place, String sentence)
            throws Exception {
        var zip = archive().with(fault).zip(folder.resolve("archive.zip"));
        assertThat(imports(zip)).as(stage.err()).isEqualTo(exit);
        var told = exit == 0 ? stage.out() : stage.err();
        assertThat(told).contains(place, sentence).doesNotContain("Exception", "\u001B");
        assertThat(told.contains("Not whole: ")).isEqualTo(exit == 0 && !place.isEmpty());
        assertThat(told.contains("Tweets: " + tweets + " (")).isEqualTo(tweets > 0);
    }

    @ParameterizedTest(name = "{0}: {2} tweets, ends with {1}")
    @MethodSource("faults")
    void saysTheSameInJson(Fault fault, int exit, int tweets, String place, String sentence) throws Exception {
        if (fault == Fault.HUGE_TEXT) {
            return;
        }
        var zip = archive().with(fault).zip(folder.resolve("archive.zip"));
        assertThat(imports(zip, "--json")).isEqualTo(exit);
        var json = stage.json();
        if (exit != 0) {
            assertThat(json.at("/error/code").intValue()).isEqualTo(exit);
            assertThat(json.at("/error/what").stringValue()).contains(place, sentence);
            return;
        }
        assertThat(json.at("/tweets/total").intValue()).isEqualTo(tweets);
        assertThat(json.at("/media/missing").intValue()).isEqualTo(fault == Fault.NO_MEDIA ? 1 : 0);
        var problems = StreamSupport.stream(json.get("problems").spliterator(), false)
                .map(problem -> problem.at("/what").stringValue())
                .collect(Collectors.joining("\n"));
        assertThat(problems.isEmpty()).isEqualTo(place.isEmpty());
        assertThat(problems).contains(sentence);
    }

    static Stream<Arguments> faultsOfOlderEras() {
        return Stream.of(FixtureEra.OLD_NAMES, FixtureEra.WRAPPED_2020, FixtureEra.FLAT_2018)
                .flatMap(era -> faults().filter(row -> canHappen(row.get()[0], era))
                        .map(row -> Arguments.of(Stream.concat(Stream.of(era), Arrays.stream(row.get()))
                                .toArray())));
    }

    /// The text of 2 GB reads the same in any era and takes its time.
    private static boolean canHappen(@Nullable Object fault, FixtureEra era) {
        return fault != Fault.HUGE_TEXT
                && (era.hasManifest() || fault != Fault.CUT_MANIFEST && fault != Fault.LINK_IN_ZIP);
    }

    @ParameterizedTest(name = "{0} {1}: {3} tweets, ends with {2}")
    @MethodSource("faultsOfOlderEras")
    void endsTheSameWayInOlderEras(FixtureEra era, Fault fault, int exit, int tweets, String place, String sentence)
            throws Exception {
        var zip = archive().as(era).with(fault).zip(folder.resolve("archive.zip"));
        assertThat(imports(zip)).as(stage.err()).isEqualTo(exit);
        var told = exit == 0 ? stage.out() : stage.err();
        assertThat(told).contains(place.replace("tweets.js", "tweet.js")).doesNotContain("Exception", "\u001B");
        if (!TOLD_BY_HEADERS.contains(fault)) {
            assertThat(told).contains(sentence);
        }
        assertThat(told.contains("Not whole: ")).isEqualTo(exit == 0 && !place.isEmpty());
        assertThat(told.contains("Tweets: " + tweets + " (")).isEqualTo(tweets > 0);
    }

    @Test
    void hasARowForEveryFault() {
        assertThat(faults().map(row -> row.get()[0])).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Fault.class));
    }
}
