package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Archives made to hurt: time and memory stay bounded, and what is not hostile is read.
class HostileArchiveTest {
    private static final long FIRST = TweetJson.idAt(Instant.parse("2021-02-03T04:05:06Z"), 0);
    private static final Duration LONGEST = Duration.ofSeconds(25);

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static ArchiveFixture archive() {
        return ArchiveFixture.ofAda()
                .tweets(TweetJson.of(FIRST, "one"), TweetJson.of(FIRST + 1, "two"), TweetJson.of(FIRST + 2, "three"))
                .following(7, 8);
    }

    private ArchiveReport read(String tweets) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(archive().files());
        files.put("data/tweets.js", tweets.getBytes(StandardCharsets.UTF_8));
        return ArchiveReader.read("it", new MemoryContainer(files), collected);
    }

    /// What befalls the files befalls a folder as it does a zip.
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "BOMB",
                "HUGE_TEXT",
                "HALF_A_ZIP",
                "BEGINNING_OF_A_ZIP",
                "OTHER_THINGS",
                "CLIMBING_NAMES",
                "LINK_IN_ZIP",
                "NO_TWEETS_FILE"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void readsAFolderAsItReadsAZip(Fault fault) throws Exception {
        var fromFolder = ArchiveReader.read(archive().with(fault).folder(folder.resolve("a")), collected);
        var inZip = new Collected();
        var fromZip = ArchiveReader.read(archive().with(fault).zip(folder.resolve("a.zip")), inZip);
        assertThat(fromFolder).isEqualTo(fromZip);
        assertThat(collected.problems).isEqualTo(inZip.problems);
        Soundness.check(fromFolder, collected);
    }

    static Stream<Arguments> ofOneTweet() {
        var faults = EnumSet.range(Fault.UTF8_MARK, Fault.MARKUP);
        return Stream.of(
                        FixtureEra.CURRENT,
                        FixtureEra.OLD_NAMES,
                        FixtureEra.WRAPPED_2020,
                        FixtureEra.FLAT_2018,
                        FixtureEra.CLASSIC)
                .flatMap(era -> faults.stream().map(fault -> Arguments.of(era, fault)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("ofOneTweet")
    void readsTheOthersWhateverTheEra(FixtureEra era, Fault fault) throws Exception {
        var zip = archive().as(era).with(fault).zip(folder.resolve("a.zip"));
        var report = ArchiveReader.read(zip, collected);
        assertThat(collected.tweets).containsKeys(FIRST, FIRST + 2);
        Soundness.check(report, collected);
    }

    @Test
    void readsAroundATextOfTwoGigabytes() throws Exception {
        var zip = archive().with(Fault.HUGE_TEXT).zip(folder.resolve("a.zip"));
        try (var raw = new ZipFile(zip.toFile())) {
            assertThat(raw.getEntry("data/tweets.js").getSize()).isGreaterThan(Integer.MAX_VALUE);
        }
        assertTimeout(LONGEST, () -> ArchiveReader.read(zip, collected));
        assertThat(collected.tweets).containsOnlyKeys(FIRST, FIRST + 2);
        assertThat(collected.problems)
                .extracting(Problem::what)
                .contains("This item is longer than 8 MB; it was left out.");
    }

    @Test
    void readsTheSameBytesOnlySoOften() {
        var beginnings = "window.YTD.tweets.part0 = [" + "{\"tweet\":".repeat(4 << 20);
        assertTimeout(LONGEST, () -> read(beginnings));
        assertThat(collected.problems).hasSizeBetween(2, 200);
    }

    @Test
    void readsDamagedItemsInsideDamagedItemsOnlySoOften() {
        var nested = "{\"tweet\":".repeat(500_000) + "0" + "}".repeat(500_000);
        assertTimeout(LONGEST, () -> read("window.YTD.tweets.part0 = [" + nested + "]"));
    }

    @Test
    void goesOnBehindABrokenFirstItem() throws Exception {
        var text = new String(archive().files().get("data/tweets.js"), StandardCharsets.UTF_8);
        assertThat(read(text.replace("\"one\"", "{ \"one\"")).tweets().total()).isEqualTo(2);
        assertThat(collected.problems).extracting(Problem::position).contains((long) text.indexOf('{'));
    }

    @Test
    void keepsNoSpanOfAnIndexThatIsNone() throws Exception {
        ArchiveReader.read(archive().with(Fault.ODD_INDICES).zip(folder.resolve("a.zip")), collected);
        assertThat(collected.tweet(FIRST + 1).spans()).containsExactly(new Hashtag(0, 2, "x"));
    }

    @Test
    void leavesMarkupAsText() throws Exception {
        ArchiveReader.read(archive().with(Fault.MARKUP).zip(folder.resolve("a.zip")), collected);
        assertThat(collected.tweet(FIRST + 1).text()).isEqualTo("two <script>alert('<')</script>");
    }

    @Test
    void readsBothWhereAKeyStandsTwice() throws Exception {
        var report = read("[{\"tweet\":{\"id_str\":\"1000000000000000001\",\"full_text\":\"a\"},"
                + "\"tweet\":{\"id_str\":\"1000000000000000002\",\"full_text\":\"b\"}}]");
        assertThat(report.tweets().total()).isEqualTo(2);
    }

    @Test
    void takesNoNumberForAnIdThatIsNone() throws Exception {
        var item = "{\"tweet\":{\"id\":%s,\"full_text\":\"a\",\"created_at\":\"Sat Jan 06 10:00:00 +0000 2018\"}},";
        var ids = new String[] {"0", "-5", "\"-5\"", "9223372036854775808", "\"9223372036854775808\"", "1e5", "null"};
        var list = new StringBuilder("window.YTD.tweets.part0 = [");
        for (var id : ids) {
            list.append(item.formatted(id));
        }
        assertThat(read(list + item.formatted("9223372036854775807") + "]")
                        .tweets()
                        .total())
                .isEqualTo(1);
        assertThat(collected.problems)
                .filteredOn(problem -> problem.what().contains("has no id or no text"))
                .hasSize(ids.length);
    }

    @Test
    void namesPeopleWithoutANumber() throws Exception {
        ArchiveReader.read(archive().following(0, 7, 0).zip(folder.resolve("a.zip")), collected);
        assertThat(collected.problems)
                .hasSize(3)
                .filteredOn(problem -> problem.file().equals("data/following.js") && problem.position() > 0)
                .extracting(Problem::what)
                .containsExactly(
                        "This person has no number and was left out.", "This person has no number and was left out.");
    }

    @Test
    void namesThePartAndTheByteOfATweetThatIsLeftOut() throws Exception {
        var zip = archive()
                .tweets(TweetJson.of(FIRST + 9, "x").with("full_text", ""))
                .zip(folder.resolve("a.zip"));
        ArchiveReader.read(zip, collected);
        assertThat(collected.problems)
                .filteredOn(problem -> problem.file().equals("data/tweets-part1.js"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).isPositive());
    }

    @Test
    void namesFilesAndItemsThatTheListOfContentsPromises() throws Exception {
        var files = new LinkedHashMap<>(archive().followers(1, 2, 3).files());
        files.remove("data/follower.js");
        var manifest = new String(files.get("data/manifest.js"), StandardCharsets.UTF_8);
        files.put(
                "data/manifest.js",
                manifest.replace("data/following.js", "data/following-part7.js").getBytes(StandardCharsets.UTF_8));
        ArchiveReader.read("it", new MemoryContainer(files), collected);
        var gone = "The archive's list of contents names this file, and it is not there.";
        assertThat(collected.problems)
                .containsExactlyInAnyOrder(
                        new Problem("data/follower.js", -1, gone),
                        new Problem("data/following-part7.js", -1, gone),
                        new Problem("manifest.js", -1, "The archive should hold 3 followers, 0 could be read."));
    }

    @Test
    void unpacksAZipOfManyNamesForTheSameBytesOnlySoFar() throws Exception {
        var zip = sameBytes(50, 30 << 20);
        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertTimeout(LONGEST, () -> ArchiveReader.read(zip, collected));
        assertThat(collected.problems)
                .extracting(Problem::what)
                .anyMatch(what -> what.contains("the whole zip unpacks to more than it should"));
    }

    @Test
    void readsAFileOnceHoweverManyLinksLeadToIt() throws Exception {
        var unpacked = archive().folder(folder.resolve("a"));
        var data = unpacked.resolve("data");
        Files.move(data.resolve("tweets.js"), data.resolve("elsewhere.js"));
        for (var nth = 1; nth < 50; nth++) {
            Files.createSymbolicLink(data.resolve("tweets-part" + nth + ".js"), data.resolve("elsewhere.js"));
        }
        Files.createSymbolicLink(data.resolve("loop"), unpacked);
        Files.createSymbolicLink(data.resolve("note-tweet.js"), data.resolve("note-tweet.js"));
        assertThat(ArchiveReader.read(unpacked, collected).tweets().total()).isEqualTo(3);
        assertThat(FolderNames.of(unpacked.toRealPath()))
                .filteredOn(name -> name.contains("-part"))
                .hasSize(1);
    }

    /// A zip whose many parts are all the same packed bytes, each by itself below the bound.
    private Path sameBytes(int parts, int size) throws IOException {
        var good = archive().files();
        var whole = archive()
                .file(
                        "data/tweets.js",
                        new String(good.get("data/tweets.js"), StandardCharsets.UTF_8).strip() + " ".repeat(size))
                .zip(folder.resolve("a.zip"));
        var bytes = ByteBuffer.wrap(Files.readAllBytes(whole)).order(ByteOrder.LITTLE_ENDIAN);
        var end = bytes.limit() - 22;
        var central = bytes.getInt(end + 16);
        var out = new ByteArrayOutputStream();
        out.write(bytes.array(), 0, end);
        var extra = entry(bytes, central, end, "data/tweets.js");
        for (var nth = 1; nth <= parts; nth++) {
            var name = "data/tweets-part%d.js".formatted(nth).getBytes(StandardCharsets.UTF_8);
            out.write(ByteBuffer.wrap(extra.clone())
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putShort(28, (short) name.length)
                    .putShort(30, (short) 0)
                    .array());
            out.write(name);
        }
        var count = (short) (bytes.getShort(end + 8) + parts);
        var tail = ByteBuffer.wrap(bytes.array(), end, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        tail.putShort(8, count).putShort(10, count).putInt(12, out.size() - central);
        out.write(bytes.array(), end, 22);
        return Files.write(whole, out.toByteArray());
    }

    /// The fixed part of an entry's central header.
    private static byte[] entry(ByteBuffer zip, int from, int to, String name) {
        for (var at = from; at < to; at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30)) {
            if (new String(zip.array(), at + 46, zip.getShort(at + 28), StandardCharsets.UTF_8).equals(name)) {
                return java.util.Arrays.copyOfRange(zip.array(), at, at + 46);
            }
        }
        throw new AssertionError(name);
    }
}
