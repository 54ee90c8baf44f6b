package app.godwit.archive;

import java.util.ArrayList;
import java.util.HashSet;

/// Counts threads by their topmost tweets. Each tweet is walked past once, however long the chains are, and replies
/// that go round in a circle end the walk.
final class Threads {
    private final LongMap ids;
    private final LongMap parents;
    private final LongMap edits;
    /// Tweet → topmost tweet of its chain, as far as known.
    private final LongMap roots = new LongMap();

    private Threads(LongMap ids, LongMap parents, LongMap edits) {
        this.ids = ids;
        this.parents = parents;
        this.edits = edits;
    }

    /// @param ids     of the tweets that the archive holds
    /// @param parents reply to oneself → what it replies to
    /// @param edits   older version of an edited tweet → its last
    static int count(LongMap ids, LongMap parents, LongMap edits) {
        var threads = new Threads(ids, parents, edits);
        var roots = new HashSet<Long>();
        for (var id : parents.keys()) {
            var root = threads.root(id);
            if (root != id) {
                roots.add(root);
            }
        }
        return roots.size();
    }

    private long root(long id) {
        var path = new ArrayList<Long>();
        var at = id;
        while (!roots.contains(at)) {
            roots.put(at, at);
            path.add(at);
            at = above(at);
        }
        var root = roots.get(at);
        path.forEach(each -> roots.put(each, root));
        return root;
    }

    /// What a tweet replies to, itself when the archive does not hold that.
    private long above(long id) {
        var parent = parents.get(id);
        var last = edits.contains(parent) ? edits.get(parent) : parent;
        return ids.contains(last) ? last : id;
    }
}
