package app.godwit.posts;

import app.godwit.tweets.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// How the tweets of an archive hang together. Built once from ids and kinds, without the tweets themselves,
/// so that it stays small: 8 bytes per tweet, and some more per reply to oneself.
public final class Threads {
    private final long[] known;
    private final long[] notOwn;
    private final Map<Long, Long> parents;
    private final Map<Long, Long> standIns;

    private Threads(long[] known, long[] notOwn, Map<Long, Long> parents, Map<Long, Long> standIns) {
        this.known = known;
        this.notOwn = notOwn;
        this.parents = parents;
        this.standIns = Map.copyOf(standIns);
    }

    /// One tweet, as far as threads go.
    public record Entry(long id, Kind kind) {}

    /// Reads how the tweets hang together.
    ///
    /// @param entries every tweet, in any order
    public static Threads of(Iterable<Entry> entries) {
        return of(entries, Map.of());
    }

    /// The same where tweets were edited.
    ///
    /// @param standIns version that is not among them → the version that stands for it
    public static Threads of(Iterable<Entry> entries, Map<Long, Long> standIns) {
        var known = LongStream.builder();
        var notOwn = LongStream.builder();
        var parents = new HashMap<Long, Long>();
        for (var entry : entries) {
            known.add(entry.id());
            switch (entry.kind()) {
                case Kind.Own own -> {}
                case Kind.SelfReply(long parent) -> parents.put(entry.id(), parent);
                case Kind.Reply reply -> notOwn.add(entry.id());
                case Kind.Retweet retweet -> notOwn.add(entry.id());
            }
        }
        return new Threads(
                known.build().sorted().toArray(), notOwn.build().sorted().toArray(), parents, standIns);
    }

    /// The version of an edited tweet that stands for this one; itself for a tweet that was never edited.
    public long version(long id) {
        return standIns.getOrDefault(id, id);
    }

    /// Whether the tweets were read when these versions stood for edited ones.
    public boolean isOf(Map<Long, Long> versions) {
        return standIns.equals(versions);
    }

    /// The tweet that this one continues; empty when it continues none or that one is not in the archive.
    public OptionalLong parent(long id) {
        var parent = parents.getOrDefault(id, id);
        var isThere = parent != id && knows(parent) && !goesRound(id, parent);
        return isThere ? OptionalLong.of(parent) : OptionalLong.empty();
    }

    /// Whether damage makes a chain bite its tail. A parent is younger than its reply only after an edit, so this is
    /// rarely walked.
    private boolean goesRound(long id, long parent) {
        if (parent < id) {
            return false;
        }
        var above = parent;
        for (var steps = parents.size(); steps > 0 && above != id; steps--) {
            above = parents.getOrDefault(above, above);
        }
        return above == id;
    }

    /// Whether a tweet of the owner has this id.
    public boolean knows(long id) {
        return Arrays.binarySearch(known, id) >= 0;
    }

    /// The first tweet of the chain, the tweet itself if it starts one. A chain whose beginning is lost
    /// starts where the archive does.
    public long root(long id) {
        var root = id;
        for (var above = parent(root); above.isPresent(); above = parent(root)) {
            root = above.getAsLong();
        }
        return root;
    }

    /// Whether the chain starts with a reply to somebody else.
    public boolean startsBelowOthers(long id) {
        return Arrays.binarySearch(notOwn, root(id)) >= 0;
    }
}
