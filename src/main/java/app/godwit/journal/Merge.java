package app.godwit.journal;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// One tweet as two archives hold it → the tweet with the best of both. What is known stays known, and the order in
/// which they are read makes no difference: every part is chosen by its worth and never by who came first.
final class Merge {
    /// A long note before a whole text before a cut one; then the longer. Spans go with their text.
    private static final Comparator<Tweet> WORDS = Comparator.comparingInt(Merge::wholeness)
            .thenComparingInt(tweet -> tweet.text().length())
            .thenComparing(Tweet::text)
            .thenComparingInt(tweet -> meaning(tweet.spans()))
            .thenComparing(tweet -> tweet.spans().toString())
            .thenComparingInt(tweet -> tweet.styles().size())
            .thenComparing(tweet -> tweet.styles().toString());

    /// Classic archives have days instead of moments for the first years, and ids tell milliseconds for the later. Of
    /// two as fine the earlier: an edited tweet stands where its first version stood.
    private static final Comparator<Instant> FINENESS =
            Comparator.comparingInt(Merge::fineness).thenComparing(Comparator.reverseOrder());

    private Merge() {}

    static Tweet of(Tweet known, Tweet read) {
        var words = max(WORDS, known, read);
        var marks = EnumSet.noneOf(Mark.class);
        marks.addAll(known.marks());
        marks.addAll(read.marks());
        return new Tweet(
                known.id(),
                max(FINENESS, known.posted(), read.posted()),
                kind(known.kind(), read.kind()),
                words.text(),
                words.spans(),
                MergedMedia.of(known.media(), read.media()),
                language(known.language(), read.language()),
                max(Comparator.<String>naturalOrder(), known.client(), read.client()),
                Math.max(known.likes(), read.likes()),
                Math.max(known.retweets(), read.retweets()),
                marks,
                words.styles());
    }

    static <T> T max(Comparator<? super T> order, T a, T b) {
        return order.compare(a, b) < 0 ? b : a;
    }

    private static int wholeness(Tweet tweet) {
        if (tweet.marks().contains(Mark.NOTE)) {
            return 2;
        }
        return tweet.text().endsWith("…") ? 0 : 1;
    }

    /// What spans tell: one more each, and one for a known number.
    private static int meaning(List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> switch (span) {
                    case Mention mention -> mention.person() == 0 ? 1 : 2;
                    case Link link -> link.url().isEmpty() ? 1 : 2;
                    default -> 1;
                })
                .sum();
    }

    private static int fineness(Instant moment) {
        if (moment.getNano() != 0) {
            return 2;
        }
        return moment.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() == 0 ? 0 : 1;
    }

    private static String language(String a, String b) {
        if (a.equals("und") || b.equals("und")) {
            return a.equals("und") ? b : a;
        }
        return max(Comparator.naturalOrder(), a, b);
    }

    /// Whoever knows the owner's number knows that a reply answers oneself; numbers outlive handles. A reply may have
    /// been moved below the last version of an edited tweet, which has the higher number.
    private static Kind kind(Kind a, Kind b) {
        if (rank(a) != rank(b)) {
            return rank(a) < rank(b) ? b : a;
        }
        return switch (a) {
            case Kind.Own own -> own;
            case Kind.SelfReply(var parent)
            when b instanceof Kind.SelfReply(var other) -> new Kind.SelfReply(Math.max(parent, other));
            case Kind.Reply reply when b instanceof Kind.Reply other -> reply(reply, other);
            case Kind.Retweet(var person, var handle)
            when b instanceof Kind.Retweet(var other, var name) ->
                person == other
                        ? new Kind.Retweet(person, max(Comparator.naturalOrder(), handle, name))
                        : person > other ? a : b;
            default -> a;
        };
    }

    private static Kind reply(Kind.Reply a, Kind.Reply b) {
        var parent = Math.max(a.parent(), b.parent());
        if (a.person() == b.person()) {
            return new Kind.Reply(parent, a.person(), max(Comparator.naturalOrder(), a.handle(), b.handle()));
        }
        var person = a.person() > b.person() ? a : b;
        return new Kind.Reply(parent, person.person(), person.handle());
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case Kind.Own _ -> 0;
            case Kind.Reply _ -> 1;
            case Kind.SelfReply _ -> 2;
            case Kind.Retweet _ -> 3;
        };
    }
}
