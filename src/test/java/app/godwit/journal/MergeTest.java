package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
    private static final Instant MORNING = Instant.parse("2015-03-14T09:26:53.589Z");
    private static final Media.InArchive LARGE = new Media.InArchive("/b.zip", "data/tweets_media/1-a.jpg", 12, 99);
    private static final Media.InArchive SMALL = new Media.InArchive("/c.zip", "data/tweets_media/1-a.jpg", 7, 98);
    private static final Media.Missing GONE = new Media.Missing("tweets_media/1-a.jpg");
    private static final Media.Missing STILL = new Media.Missing("tweets_media/1-a.mp4");

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments("found beats missing", media(LARGE), media(GONE), media(LARGE)),
                arguments("the larger file", media(SMALL), media(LARGE), media(LARGE)),
                arguments("a video beats its still", video(STILL), media(GONE), video(STILL)),
                arguments("a description is kept", described("waves"), media(GONE), described("waves")),
                arguments("media that one lacks", media(LARGE), plain(), media(LARGE)),
                arguments("note beats cut", text("long and longer", Mark.NOTE), text("long and…"), note()),
                arguments("note beats longer", text("bold", Mark.NOTE), text("b o l d"), text("bold", Mark.NOTE)),
                arguments("whole beats cut", text("RT @a: all of it"), text("RT @a: all o…"), text("RT @a: all of it")),
                arguments("moment beats day", at("2010-08-01T10:11:12Z"), day(), at("2010-08-01T10:11:12Z")),
                arguments("milliseconds", at("2015-03-14T09:26:53Z"), plain(), plain()),
                arguments("first version", at("2015-03-14T09:20:00.1Z"), plain(), at("2015-03-14T09:20:00.1Z")),
                arguments("higher counts", counts(3, 9), counts(5, 2), counts(5, 9)),
                arguments("marks stay", marks(Mark.CIRCLE), marks(Mark.DELETED), marks(Mark.CIRCLE, Mark.DELETED)),
                arguments("marks of one", marks(Mark.COMMUNITY), plain(), marks(Mark.COMMUNITY)),
                arguments("self-reply beats reply", kind(new Kind.SelfReply(4)), reply(4, 0, "me"), selfReply(4)),
                arguments("self-reply beats own", selfReply(4), plain(), selfReply(4)),
                arguments("reply below an edit", selfReply(4), selfReply(6), selfReply(6)),
                arguments("number beats name", reply(4, 7, ""), reply(4, 0, "ana"), reply(4, 7, "")),
                arguments("name joins number", reply(0, 7, "ana"), reply(4, 7, ""), reply(4, 7, "ana")),
                arguments("retweet beats own", retweet(7), plain(), retweet(7)),
                arguments("retweeted number", retweet(7), retweet(0), retweet(7)),
                arguments("language", language("en"), language("und"), language("en")),
                arguments("number in a mention", mention(5), mention(0), mention(5)),
                arguments(
                        "a link with an end",
                        link("https://coast.example/"),
                        link(""),
                        link("https://coast.example/")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void joinsTheBestOfBothInAnyOrder(
            String name, UnaryOperator<Tweet> known, UnaryOperator<Tweet> read, UnaryOperator<Tweet> joined) {
        var base = base();
        var a = known.apply(base);
        var b = read.apply(base);
        assertThat(Merge.of(a, b)).as(name).isEqualTo(joined.apply(base));
        assertThat(Merge.of(b, a)).as(name).isEqualTo(joined.apply(base));
        assertThat(Merge.of(a, a)).isEqualTo(a);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void makesNoDifferenceOfThreeEither(
            String name, UnaryOperator<Tweet> known, UnaryOperator<Tweet> read, UnaryOperator<Tweet> joined) {
        var a = known.apply(base());
        var b = read.apply(base());
        pairs().map(pair -> MergeTest.<UnaryOperator<Tweet>>cast(pair.get()[1]).apply(base()))
                .forEach(c -> assertThat(Merge.of(Merge.of(a, b), c))
                        .as(name + " with " + c)
                        .isEqualTo(Merge.of(a, Merge.of(b, c)))
                        .isEqualTo(Merge.of(Merge.of(c, a), b)));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static Tweet base() {
        return new Tweet(1, MORNING, new Kind.Own(), "words", List.of(), List.of(), "en", "Web", 0, 0, Set.of());
    }

    private static UnaryOperator<Tweet> plain() {
        return tweet -> tweet;
    }

    private static UnaryOperator<Tweet> media(Media.Place place) {
        return tweet -> tweet.with(List.of(new Media(5, Media.Type.PHOTO, "", place)));
    }

    private static UnaryOperator<Tweet> video(Media.Place place) {
        return tweet -> tweet.with(List.of(new Media(5, Media.Type.VIDEO, "", place)));
    }

    private static UnaryOperator<Tweet> described(String alt) {
        return tweet -> tweet.with(List.of(new Media(5, Media.Type.PHOTO, alt, GONE)));
    }

    private static UnaryOperator<Tweet> note() {
        return text("long and longer", Mark.NOTE);
    }

    private static UnaryOperator<Tweet> text(String text, Mark... marks) {
        return t -> new Tweet(1, t.posted(), t.kind(), text, List.of(), List.of(), "en", "Web", 0, 0, Set.of(marks));
    }

    private static UnaryOperator<Tweet> at(String posted) {
        return t -> new Tweet(
                1, Instant.parse(posted), t.kind(), t.text(), List.of(), List.of(), "en", "Web", 0, 0, Set.of());
    }

    private static UnaryOperator<Tweet> day() {
        return at("2010-08-01T00:00:00Z");
    }

    private static UnaryOperator<Tweet> counts(int likes, int retweets) {
        return t -> new Tweet(
                1, t.posted(), t.kind(), t.text(), List.of(), List.of(), "en", "Web", likes, retweets, Set.of());
    }

    private static UnaryOperator<Tweet> marks(Mark... marks) {
        return text("words", marks);
    }

    private static UnaryOperator<Tweet> kind(Kind kind) {
        return t -> new Tweet(1, t.posted(), kind, t.text(), List.of(), List.of(), "en", "Web", 0, 0, Set.of());
    }

    private static UnaryOperator<Tweet> selfReply(long parent) {
        return kind(new Kind.SelfReply(parent));
    }

    private static UnaryOperator<Tweet> reply(long parent, long person, String handle) {
        return kind(new Kind.Reply(parent, person, handle));
    }

    private static UnaryOperator<Tweet> retweet(long person) {
        return kind(new Kind.Retweet(person, "ana"));
    }

    private static UnaryOperator<Tweet> language(String language) {
        return t -> new Tweet(1, t.posted(), t.kind(), t.text(), List.of(), List.of(), language, "Web", 0, 0, Set.of());
    }

    private static UnaryOperator<Tweet> mention(long person) {
        return t -> new Tweet(
                1,
                t.posted(),
                t.kind(),
                t.text(),
                List.of(new Mention(0, 5, person, "words")),
                List.of(),
                "en",
                "Web",
                0,
                0,
                Set.of());
    }

    private static UnaryOperator<Tweet> link(String url) {
        return t -> new Tweet(
                1,
                t.posted(),
                t.kind(),
                t.text(),
                List.of(new Link(0, 5, url)),
                List.of(),
                "en",
                "Web",
                0,
                0,
                Set.of());
    }
}
