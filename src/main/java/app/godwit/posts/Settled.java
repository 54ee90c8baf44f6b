package app.godwit.posts;

/// What became of tweets, as far as somebody else than the composer knows.
@FunctionalInterface
public interface Settled {
    /// Nothing is known.
    Settled NOTHING = (id, unknown) -> unknown;

    /// How many posts a tweet stands as, or will; 0 for one that is left out.
    ///
    /// @param unknown what to say of a tweet of which nothing is known
    int posts(long id, int unknown);
}
