package app.godwit.posts;

import app.godwit.tweets.Profile;

/// How the user wants the posts.
public record PostOptions(Visibility visibility, Dating dating) {
    /// Unlisted, so that no public timeline is flooded; dated, because most servers show the day of the move.
    public static final PostOptions DEFAULT = new PostOptions(Visibility.UNLISTED, Dating.LAST_LINE);

    /// The same for the posts of this owner. Who was protected on X wrote for followers.
    public static PostOptions defaultsFor(Profile owner) {
        return owner.locked() ? new PostOptions(Visibility.FOLLOWERS, DEFAULT.dating()) : DEFAULT;
    }

    /// Whether the words say when the tweet was written.
    public enum Dating {
        /// A last line such as `(14 March 2015)`: for servers that cannot backdate.
        LAST_LINE,
        /// Nothing: the server dates the post itself.
        NONE
    }
}
