package app.godwit.posts;

import app.godwit.tweets.Profile;
import app.godwit.tweets.Tweet;
import java.util.Set;

/// How the user wants the posts.
///
/// @param included kinds to which the user has said a clear yes
public record PostOptions(Visibility visibility, Dating dating, Set<Apart> included) {
    /// Unlisted, so that no public timeline is flooded; dated, because most servers show the day of the move.
    public static final PostOptions DEFAULT = new PostOptions(Visibility.UNLISTED, Dating.LAST_LINE, Set.of());

    public PostOptions {
        included = Set.copyOf(included);
    }

    /// The same for the posts of this owner. Who was protected on X wrote for followers.
    public static PostOptions defaultsFor(Profile owner) {
        return owner.locked() ? new PostOptions(Visibility.FOLLOWERS, DEFAULT.dating(), Set.of()) : DEFAULT;
    }

    /// The same with these kinds of tweets too.
    public PostOptions including(Set<Apart> kinds) {
        return new PostOptions(visibility, dating, kinds);
    }

    /// The same for others to see.
    public PostOptions seenBy(Visibility others) {
        return new PostOptions(others, dating, included);
    }

    /// The same on a server that shows the right day itself, or does not.
    public PostOptions dated(Dating other) {
        return new PostOptions(visibility, other, included);
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
