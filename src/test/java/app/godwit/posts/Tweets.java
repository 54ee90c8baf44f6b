package app.godwit.posts;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import app.godwit.tweets.Style;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes tweets for tests, in few words. Spans are found by the words that they stand for.
record Tweets(long id, Kind kind, String text, List<Span> spans, List<Media> media, String language, Set<Mark> marks) {
    static final Instant PI_DAY = Instant.parse("2015-03-14T09:26:53Z");

    static Tweets own(long id, String text) {
        return new Tweets(id, new Kind.Own(), text, List.of(), List.of(), "en", Set.of());
    }

    static Tweets under(long parent, long id, String text) {
        return own(id, text).kind(new Kind.SelfReply(parent));
    }

    Tweets kind(Kind other) {
        return new Tweets(id, other, text, spans, media, language, marks);
    }

    Tweets language(String other) {
        return new Tweets(id, kind, text, spans, media, other, marks);
    }

    Tweets marked(Mark... more) {
        var all = new HashSet<>(marks);
        all.addAll(Arrays.asList(more));
        return new Tweets(id, kind, text, spans, media, language, all);
    }

    Tweets link(String words, String url) {
        var at = text.indexOf(words);
        return with(new Link(at, at + words.length(), url));
    }

    Tweets mention(String words) {
        var at = text.indexOf(words);
        return with(new Mention(at, at + words.length(), 0, words.substring(1)));
    }

    Tweets mediaLink(String words) {
        var at = text.indexOf(words);
        return with(new MediaLink(at, at + words.length()));
    }

    Tweets media(Media... files) {
        return new Tweets(id, kind, text, spans, List.of(files), language, marks);
    }

    Liked liked(int likes, int retweets) {
        return new Liked(this, likes, retweets);
    }

    /// The same with numbers.
    record Liked(Tweets tweets, int likes, int retweets) {
        Tweet tweet() {
            var plain = tweets.tweet();
            return new Tweet(
                    plain.id(),
                    plain.posted(),
                    plain.kind(),
                    plain.text(),
                    plain.spans(),
                    plain.media(),
                    plain.language(),
                    plain.client(),
                    likes,
                    retweets,
                    plain.marks());
        }
    }

    Styled styled(Style... styles) {
        return new Styled(this, List.of(styles));
    }

    /// The same with bold and italic letters.
    record Styled(Tweets tweets, List<Style> styles) {
        Tweet tweet() {
            var plain = tweets.tweet();
            return new Tweet(
                    plain.id(),
                    plain.posted(),
                    plain.kind(),
                    plain.text(),
                    plain.spans(),
                    plain.media(),
                    plain.language(),
                    plain.client(),
                    plain.likes(),
                    plain.retweets(),
                    plain.marks(),
                    styles);
        }
    }

    Tweets hashtag(String words) {
        var at = text.indexOf(words);
        return with(new Hashtag(at, at + words.length(), words.substring(1)));
    }

    private Tweets with(Span span) {
        var more = new ArrayList<>(spans);
        more.add(span);
        more.sort(Comparator.comparingInt(Span::start));
        return new Tweets(id, kind, text, more, media, language, marks);
    }

    Tweet tweet() {
        return new Tweet(id, PI_DAY, kind, text, spans, media, language, "web", 0, 0, marks);
    }

    static Media photo(long id) {
        return file(id, Media.Type.PHOTO, 1000);
    }

    static Media video(long id) {
        return file(id, Media.Type.VIDEO, 1000);
    }

    static Media file(long id, Media.Type type, long size) {
        return new Media(id, type, "", new Media.InArchive("a.zip", "data/tweets_media/" + id, size, 0));
    }

    static Media missing(long id) {
        return new Media(id, Media.Type.PHOTO, "", new Media.Missing("gone.jpg"));
    }
}
