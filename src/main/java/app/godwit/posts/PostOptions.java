package app.godwit.posts;

import app.godwit.tweets.Profile;
import app.godwit.tweets.Tweet;
import java.util.Set;

/// How the user wants the posts.
///
/// @param included kinds to which the user has said a clear yes
/// @param format   what the server takes
/// @param kinds    of tweets that become posts at all
public record PostOptions(
        Visibility visibility,
        Dating dating,
        Set<Apart> included,
        Wording wording,
        Draft.Format format,
        Set<Choice.Kind> kinds) {
    /// Unlisted, so that no public timeline is flooded; dated, because most servers show the day of the move.
    public static final PostOptions DEFAULT = new PostOptions(
            Visibility.UNLISTED,
            Dating.LAST_LINE,
            Set.of(),
            Wording.DEFAULT,
            Draft.Format.PLAIN,
            Choice.DEFAULT.kinds());

    public PostOptions {
        included = Set.copyOf(included);
        kinds = Set.copyOf(kinds);
    }

    /// The same for the posts of this owner. Who was protected on X wrote for followers.
    public static PostOptions defaultsFor(Profile owner) {
        return owner.locked() ? DEFAULT.seenBy(Visibility.FOLLOWERS) : DEFAULT;
    }

    /// The same with these kinds of tweets too.
    public PostOptions including(Set<Apart> apart) {
        return new PostOptions(visibility, dating, apart, wording, format, kinds);
    }

    /// The same for others to see.
    public PostOptions seenBy(Visibility others) {
        return new PostOptions(others, dating, included, wording, format, kinds);
    }

    /// The same in other words.
    public PostOptions in(Wording words) {
        return new PostOptions(visibility, dating, included, words, format, kinds);
    }

    /// The same for a server that takes this format.
    public PostOptions written(Draft.Format taken) {
        return new PostOptions(visibility, dating, included, wording, taken, kinds);
    }

    /// The same for these kinds of tweets.
    public PostOptions of(Set<Choice.Kind> chosen) {
        return new PostOptions(visibility, dating, included, wording, format, chosen);
    }

    /// The same, with or without a line that tells the day.
    public PostOptions dated(Dating manner) {
        return new PostOptions(visibility, manner, included, wording, format, kinds);
    }

    /// Who may see the post of a tweet: what a circle could read goes to followers at most.
    Visibility visibility(Tweet tweet) {
        return Apart.CIRCLE.holds(tweet) && visibility.compareTo(Visibility.FOLLOWERS) < 0
                ? Visibility.FOLLOWERS
                : visibility;
    }

    /// Whether the words say when the tweet was written.
    public enum Dating {
        /// A last line such as `(14 March 2015)`: for servers that cannot backdate.
        LAST_LINE,
        /// Nothing: the server dates the post itself.
        NONE
    }
}
