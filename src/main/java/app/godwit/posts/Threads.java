package app.godwit.posts;

import app.godwit.tweets.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// How the tweets of an archive hang together. Fed with ids and kinds, without the tweets themselves, so that it stays
/// small: 8 bytes per tweet, and some more per reply to oneself.
public final class Threads {
    private final LongSet known = new LongSet();
    private final LongSet notOwn = new LongSet();
    private final Map<Long, Long> parents = new HashMap<>();

    /// Adds one tweet, in any order; all of them before the first question.
    public void add(long id, Kind kind) {
        known.add(id);
        switch (kind) {
            case Kind.Own own -> {}
            case Kind.SelfReply(long parent) -> parents.put(id, parent);
            case Kind.Reply reply -> notOwn.add(id);
            case Kind.Retweet retweet -> notOwn.add(id);
        }
    }

    /// The tweet that this one continues; empty when it continues none or that one is not in the archive.
    public OptionalLong parent(long id) {
        var parent = parents.getOrDefault(id, id);
        // A reply is younger than what it replies to; anything else is damage, and might go round in circles.
        return parent < id && known.contains(parent) ? OptionalLong.of(parent) : OptionalLong.empty();
    }

    /// The first tweet of the chain, the tweet itself if it starts one. A chain whose beginning is lost starts where
    /// the
    /// archive does.
    public long root(long id) {
        var root = id;
        for (var above = parent(root); above.isPresent(); above = parent(root)) {
            root = above.getAsLong();
        }
        return root;
    }

    /// Whether the chain starts with a reply to somebody else.
    public boolean startsBelowOthers(long id) {
        return notOwn.contains(root(id));
    }
}
