package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.posts.Composed;
import app.godwit.posts.Composer;
import app.godwit.tweets.Tweet;
import java.util.HashMap;
import java.util.Map;

/// What the user wants posts to say in place of their tweets' words, as the move file keeps it.
///
/// @param byTweet tweet's id → the whole text, before it is cut to the server's limit
record OwnWords(Map<Long, String> byTweet) {
    private static final String KEY = "own words";

    OwnWords {
        byTweet = Map.copyOf(byTweet);
    }

    static OwnWords in(Journal journal) {
        return journal.settings().read(KEY, OwnWords.class).orElse(new OwnWords(Map.of()));
    }

    void keep(Journal journal) {
        journal.settings().keep(KEY, this);
    }

    OwnWords with(long tweet, String words) {
        var others = new HashMap<>(byTweet);
        others.put(tweet, words);
        return new OwnWords(others);
    }

    OwnWords without(long tweet) {
        var others = new HashMap<>(byTweet);
        others.remove(tweet);
        return new OwnWords(others);
    }

    /// What becomes of a tweet with these words, or with its own where there are none.
    Composed compose(Composer composer, Tweet tweet) {
        var own = byTweet.get(tweet.id());
        return own == null ? composer.compose(tweet) : composer.compose(tweet, own);
    }
}
