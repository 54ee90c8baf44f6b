package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {
    private static final long OWNER = ArchiveFixture.OWNER;
    private static final Instant NOON = Instant.parse("2024-05-06T12:00:00.250Z");

    @TempDir
    Path folder;

    private final Collected collected = new Collected();

    private static long id(int second) {
        return TweetJson.idAt(NOON.plusSeconds(second), 1);
    }

    private ArchiveReport read(ArchiveFixture fixture) throws Exception {
        return ArchiveReader.read(fixture.zip(folder.resolve("archive.zip")), collected);
    }

    @Test
    void readsWhoTheOwnerIs() throws Exception {
        read(ArchiveFixture.ofAda()
                .tweets(TweetJson.of(id(0), "x"))
                .renamed("ada_old", "ada")
                .locked());
        assertThat(collected.profiles)
                .containsExactly(new Profile(
                        OWNER,
                        "ada",
                        "Ada 🐦",
                        "Waders & waves",
                        "https://ada.example",
                        "Shore",
                        Set.of("ada_old"),
                        true));
    }

    @Test
    void tellsHowTweetsStandToOthers() throws Exception {
        var report = read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(id(0), "root"),
                        TweetJson.of(id(1), "@ada more").reply(id(0), OWNER, "ada_old"),
                        TweetJson.of(id(2), "@bob yes").reply(55, 7, "bob").mention(7, "bob", "Bob"),
                        TweetJson.of(id(3), "@gone yes").reply(56, 8, ""),
                        TweetJson.of(id(4), "@bob hello").reply(0, 7, "bob"),
                        TweetJson.of(id(5), "RT @cleo: wise words…").mention(9, "cleo", "Cleo"),
                        TweetJson.of(id(6), "@nobody in particular"),
                        TweetJson.of(id(7), "look https://t.co/q")
                                .url("https://t.co/q", "https://twitter.com/bob/status/123?s=20")));
        assertThat(collected.tweet(id(0)).kind()).isEqualTo(new Kind.Own());
        assertThat(collected.tweet(id(1)).kind()).isEqualTo(new Kind.SelfReply(id(0)));
        assertThat(collected.tweet(id(2)).kind()).isEqualTo(new Kind.Reply(55, 7, "bob"));
        assertThat(collected.tweet(id(3)).kind()).isEqualTo(new Kind.Reply(56, 8, ""));
        assertThat(collected.tweet(id(4)).kind()).isEqualTo(new Kind.Reply(0, 7, "bob"));
        assertThat(collected.tweet(id(5)).kind()).isEqualTo(new Kind.Retweet(9, "cleo"));
        assertThat(collected.tweet(id(6)).kind()).isEqualTo(new Kind.Own());
        assertThat(report.tweets()).isEqualTo(new ArchiveReport.Tweets(8, 4, 1, 1, 3, 1, 0, 0));
        assertThat(report.expected()).isEqualTo(new ArchiveReport.Expected(8, -1, 8, 0, 0));
        assertThat(collected.problems).isEmpty();
    }

    @Test
    void takesACutTweetsLinkToItselfForNoQuote() throws Exception {
        var report = read(ArchiveFixture.ofAda()
                .tweets(TweetJson.of(id(0), "the note of this one is gone… https://t.co/s")
                        .url("https://t.co/s", "https://twitter.com/i/web/status/" + id(0))));
        assertThat(report.tweets().quotes()).isZero();
    }

    @Test
    void countsAThreadOnceByItsTopmostTweet() throws Exception {
        var report = read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(id(9), "3").reply(id(8), OWNER, "ada"),
                        TweetJson.of(id(8), "2").reply(id(7), OWNER, "ada"))
                .tweets(
                        TweetJson.of(id(7), "1"),
                        TweetJson.of(id(6), "below a tweet that is gone").reply(id(0), OWNER, "ada"),
                        TweetJson.of(id(5), "@bob yes").reply(55, 7, "bob"),
                        TweetJson.of(id(4), "@bob and").reply(id(5), OWNER, "ada")));
        assertThat(report.tweets().threads()).isEqualTo(2);
    }

    @Test
    void tellsTheTimeToTheMillisecondWhereTheIdDoes() throws Exception {
        read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(id(0), "new"),
                        TweetJson.of(12345, "old").with("created_at", "Wed Mar 10 20:19:24 +0000 2010")));
        assertThat(collected.tweet(id(0)).posted()).isEqualTo(NOON);
        assertThat(collected.tweet(12345).posted()).isEqualTo("2010-03-10T20:19:24Z");
    }

    @Test
    void keepsCountsClientLanguageAndSensitivity() throws Exception {
        read(ArchiveFixture.ofAda()
                .tweets(TweetJson.of(id(0), "x")
                        .with("lang", "iw")
                        .with("possibly_sensitive", true)
                        .with("withheld_in_countries", Set.of("XX"))));
        var tweet = collected.tweet();
        assertThat(tweet.likes()).isEqualTo(3);
        assertThat(tweet.retweets()).isEqualTo(1);
        assertThat(tweet.client()).isEqualTo("Tern for Web");
        assertThat(tweet.language()).isEqualTo("he");
        assertThat(tweet.marks()).containsExactly(Mark.SENSITIVE);
    }

    @Test
    void joinsALongPostToItsTweet() throws Exception {
        var words = "Dear @bob! "
                + "The knots & the dunlins fly < low > over the flats, and nobody counts them. ".repeat(6);
        var full = words + "Thanks for #waders https://t.co/long";
        var report = read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(id(0), words.substring(0, 270).strip() + "… https://t.co/self")
                                .mention(7, "bob", "Bob")
                                .url("https://t.co/self", "https://twitter.com/i/web/status/1"),
                        TweetJson.of(id(1), "Another tweet, with nothing to do with it"))
                .notes(
                        NoteJson.of(1, NOON.minusMillis(30), full)
                                .mention("bob")
                                .hashtag("waders")
                                .url("https://t.co/long", "https://tern.example/long"),
                        NoteJson.of(2, NOON.plusSeconds(1), "A note that begins in another way altogether")));
        var tweet = collected.tweet(id(0));
        assertThat(tweet.text()).isEqualTo(full);
        assertThat(tweet.marks()).containsExactly(Mark.NOTE);
        assertThat(tweet.spans().stream().map(span -> full.substring(span.start(), span.end())))
                .containsExactly("@bob", "#waders", "https://t.co/long");
        assertThat(tweet.spans().getFirst())
                .isInstanceOfSatisfying(
                        Mention.class, mention -> assertThat(mention.person()).isEqualTo(7));
        assertThat(collected.tweet(id(1)).marks()).isEmpty();
        assertThat(report.tweets().notesJoined()).isEqualTo(1);
        assertThat(report.expected().notes()).isEqualTo(2);
    }

    @Test
    void readsWhatOfANoteIsBoldOrItalic() throws Exception {
        var text = "🐦 & bold, both and italic words do not make a post long, yet they make it a note";
        var moment = Instant.parse("2024-05-06T12:00:00.010Z");
        read(ArchiveFixture.ofAda()
                .tweets(TweetJson.of(TweetJson.idAt(moment, 0), text))
                .notes(NoteJson.of(1, moment, text)
                        .style("bold", "Bold")
                        .style("both", "Bold", "Italic")
                        .style("italic", "Italic", "Underline")));
        assertThat(collected.tweet().styles())
                .extracting(style -> text.substring(style.start(), style.end()) + " " + style.face())
                .containsExactly("bold BOLD", "both BOLD", "both ITALIC", "italic ITALIC");
    }

    @Test
    void joinsANoteOfTheSecondBeforeWhenAllWordsAgree() throws Exception {
        var text = "Styled words do not make a post long, yet they make it a note.";
        var moment = Instant.parse("2024-05-06T12:00:00.010Z");
        read(ArchiveFixture.ofAda()
                .tweets(TweetJson.of(TweetJson.idAt(moment, 0), text))
                .notes(NoteJson.of(1, moment.minusMillis(20), text)));
        assertThat(collected.tweet().marks()).containsExactly(Mark.NOTE);
    }

    @Test
    void givesEachTweetOfOneSecondItsOwnNote() throws Exception {
        var start = "The same thirty letters begin both parts of this thread. ";
        var first = start + "First. ".repeat(50);
        var second = start + "Second. ".repeat(50);
        read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(TweetJson.idAt(NOON, 2), second.substring(0, 270) + "…"),
                        TweetJson.of(TweetJson.idAt(NOON, 1), first.substring(0, 270) + "…"))
                .notes(NoteJson.of(1, NOON, first), NoteJson.of(2, NOON, second)));
        assertThat(collected.tweet(TweetJson.idAt(NOON, 1)).text()).isEqualTo(first);
        assertThat(collected.tweet(TweetJson.idAt(NOON, 2)).text()).isEqualTo(second);
    }

    @Test
    void keepsTheLastOfSeveralVersionsAndHangsRepliesBelowIt() throws Exception {
        var report = read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(id(9), "reply to the first version").reply(id(0), OWNER, "ada"),
                        TweetJson.of(id(2), "right").versions(id(0), id(1), id(2)),
                        TweetJson.of(id(0), "wrogn").versions(id(0), id(1), id(2)),
                        TweetJson.of(id(1), "wrong").versions(id(0), id(1), id(2)),
                        TweetJson.of(id(8), "reply too").reply(id(1), OWNER, "ada")));
        assertThat(collected.tweets).containsOnlyKeys(id(2), id(8), id(9));
        assertThat(collected.tweet(id(2)).marks()).containsExactly(Mark.EDITED);
        assertThat(collected.tweet(id(9)).kind()).isEqualTo(new Kind.SelfReply(id(2)));
        assertThat(collected.tweet(id(8)).kind()).isEqualTo(new Kind.SelfReply(id(2)));
        assertThat(report.tweets()).isEqualTo(new ArchiveReport.Tweets(5, 3, 1, 0, 0, 0, 0, 2));
    }

    @Test
    void findsTheFilesOfPicturesAndVideos() throws Exception {
        var jpg = new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2};
        var report = read(ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(id(0), "two https://t.co/p")
                                .photo(11, "https://t.co/p", "one.jpg")
                                .photo(12, "https://t.co/p", "two.png"),
                        TweetJson.of(id(1), "https://t.co/v").video(13, "https://t.co/v", "best.mp4"))
                .media(id(0), "one.jpg", jpg)
                .media(id(1), "best.mp4", new byte[1000]));
        var path = folder.resolve("archive.zip").toString();
        var media = collected.tweet(id(0)).media();
        assertThat(media.getFirst().place()).isInstanceOfSatisfying(Media.InArchive.class, place -> {
            assertThat(place.archive()).isEqualTo(path);
            assertThat(place.entry()).isEqualTo("data/tweets_media/" + id(0) + "-one.jpg");
            assertThat(place.size()).isEqualTo(4);
            assertThat(place.crc()).isNotZero();
        });
        assertThat(media.getLast().place()).isEqualTo(new Media.Missing("tweets_media/" + id(0) + "-two.png"));
        var video = collected.tweet(id(1)).media().getFirst();
        assertThat(video.type()).isEqualTo(Media.Type.VIDEO);
        assertThat(video.place()).isInstanceOf(Media.InArchive.class);
        assertThat(collected.tweet(id(1)).spans()).containsExactly(new MediaLink(0, 14));
        assertThat(report.media()).isEqualTo(new ArchiveReport.Media(3, 2, 1));
    }

    @Test
    void pushesPeopleByNumberAndByName() throws Exception {
        var report = read(ArchiveFixture.ofAda()
                .following(7, 8, 9)
                .followers(7)
                .muted(20)
                .blocked(21, 22)
                .tweets(
                        TweetJson.of(id(5), "@newbob hi").mention(7, "newbob", "Bob B"),
                        TweetJson.of(id(1), "@bob hi").mention(7, "bob", "Bob"),
                        TweetJson.of(id(2), "@dee yes").reply(3, 30, "dee"),
                        TweetJson.of(id(3), "@ada me").mention(OWNER, "ada", "Ada"))
                .deleted(TweetJson.of(id(4), "@cleo hi").mention(9, "cleo", "Cleo")));
        assertThat(collected.tied.get(Tie.FOLLOWING))
                .containsExactly(Person.numbered(7), Person.numbered(8), Person.numbered(9));
        assertThat(collected.tied).doesNotContainKey(Tie.FOLLOWER);
        assertThat(collected.tied.get(Tie.MUTED)).containsExactly(Person.numbered(20));
        assertThat(collected.tied.get(Tie.BLOCKED)).hasSize(2);
        assertThat(collected.named)
                .containsExactlyInAnyOrder(
                        Person.named(7, "newbob", "Bob B"),
                        Person.named(9, "cleo", "Cleo"),
                        Person.named(30, "dee", ""));
        assertThat(report.people()).isEqualTo(new ArchiveReport.People(3, 1, 1, 2, 3, 2, 0));
    }

    @Test
    void marksWhatIsNeverChosenWithoutAYes() throws Exception {
        var report = read(ArchiveFixture.ofAda()
                .tweets(TweetJson.of(id(0), "x"))
                .deleted(TweetJson.of(id(1), "deleted"))
                .community(TweetJson.of(id(2), "community"))
                .circle(TweetJson.of(id(3), "circle")));
        assertThat(collected.tweet(id(1)).marks()).containsExactly(Mark.DELETED);
        assertThat(collected.tweet(id(2)).marks()).containsExactly(Mark.COMMUNITY);
        assertThat(collected.tweet(id(3)).marks()).containsExactly(Mark.CIRCLE);
        assertThat(report.tweets().total()).isEqualTo(1);
        assertThat(report.setApart()).isEqualTo(new ArchiveReport.SetApart(1, 1, 1));
    }

    @Test
    void namesWhatOtherFilesSayIsMissing() throws Exception {
        var report =
                read(ArchiveFixture.ofAda().tweets(TweetJson.of(id(0), "x")).header(id(1)));
        assertThat(report.expected().headersMissing()).isEqualTo(1);
        assertThat(collected.problems)
                .extracting("what")
                .containsExactly("1 tweets are listed here and are not in the archive.");
    }
}
