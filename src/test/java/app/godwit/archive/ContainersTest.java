package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {
    private static final long FIRST = TweetJson.idAt(Instant.parse("2021-02-03T04:05:06Z"), 0);
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, 3, 4, 5};

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static ArchiveFixture fill(ArchiveFixture fixture) {
        return fixture.tweets(TweetJson.of(FIRST, "first https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .tweets(TweetJson.of(FIRST + 1, "second").reply(FIRST, ArchiveFixture.OWNER, "ada"))
                .following(7, 8)
                .media(FIRST, "a.jpg", PICTURE);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("as X sends it", fixture -> fixture),
                shape("in a top folder", fixture -> fixture.inFolder("twitter-2024-01-01-abc")),
                shape("in folders within folders", fixture -> fixture.inFolder("Old things/twitter archive é")),
                shape("without manifest", fixture -> fixture.without("manifest.js")),
                shape("with a damaged profile", fixture -> fixture.without("profile.js")),
                shape("with what macOS adds", ArchiveFixture::noise));
    }

    private static Arguments shape(String name, UnaryOperator<ArchiveFixture> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsAZipAndAFolderAlike(String name, UnaryOperator<ArchiveFixture> change) throws Exception {
        var fixture = change.apply(fill(ArchiveFixture.ofAda()));
        var fromZip = ArchiveReader.read(fixture.zip(folder.resolve("a.zip")), collected);
        var fromFolder = ArchiveReader.read(fixture.folder(folder.resolve("unpacked")), new Collected());
        assertThat(collected.problems).isEmpty();
        assertThat(fromFolder).isEqualTo(fromZip);
        assertThat(fromZip.tweets()).isEqualTo(new ArchiveReport.Tweets(2, 2, 1, 0, 0, 0, 0, 0));
        assertThat(fromZip.media()).isEqualTo(new ArchiveReport.Media(1, 1, 0));
        assertThat(fromZip.people().following()).isEqualTo(2);
    }

    @Test
    void readsTheFileNamesOf2020() throws Exception {
        var report = ArchiveReader.read(
                fill(ArchiveFixture.ofAda().as(FixtureEra.OLD_NAMES)).zip(folder.resolve("a.zip")), collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(report.media()).isEqualTo(new ArchiveReport.Media(1, 1, 0));
        assertThat(report.expected().tweets()).isEqualTo(2);
    }

    @Test
    void readsTheDataFolderAlone() throws Exception {
        var unpacked = fill(ArchiveFixture.ofAda()).folder(folder.resolve("unpacked"));
        var report = ArchiveReader.read(unpacked.resolve("data"), collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(report.media().found()).isEqualTo(1);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws Exception {
        var outside = Files.writeString(folder.resolve("secret.js"), "window.YTD.following.part0 = [ ]");
        var unpacked = fill(ArchiveFixture.ofAda()).folder(folder.resolve("unpacked"));
        Files.delete(unpacked.resolve("data/following.js"));
        Files.createSymbolicLink(unpacked.resolve("data/following.js"), outside);
        var report = ArchiveReader.read(unpacked, collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(report.people().following()).isZero();
        assertThat(collected.problems).extracting("file").contains("data/following.js");
    }

    @Test
    void doesNotFollowALinkedFolderOutOfTheFolder() throws Exception {
        var outside = fill(ArchiveFixture.ofAda()).folder(folder.resolve("outside"));
        var unpacked = fill(ArchiveFixture.ofAda()).folder(folder.resolve("unpacked"));
        var media = unpacked.resolve("data/tweets_media");
        Files.delete(media.resolve(FIRST + "-a.jpg"));
        Files.delete(media);
        Files.createSymbolicLink(media, outside.resolve("data/tweets_media"));
        var report = ArchiveReader.read(unpacked, collected);
        assertThat(report.media()).isEqualTo(new ArchiveReport.Media(1, 0, 1));
    }

    @Test
    void takesTheLastOfTwoFilesWithOneName() throws Exception {
        var zip = OddZips.twice(folder.resolve("a.zip"), "data/a.js", new byte[] {1}, new byte[] {2, 2});
        for (var container : List.of(new JdkZip(zip), new CommonsZip(zip), new SalvagedZip(zip))) {
            try (container) {
                assertThat(container.names()).containsExactly("data/a.js");
                var entry = container.find("data/a.js").orElseThrow();
                assertThat(container.open(entry).readAllBytes()).containsExactly(2, 2);
            }
        }
    }

    @Test
    void namesAFileThatWasDamagedOnItsWay() throws Exception {
        var zip = OddZips.damaged(stored(folder.resolve("a.zip")), "first", "fir5t");
        var report = ArchiveReader.read(zip, collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("data/tweets.js");
            assertThat(problem.what()).contains("was damaged on its way").endsWith("again.");
        });
    }

    /// Not packed, so that damage does not show by itself.
    private static Path stored(Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            FixtureZips.stored(out, "data/tweets.js", """
                window.YTD.tweets.part0 = [
                  {"tweet" : {"id_str" : "1000000000000000001", "full_text" : "first"}},
                  {"tweet" : {"id_str" : "1000000000000000002", "full_text" : "second"}} ]
                """.getBytes(StandardCharsets.UTF_8));
            FixtureZips.stored(out, "data/account.js", """
                window.YTD.account.part0 = [ {"account" : {"accountId" : "1001", "username" : "ada"}} ]
                """.getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip.001", "a.zip.002", "a.z01", "a.zip"})
    void saysWhatToDoWithAZipThatWasCutUp(String name) throws Exception {
        Files.write(folder.resolve("a.z01"), new byte[] {'P', 'K', 7, 8});
        var piece = Files.write(folder.resolve(name), new byte[] {1, 2, 3, 4});
        assertThat(ArchiveReader.recognises(piece)).isTrue();
        assertThatThrownBy(() -> ArchiveReader.read(piece, collected))
                .isInstanceOf(NotAnArchive.class)
                .hasMessageContaining(piece + " is one piece of a zip that was cut up")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @MethodSource("climbing")
    void ignoresNamesThatClimbOut(String name) throws Exception {
        var fixture = fill(ArchiveFixture.ofAda()).file(name, "window.YTD.tweets.part9 = [ {} ]");
        var report = ArchiveReader.read(fixture.zip(folder.resolve("a.zip")), collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems).isEmpty();
    }

    static Stream<String> climbing() {
        return Stream.of("../tweets.js", "/tweets.js", "data/../../tweets.js", "..\\tweets.js", "C:/tweets.js");
    }

    @Test
    void neverOpensPrivateFiles() throws Exception {
        var zip = fill(ArchiveFixture.ofAda())
                .file("data/direct-messages.js", "window.YTD.direct_messages.part0 = [ {} ]")
                .file("data/ip-audit.js", "window.YTD.ip_audit.part0 = [ {} ]")
                .file("data/contact.js", "window.YTD.contact.part0 = [ {} ]")
                .file("data/ad-engagements.js", "window.YTD.ad_engagements.part0 = [ {} ]")
                .file("data/phone-number.js", "window.YTD.phone_number.part0 = [ {} ]")
                .file("data/email-address-change.js", "window.YTD.email_address_change.part0 = [ {} ]")
                .zip(folder.resolve("a.zip"));
        var opened = new ArrayList<String>();
        try (var container = new Watched(new JdkZip(zip), opened)) {
            ArchiveReader.read("a.zip", container, collected);
        }
        assertThat(opened)
                .contains("data/tweets.js")
                .isSubsetOf(
                        "data/account.js",
                        "data/profile.js",
                        "data/tweets.js",
                        "data/tweets-part1.js",
                        "data/tweet-headers.js",
                        "data/following.js",
                        "data/manifest.js");
    }

    record Watched(Container inner, List<String> opened) implements Container {
        @Override
        public Stream<String> names() throws IOException {
            return inner.names();
        }

        @Override
        public Stream<String> names(String folder) throws IOException {
            return inner.names(folder);
        }

        @Override
        public Optional<Entry> find(String name) throws IOException {
            return inner.find(name);
        }

        @Override
        public InputStream open(Entry entry) throws IOException {
            opened.add(entry.name());
            return inner.open(entry);
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }
}
