package app.godwit.moves;

import app.godwit.tweets.Problem;
import java.util.List;
import java.util.stream.Stream;

/// What a source held, what of it is set apart or left out, and how that compares with what it should hold.
public record BroughtIn(
        Tweets tweets, SetApart setApart, People people, Media media, Expected expected, List<Problem> problems) {
    public BroughtIn {
        problems = List.copyOf(problems);
    }

    /// @param own             neither retweet nor reply to others
    /// @param threads         roots with at least one reply to oneself below
    /// @param notesJoined     cut tweets that got their long words back
    /// @param supersededEdits older versions left out
    public record Tweets(
            int total,
            int own,
            int threads,
            int retweets,
            int replies,
            int quotes,
            int notesJoined,
            int supersededEdits) {
        public static final Tweets NONE = new Tweets(0, 0, 0, 0, 0, 0, 0, 0);

        Tweets plus(Tweets other) {
            return new Tweets(
                    total + other.total,
                    own + other.own,
                    threads + other.threads,
                    retweets + other.retweets,
                    replies + other.replies,
                    quotes + other.quotes,
                    notesJoined + other.notesJoined,
                    supersededEdits + other.supersededEdits);
        }
    }

    /// Tweets that are kept and never chosen without a clear yes.
    public record SetApart(int deleted, int community, int circle) {
        public static final SetApart NONE = new SetApart(0, 0, 0);

        SetApart plus(SetApart other) {
            return new SetApart(deleted + other.deleted, community + other.community, circle + other.circle);
        }
    }

    /// Those followed as they stand in the move after this source; the others as an archive
    /// counts them, or as they stand in the move after a list.
    ///
    /// @param named       with a handle
    /// @param withProfile with a bio or links
    /// @param followers   of an archive only counted; a list of followers keeps them
    public record People(int following, int named, int withProfile, int followers, int muted, int blocked, int lists) {
        People plus(People other) {
            return new People(
                    other.following,
                    other.named,
                    other.withProfile,
                    Math.max(followers, other.followers),
                    Math.max(muted, other.muted),
                    Math.max(blocked, other.blocked),
                    Math.max(lists, other.lists));
        }
    }

    /// @param foundElsewhere files that this archive lacks and another has, or the other way round
    public record Media(int expected, int found, int missing, int foundElsewhere) {
        public static final Media NONE = new Media(0, 0, 0, 0);

        Media plus(Media other) {
            return new Media(
                    expected + other.expected,
                    found + other.found,
                    missing + other.missing,
                    foundElsewhere + other.foundElsewhere);
        }
    }

    /// What other files of the archive say should be there; -1 where they do not say.
    ///
    /// @param tweets         by the manifest
    /// @param following      by the manifest
    /// @param headers        tweets listed apart
    /// @param headersMissing listed there and not in the archive
    /// @param notes          long posts
    public record Expected(int tweets, int following, int headers, int headersMissing, int notes) {
        public static final Expected NOTHING = new Expected(-1, -1, -1, 0, 0);

        Expected plus(Expected other) {
            return new Expected(
                    known(tweets, other.tweets),
                    known(following, other.following),
                    known(headers, other.headers),
                    headersMissing + other.headersMissing,
                    notes + other.notes);
        }

        private static int known(int a, int b) {
            return a < 0 || b < 0 ? Math.max(a, b) : a + b;
        }
    }

    /// What it and a source read after it held. Sources name the same people again: those followed are not summed.
    public BroughtIn plus(BroughtIn next) {
        return new BroughtIn(
                tweets.plus(next.tweets),
                setApart.plus(next.setApart),
                people.plus(next.people),
                media.plus(next.media),
                expected.plus(next.expected),
                Stream.concat(problems.stream(), next.problems.stream()).toList());
    }
}
