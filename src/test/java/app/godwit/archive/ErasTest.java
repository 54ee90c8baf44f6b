package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The same invented tweets, written by every era in every form, read alike.
class ErasTest {
    private static final long OWNER = ArchiveFixture.OWNER;
    private static final Instant START = Instant.parse("2018-07-04T18:19:20.345Z");
    private static final long ROOT = id(0);
    private static final long REPLY = id(1);
    private static final long PICTURE = id(2);
    private static final long RETWEET = id(3);
    private static final long FILM = id(4);
    private static final long DELETED = id(5);
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};
    private static final byte[] MP4 = ArchiveFaultTest.noise(5_000);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static long id(int second) {
        return TweetJson.idAt(START.plusSeconds(second), 7);
    }

    private static ArchiveFixture fill(ArchiveFixture fixture) {
        return fixture.tweets(
                        TweetJson.of(REPLY, "@ada more & more").reply(ROOT, OWNER, "ada_old"),
                        TweetJson.of(ROOT, "root 🐦 @bob #tide")
                                .mention(7, "bob", "Bob")
                                .hashtag("tide"))
                .tweets(
                        TweetJson.of(PICTURE, "look https://t.co/p")
                                .photo(31, "https://t.co/p", "a.jpg")
                                .described("A knot & a dunlin"),
                        TweetJson.of(RETWEET, "RT @cleo: wise words…").mention(9, "cleo", "Cleo"),
                        TweetJson.of(FILM, "https://t.co/v").video(32, "https://t.co/v", "best.mp4"))
                .deleted(TweetJson.of(DELETED, "@newbob https://t.co/d")
                        .mention(7, "newbob", "Bob")
                        .photo(33, "https://t.co/d", "d.png"))
                .renamed("ada_old", "ada")
                .following(7, 8)
                .followers(7, 9)
                .muted(20)
                .blocked(21)
                .items("lists-created.js", "userListInfo", Map.of("url", "https://twitter.example/ada/lists/waders"))
                .items(
                        "lists-member.js",
                        "userListInfo",
                        Map.of(
                                "urls",
                                List.of("https://twitter.example/bob/lists/a", "https://twitter.example/bob/lists/b")))
                .media("tweets_media", PICTURE + "-a.jpg", JPG)
                .media("tweets_media", FILM + "-best.mp4", MP4)
                .media("deleted_tweets_media", DELETED + "-d.png", PNG);
    }

    private interface Writer {
        Path write(ArchiveFixture fixture, Path at) throws IOException;
    }

    private record Form(String name, Writer writer) implements Writer {
        @Override
        public Path write(ArchiveFixture fixture, Path at) throws IOException {
            return writer.write(fixture, at);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> everything() {
        return Stream.of(FixtureEra.FLAT_2018, FixtureEra.WRAPPED_2020, FixtureEra.OLD_NAMES, FixtureEra.CURRENT)
                .flatMap(era -> forms().map(form -> Arguments.of(era, form)));
    }

    private static Stream<Form> forms() {
        return Stream.of(
                new Form("zip", ArchiveFixture::zip),
                new Form("folder", ArchiveFixture::folder),
                new Form(
                        "top folder",
                        (fixture, at) -> fixture.inFolder("twitter-é").zip(at)),
                new Form(
                        "folders in folders",
                        (fixture, at) -> fixture.inFolder("old/twitter").folder(at)),
                new Form("noise", (fixture, at) -> fixture.noise().zip(at)),
                new Form("noise in a folder", (fixture, at) -> fixture.noise().folder(at)),
                new Form(
                        "without manifest",
                        (fixture, at) -> fixture.without("manifest.js").zip(at)),
                new Form(
                        "media in zips",
                        (fixture, at) -> fixture.mediaAs(MediaForm.STORED_ZIP).zip(at)),
                new Form(
                        "media in packed zips",
                        (fixture, at) -> fixture.mediaAs(MediaForm.PACKED_ZIP)
                                .inFolder("x")
                                .zip(at)),
                new Form(
                        "media in zips in a folder",
                        (fixture, at) -> fixture.mediaAs(MediaForm.STORED_ZIP).folder(at)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everything")
    void readsTheSameFromEveryEraInEveryForm(FixtureEra era, Form form) throws Exception {
        var fixture = fill(ArchiveFixture.ofAda().as(era));
        var report = ArchiveReader.read(form.write(fixture, folder.resolve("it")), collected);
        assertThat(collected.problems).isEmpty();
        assertThat(report.extent()).isEqualTo(ArchiveReport.Extent.WHOLE);
        assertThat(report.tweets()).isEqualTo(new ArchiveReport.Tweets(5, 4, 1, 1, 0, 0, 0, 0));
        assertThat(report.setApart()).isEqualTo(new ArchiveReport.SetApart(1, 0, 0));
        assertThat(report.people()).isEqualTo(new ArchiveReport.People(2, 2, 1, 1, 2, 1, 3));
        assertThat(report.media()).isEqualTo(new ArchiveReport.Media(2, 2, 0));
        tweetsAreRight();
        peopleAreRight();
        mediaCanBeRead();
    }

    private void tweetsAreRight() {
        var root = collected.tweet(ROOT);
        assertThat(root.text()).isEqualTo("root 🐦 @bob #tide");
        assertThat(root.spans()).hasSize(2);
        assertThat(root.posted()).isEqualTo(START);
        assertThat(root.likes()).isEqualTo(3);
        assertThat(root.retweets()).isEqualTo(1);
        assertThat(root.client()).isEqualTo("Tern for Web");
        assertThat(collected.tweet(REPLY).kind()).isEqualTo(new Kind.SelfReply(ROOT));
        assertThat(collected.tweet(REPLY).text()).isEqualTo("@ada more & more");
        assertThat(collected.tweet(RETWEET).kind()).isEqualTo(new Kind.Retweet(9, "cleo"));
        assertThat(collected.tweet(PICTURE).media().getFirst().alt()).isEqualTo("A knot & a dunlin");
    }

    private void peopleAreRight() {
        assertThat(collected.profiles)
                .containsExactly(new Profile(
                        OWNER,
                        "ada",
                        "Ada 🐦",
                        "Waders & waves",
                        "https://ada.example",
                        "Shore",
                        Set.of("ada_old"),
                        false));
        assertThat(collected.tied).containsOnlyKeys(Tie.FOLLOWING, Tie.MUTED, Tie.BLOCKED);
        assertThat(collected.named)
                .containsExactlyInAnyOrder(Person.named(7, "newbob", "Bob"), Person.named(9, "cleo", "Cleo"));
        assertThat(collected.lists)
                .isEqualTo(Map.of(
                        new UserList("https://twitter.example/ada/lists/waders", "", UserList.Role.CREATED), List.of(),
                        new UserList("https://twitter.example/bob/lists/a", "", UserList.Role.MEMBER), List.of(),
                        new UserList("https://twitter.example/bob/lists/b", "", UserList.Role.MEMBER), List.of()));
    }

    private void mediaCanBeRead() throws MediaGone {
        try (var media = new MediaSource()) {
            assertThat(media.read(place(PICTURE), 10_000)).isEqualTo(JPG);
            assertThat(media.read(place(FILM), 10_000)).isEqualTo(MP4);
            assertThat(media.read(place(DELETED), 10_000)).isEqualTo(PNG);
        }
    }

    private Media.InArchive place(long tweet) {
        return (Media.InArchive) collected.tweet(tweet).media().getFirst().place();
    }

    @Test
    void takesNoIdFromARoundedNumber() throws Exception {
        var rounded = Map.of(
                "id", "1.01456537218219622E18",
                "created_at", "Wed Jul 04 18:19:20 +0000 2018",
                "in_reply_to_user_id", "1.0E3",
                "full_text", "whose is this?");
        var report = ArchiveReader.read(
                ArchiveFixture.ofAda()
                        .as(FixtureEra.FLAT_2018)
                        .tweets(TweetJson.of(ROOT, "root")
                                .with("in_reply_to_status_id", "1.01456537218219622E18")
                                .with("favorite_count", "1.2345678E7"))
                        .items("tweet-part1.js", "tweet", rounded)
                        .zip(folder.resolve("a.zip")),
                collected);
        assertThat(report.tweets().total()).isOne();
        assertThat(collected.tweet(ROOT).kind()).isEqualTo(new Kind.Own());
        assertThat(collected.tweet(ROOT).likes()).isEqualTo(12_345_678);
        assertThat(collected.problems).hasSize(1);
    }

    @Test
    void readsAnArchiveInWhichSomeFilesAreBareAndSomeAreNot() throws Exception {
        var report = ArchiveReader.read(
                fill(ArchiveFixture.ofAda().as(FixtureEra.FLAT_2018))
                        .file(
                                "following.js",
                                "window.YTD.following.part0 = [ {\"following\" : {\"accountId\" : \"7\"}} ]")
                        .file("account.js", """
                            window.YTD.account.part0 = [ {
                              "account" : { "username" : "ada", "accountId" : "1001", "accountDisplayName" : "Ada 🐦" }
                            } ]
                            """)
                        .zip(folder.resolve("a.zip")),
                collected);
        assertThat(report.people().following()).isOne();
        assertThat(report.tweets()).isEqualTo(new ArchiveReport.Tweets(5, 4, 1, 1, 0, 0, 0, 0));
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void goesOnBehindADamagedBareItem() throws Exception {
        var report = ArchiveReader.read(
                ArchiveFixture.ofAda()
                        .as(FixtureEra.FLAT_2018)
                        .file("tweet.js", """
                            window.YTD.tweet.part0 = [ {
                              "retweeted" : fal
                              "full_text" : "one",
                            }, {
                              "retweeted" : false,
                              "id_str" : "1000000000000000001",
                              "full_text" : "two"
                            }, {
                              "retweeted" : false,
                              "id_str" : "1000000000000000002",
                              "full_text" : "three
                            }, {
                              "retweeted" : false,
                              "id_str" : "1000000000000000003",
                              "full_text" : "four"
                            } ]
                            """)
                        .zip(folder.resolve("a.zip")),
                collected);
        assertThat(report.tweets().total()).isEqualTo(2);
        assertThat(collected.problems).hasSize(2);
    }
}
