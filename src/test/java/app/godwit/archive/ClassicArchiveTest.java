package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClassicArchiveTest {
    private static final long OWNER = ArchiveFixture.OWNER;
    private static final Instant MAY = Instant.parse("2017-05-06T12:00:00.250Z");
    private static final Instant JUNE = Instant.parse("2017-06-06T12:00:00.250Z");
    private static final String LONG =
            "Knots & dunlins 🐦 fly < low > over the flats, and nobody counts them. See #waders and @dee:"
                    + " https://t.co/o and then some more words, so that a retweet of them is cut";

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static long id(int second) {
        return TweetJson.idAt(MAY.plusSeconds(second), 1);
    }

    private static long later(int second) {
        return TweetJson.idAt(JUNE.plusSeconds(second), 1);
    }

    private static TweetJson retweet(long id) {
        return TweetJson.retweet(
                id,
                9,
                "cleo",
                "Cleo",
                TweetJson.of(id - 99, LONG)
                        .hashtag("waders")
                        .mention(30, "dee", "Dee")
                        .url("https://t.co/o", "https://tern.example/o"));
    }

    /// Eight tweets in two months.
    private static ArchiveFixture classic() {
        return ArchiveFixture.ofAda()
                .as(FixtureEra.CLASSIC)
                .tweets(
                        TweetJson.of(id(0), "root"),
                        TweetJson.of(later(0), "@ada more").reply(id(0), OWNER, "ada_old"),
                        TweetJson.of(id(2), "@bob yes").reply(55, 7, "bob").mention(7, "bob", "Bob"),
                        TweetJson.of(id(3), "@gone yes").reply(56, 8, ""),
                        retweet(id(5)),
                        TweetJson.of(later(6), "😀 & @bob look https://t.co/q #tide")
                                .mention(7, "bob", "Bob")
                                .hashtag("tide")
                                .url("https://t.co/q", "https://twitter.com/bob/status/123?s=20"),
                        TweetJson.of(later(7), "two https://t.co/p")
                                .photo(11, "https://t.co/p", "one.jpg")
                                .photo(12, "https://t.co/p", "two.png"))
                .tweets(TweetJson.of(12345, "old").with("created_at", "Wed Mar 10 20:19:24 +0000 2010"));
    }

    private ArchiveReport read(ArchiveFixture fixture) throws Exception {
        return ArchiveReader.read(fixture.zip(folder.resolve("classic.zip")), collected);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("as Twitter sent it", fixture -> fixture),
                shape("in a top folder", fixture -> fixture.inFolder("tweets")),
                shape("in folders within folders", fixture -> fixture.inFolder("Old things/123_abc é")),
                shape(
                        "with what macOS adds",
                        fixture -> fixture.file("__MACOSX/data/js/tweets/2017_05.js", "no")
                                .file("data/js/tweets/._2017_05.js", "no")
                                .file("__MACOSX/._tweets.csv", "no")
                                .file(".DS_Store", "no")),
                shape("without the table", fixture -> fixture.without("tweets.csv")),
                shape("without a list of months", fixture -> fixture.without("tweet_index.js")),
                shape("without details of the owner", fixture -> fixture.without("user_details.js")),
                shape(
                        "months alone",
                        fixture -> fixture.without("tweet_index.js")
                                .without("tweets.csv")
                                .without("payload_details.js")
                                .without("user_details.js")),
                shape("with a file of a later name", fixture -> fixture.file("tweet.js", "module.exports = [ ]")),
                shape("with CRLF and a mark of the encoding", ClassicArchiveTest::asOnWindows));
    }

    private static ArchiveFixture asOnWindows(ArchiveFixture fixture) {
        try {
            var whole = Files.createTempFile("classic", ".zip");
            try (var zip = new ZipFile(fixture.zip(whole).toFile())) {
                for (var name : new String[] {"data/js/tweets/2017_05.js", "tweets.csv", "data/js/user_details.js"}) {
                    var bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                    fixture.file(name, "\uFEFF" + new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n"));
                }
            }
            Files.delete(whole);
            return fixture;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments shape(String name, UnaryOperator<ArchiveFixture> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsAZipAndAFolderAlike(String name, UnaryOperator<ArchiveFixture> change) throws Exception {
        var fixture = change.apply(classic());
        var fromZip = read(fixture);
        var fromFolder = ArchiveReader.read(fixture.folder(folder.resolve("unpacked")), new Collected());
        assertThat(collected.problems).isEmpty();
        assertThat(fromFolder).isEqualTo(fromZip);
        assertThat(fromZip.handle()).isEqualTo("ada");
        assertThat(fromZip.tweets()).isEqualTo(new ArchiveReport.Tweets(8, 5, 1, 1, 2, 1, 0, 0));
        assertThat(fromZip.media()).isEqualTo(new ArchiveReport.Media(2, 0, 2));
        assertThat(fromZip.people()).isEqualTo(new ArchiveReport.People(0, 0, 0, 0, 3, 0, 0));
    }

    @Test
    void countsWhatTheCurrentEraCountsOfTheSameTweets() throws Exception {
        var now = classic().as(FixtureEra.CURRENT).zip(folder.resolve("now.zip"));
        assertThat(ArchiveReader.read(now, new Collected()).tweets())
                .isEqualTo(read(classic()).tweets());
    }

    @Test
    void readsWhoTheOwnerIs() throws Exception {
        read(classic());
        assertThat(collected.profiles)
                .containsExactly(new Profile(
                        OWNER, "ada", "Ada 🐦", "Waders & waves", "https://ada.example", "Shore", Set.of(), false));
    }

    @Test
    void takesTheOwnerFromTheTweetsWhenTheDetailsAreMissing() throws Exception {
        read(classic().without("user_details.js"));
        assertThat(collected.profiles).containsExactly(new Profile(OWNER, "ada", "Ada", "", "", "", Set.of(), false));
    }

    @Test
    void knowsThatTheAccountWasProtected() throws Exception {
        var month = month("\"user\" : { \"id\" : 1001, \"screen_name\" : \"ada\", \"protected\" : true }");
        read(ArchiveFixture.ofAda().as(FixtureEra.CLASSIC).file("data/js/tweets/2017_05.js", month));
        assertThat(collected.profiles.getFirst().locked()).isTrue();
    }

    private static String month(String more) {
        return """
            Grailbird.data.tweets_2017_05 =
            [ { "id_str" : "%d", "text" : "one", "created_at" : "2017-05-06 12:00:00 +0000", %s } ]
            """.formatted(id(0), more);
    }

    @Test
    void tellsHowTweetsStandToOthers() throws Exception {
        read(classic());
        assertThat(collected.tweet(id(0)).kind()).isEqualTo(new Kind.Own());
        assertThat(collected.tweet(later(0)).kind()).isEqualTo(new Kind.SelfReply(id(0)));
        assertThat(collected.tweet(id(2)).kind()).isEqualTo(new Kind.Reply(55, 7, "bob"));
        assertThat(collected.tweet(id(3)).kind()).isEqualTo(new Kind.Reply(56, 8, ""));
        assertThat(collected.tweet(id(5)).kind()).isEqualTo(new Kind.Retweet(9, "cleo"));
    }

    @Test
    void givesARetweetTheWholeWordsOfTheOriginal() throws Exception {
        read(classic());
        var retweet = collected.tweet(id(5));
        assertThat(retweet.text()).isEqualTo("RT @cleo: " + LONG);
        assertThat(retweet.spans().stream().map(span -> retweet.text().substring(span.start(), span.end())))
                .containsExactly("@cleo", "#waders", "@dee", "https://t.co/o");
    }

    @Test
    void keepsTheCutWordsOfARetweetWithoutItsAuthor() throws Exception {
        read(ArchiveFixture.ofAda()
                .as(FixtureEra.CLASSIC)
                .tweets(TweetJson.of(id(1), "x"))
                .file(
                        "data/js/tweets/2017_05.js",
                        month("\"retweeted_status\" : { \"text\" : \"whole\" }")
                                .replace("\"one\"", "\"RT @cleo: who…\"")));
        assertThat(collected.tweet(id(0)).text()).isEqualTo("RT @cleo: who…");
        assertThat(collected.tweet(id(0)).kind()).isEqualTo(new Kind.Retweet(0, "cleo"));
    }

    @Test
    void keepsTheDayAloneWhereTheTimeOfDayIsUnknown() throws Exception {
        var snowflake = TweetJson.idAt(Instant.parse("2010-11-04T22:10:11.500Z"), 1);
        read(ArchiveFixture.ofAda()
                .as(FixtureEra.CLASSIC)
                .tweets(
                        TweetJson.of(id(0), "new"),
                        TweetJson.of(12346, "second").with("created_at", "Wed Mar 10 08:00:00 +0000 2010"),
                        TweetJson.of(12345, "first").with("created_at", "Wed Mar 10 20:19:24 +0000 2010"),
                        TweetJson.of(snowflake, "the id knows")));
        assertThat(collected.tweet(id(0)).posted()).isEqualTo(MAY);
        assertThat(collected.tweet(12345).posted()).isEqualTo("2010-03-10T00:00:00Z");
        assertThat(collected.tweet(12346).posted()).isEqualTo("2010-03-10T00:00:00Z");
        assertThat(collected.tweet(snowflake).posted()).isEqualTo("2010-11-04T22:10:11.500Z");
    }

    @Test
    void findsEntitiesByCodePointsOverTheEscapedText() throws Exception {
        read(classic());
        assertThat(collected.tweet(later(6)).text()).isEqualTo("😀 & @bob look https://t.co/q #tide");
        assertThat(collected.tweet(later(6)).spans())
                .containsExactly(
                        new Mention(5, 9, 7, "bob"),
                        new Link(15, 29, "https://twitter.com/bob/status/123?s=20"),
                        new Hashtag(30, 35, "tide"));
    }

    @Test
    void namesTheFilesThatAnotherArchiveMayHold() throws Exception {
        read(classic());
        var tweet = collected.tweet(later(7));
        assertThat(tweet.spans()).containsExactly(new MediaLink(4, 18));
        assertThat(tweet.media())
                .containsExactly(
                        new Media(
                                11, Media.Type.PHOTO, "", new Media.Missing("tweets_media/" + tweet.id() + "-one.jpg")),
                        new Media(
                                12,
                                Media.Type.PHOTO,
                                "",
                                new Media.Missing("tweets_media/" + tweet.id() + "-two.png")));
    }

    @Test
    void knowsAFilmByItsStillPicture() throws Exception {
        var media = """
            "entities" : { "media" : [
              { "id_str" : "5", "media_url_https" : "https://pics.example/tweet_video_thumb/Abc.jpg" },
              { "id_str" : "6", "media_url_https" : "https://pics.example/ext_tw_video_thumb/1/pu/img/x.jpg" }
            ] }\
            """;
        read(ArchiveFixture.ofAda().as(FixtureEra.CLASSIC).file("data/js/tweets/2017_05.js", month(media)));
        assertThat(collected.tweet().media())
                .containsExactly(
                        new Media(5, Media.Type.GIF, "", new Media.Missing("tweets_media/" + id(0) + "-Abc.mp4")),
                        new Media(6, Media.Type.VIDEO, "", new Media.Missing("tweets_media/" + id(0) + "-x.jpg")));
    }

    @Test
    void namesPeopleFromMentionsRepliesAndRetweets() throws Exception {
        read(classic());
        assertThat(collected.named)
                .containsExactlyInAnyOrder(
                        Person.named(7, "bob", "Bob"), Person.named(9, "cleo", "Cleo"), Person.named(30, "dee", "Dee"));
    }

    @Test
    void toleratesRoundedIds() throws Exception {
        read(ArchiveFixture.ofAda()
                .as(FixtureEra.CLASSIC)
                .file(
                        "data/js/tweets/2017_05.js",
                        month("\"id\" : 1.01456537218219622E18, \"in_reply_to_user_id\" : 1.5E9")));
        assertThat(collected.tweet().id()).isEqualTo(id(0));
        assertThat(collected.tweet().kind()).isEqualTo(new Kind.Own());
    }

    @Test
    void namesEachMonthThatIsShort() throws Exception {
        var report = read(classic().without("2017_06.js").without("tweets.csv"));
        assertThat(report.expected()).isEqualTo(new ArchiveReport.Expected(8, -1, -1, 0, 0));
        assertThat(collected.problems)
                .containsExactly(
                        new Problem("data/js/tweets/2017_06.js", -1, "There should be 3 tweets, 0 could be read."));
    }

    @Test
    void checksAgainstTheWholeNumberWhenTheListOfMonthsIsMissing() throws Exception {
        var report = read(classic().without("2017_06.js").without("tweets.csv").without("tweet_index.js"));
        assertThat(report.expected().tweets()).isEqualTo(8);
        assertThat(collected.problems)
                .containsExactly(
                        new Problem("data/js/payload_details.js", -1, "There should be 8 tweets, 5 could be read."));
    }

    @Test
    void takesMissingTweetsFromTheTable() throws Exception {
        var report = read(classic().without("2017_06.js"));
        assertThat(report.tweets().total()).isEqualTo(8);
        assertThat(collected.problems)
                .containsExactly(new Problem(
                        "tweets.csv",
                        -1,
                        "3 tweets were missing elsewhere and were taken from this table, without their pictures."));
    }

    @Test
    void readsTheTableAlone() throws Exception {
        var unpacked = classic().folder(folder.resolve("unpacked"));
        var alone = Files.copy(unpacked.resolve("tweets.csv"), folder.resolve("old tweets.csv"));
        assertThat(ArchiveReader.recognises(alone)).isTrue();
        var report = ArchiveReader.read(alone, collected);
        assertThat(report.tweets()).isEqualTo(new ArchiveReport.Tweets(8, 5, 1, 1, 2, 1, 0, 0));
        assertThat(collected.problems).isEmpty();
        assertThat(collected.tweet(later(0)).kind()).isEqualTo(new Kind.SelfReply(id(0)));
        assertThat(collected.tweet(id(2)).kind()).isEqualTo(new Kind.Reply(55, 7, ""));
        assertThat(collected.tweet(id(5)).kind()).isEqualTo(new Kind.Retweet(9, "cleo"));
        assertThat(collected.tweet(later(6)).spans())
                .containsExactly(
                        new Mention(5, 9, 0, "bob"),
                        new Link(15, 29, "https://twitter.com/bob/status/123?s=20"),
                        new Hashtag(30, 35, "tide"));
        assertThat(collected.tweet(later(7)).spans()).containsExactly(new MediaLink(4, 18));
        assertThat(collected.tweet(later(7)).media().getFirst().place())
                .isEqualTo(new Media.Missing("tweets_media/" + later(7) + "-"));
        assertThat(collected.tweet(12345).client()).isEqualTo("Tern for Web");
    }

    @Test
    void readsTheTableInAZipWithoutMonths() throws Exception {
        var months = new String[] {"2017_05.js", "2017_06.js", "2010_03.js"};
        var fixture = classic();
        for (var month : months) {
            fixture.without(month);
        }
        assertThat(read(fixture).tweets().total()).isEqualTo(8);
        assertThat(collected.problems).isEmpty();
        assertThat(collected.profiles.getFirst().handle()).isEqualTo("ada");
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() throws Exception {
        var unpacked = classic().folder(folder.resolve("unpacked"));
        var table = Files.readString(unpacked.resolve("tweets.csv"));
        var row = table.indexOf("\"" + later(6) + "\"");
        Files.writeString(folder.resolve("tweets.csv"), table.substring(0, row) + "\"" + "endless ".repeat(1 << 20));
        var report = ArchiveReader.read(folder.resolve("tweets.csv"), collected);
        assertThat(report.tweets().total()).isEqualTo(5);
        assertThat(collected.problems).extracting(Problem::what).anyMatch(what -> what.contains("table is damaged"));
    }

    @Test
    void leavesOutADamagedItemAndOthersWordsInIt() throws Exception {
        var items = """
            Grailbird.data.tweets_2017_05 =
            [{"source":"a","id_str":"%d","text":"one","created_at":"2017-05-06 12:00:00 +0000","user":{"id":1001}},
            {"source":"a","text":"t\\xo","retweeted_status":{"source":"b","id_str":"77","text":"not mine",
            "created_at":"2017-05-01 12:00:00 +0000","user":{"id":9}},"id_str":"%d"},
            {"source":"a","id_str":"%d","text":"three","created_at":"2017-05-06 12:00:02 +0000","user":{"id":1001}}]
            """.formatted(id(0), id(1), id(2));
        var report = read(ArchiveFixture.ofAda().as(FixtureEra.CLASSIC).file("data/js/tweets/2017_05.js", items));
        assertThat(collected.tweets).containsOnlyKeys(id(0), id(2));
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems)
                .extracting(Problem::what)
                .anyMatch(what -> what.startsWith("This item is damaged"))
                .anyMatch(what -> what.startsWith("A tweet in this file was written by somebody else"));
    }

    @Test
    void readsTheNewerArchiveInTheSameFolder() throws Exception {
        classic().folder(folder.resolve("both/old"));
        ArchiveFixture.ofAda().tweets(TweetJson.of(id(9), "new")).folder(folder.resolve("both/new"));
        assertThat(ArchiveReader.read(folder.resolve("both"), collected)
                        .tweets()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void saysThatAnotherArchiveInTheSameFolderWasLeftOut() throws Exception {
        classic().folder(folder.resolve("both/2016"));
        classic().folder(folder.resolve("both/2017"));
        ArchiveReader.read(folder.resolve("both"), collected);
        assertThat(collected.problems)
                .containsExactly(new Problem(
                        "2017/data/js/tweets/2010_03.js",
                        -1,
                        "This belongs to another archive: bring in that one on its own."));
    }

    @Test
    void saysThatNothingInItCanBeRead() throws Exception {
        var zip = ArchiveFixture.ofAda()
                .as(FixtureEra.CLASSIC)
                .without("tweets.csv")
                .file("data/js/tweets/2017_05.js", "Grailbird.data.tweets_2017_05 = [ { \"tex")
                .zip(folder.resolve("a.zip"));
        assertThatThrownBy(() -> ArchiveReader.read(zip, collected))
                .isInstanceOf(NotAnArchive.class)
                .hasMessageContaining("in which no tweet can be read");
    }

    @Test
    void readsWhatATruncatedZipStillHolds() throws Exception {
        var zip = classic().file("zzz.js", ArchiveFaultTest.noise(2_000_000)).zip(folder.resolve("a.zip"));
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(ArchiveReader.read(zip, collected).tweets().total()).isEqualTo(8);
        assertThat(collected.problems).extracting(Problem::what).anyMatch(what -> what.contains("breaks off"));
    }

    @Test
    void opensNothingButWhatItNeeds() throws Exception {
        var zip = classic().file("private.csv", "tweet_id,timestamp,text").zip(folder.resolve("a.zip"));
        var opened = new ArrayList<String>();
        try (var container = new ContainersTest.Watched(new JdkZip(zip), opened)) {
            ArchiveReader.read("a.zip", container, collected);
        }
        assertThat(Set.copyOf(opened))
                .containsExactlyInAnyOrder(
                        "data/js/tweets/2010_03.js",
                        "data/js/tweets/2017_05.js",
                        "data/js/tweets/2017_06.js",
                        "data/js/tweet_index.js",
                        "data/js/payload_details.js",
                        "data/js/user_details.js",
                        "tweets.csv");
    }
}
