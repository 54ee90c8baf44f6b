package app.godwit.moves;

import app.godwit.posts.CrossPosts;
import app.godwit.posts.Gist;
import app.godwit.posts.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All tweets of a move, read and composed once, with what becomes of each whatever is chosen: each choice then takes
/// milliseconds and not seconds. It needs about 600 bytes for a tweet; of an archive that is too large for that there
/// is none, and each choice reads and composes it anew.
///
/// Holds for one state of the move file, and goes along with posts on their way: see [Offers].
final class Offer {
    /// Tweets.
    static final int MOST = 250_000;
    /// Characters in all their texts.
    static final long MOST_TEXT = 60_000_000;

    private final Basis basis;
    private final List<Offered> tweets;
    private final Bonds bonds;
    private final Census census;

    /// @param tweets in the order of composing
    /// @param census of languages and clients; its months are of no choice yet
    Offer(Basis basis, List<Offered> tweets, Bonds bonds, Census census) {
        this.basis = basis;
        this.tweets = tweets;
        this.bonds = bonds;
        this.census = census;
    }

    /// One tweet.
    ///
    /// @param month       in which it was written, counted from the beginning of year 0 in UTC
    /// @param crossPosted whether it stood in the user's own timeline already
    record Offered(Gist gist, int month, boolean crossPosted, Becomes becomes) {
        Offered becoming(Becomes other) {
            return new Offered(gist, month, crossPosted, other);
        }
    }

    /// How the tweets hang together, by their places.
    ///
    /// @param above the tweet that each continues, or [Places#NONE]
    /// @param stands how many posts of each stand or are on their way; 1 where none does
    /// @param units the number of the unit to which each belongs
    /// @param roots the id of the tweet with which each unit begins
    record Bonds(Places places, int[] above, int[] stands, int[] units, long[] roots) {}

    /// Reads all tweets.
    ///
    /// @return empty where there are too many of them
    static Optional<Offer> read(Basis basis, CrossPosts crossPosts, Wording wording) {
        return new OfferReading(basis, crossPosts, wording).run();
    }

    /// The same after posts of these tweets have left, arrived or gone: only they are read and composed again.
    ///
    /// @return empty where all are to be read anew
    Optional<Offer> after(Set<Long> walked, Wording wording) {
        return new OfferUpdate(basis, walked, wording)
                .run(tweets, bonds)
                .map(now -> new Offer(now.basis(), now.tweets(), now.bonds(), census));
    }

    /// What these wishes choose; what was taken out by hand stays in its place and does not count.
    Drafts choose(Intent intent) {
        return new Choosing(basis, tweets, bonds, intent).run(census);
    }
}
