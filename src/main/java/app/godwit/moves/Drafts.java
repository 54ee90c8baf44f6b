package app.godwit.moves;

import app.godwit.posts.Apart;
import app.godwit.posts.Boost;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import java.util.List;
import java.util.Map;

/// All posts of a move as they would be, parents before children, oldest first. Composed once to know how many there
/// are; what they say is composed again page by page, so that a hundred thousand of them need little memory.
///
/// Stays as it was made: after an import or another choice, make it anew.
public final class Drafts {
    private final Composition composition;
    private final Totals totals;
    private final List<Boost> boosts;
    private final List<Composed.Skipped> skipped;
    private final Map<Apart, Integer> included;
    private final List<MediaNote> media;

    Drafts(
            Composition composition,
            Totals totals,
            List<Boost> boosts,
            List<Composed.Skipped> skipped,
            Map<Apart, Integer> included,
            List<MediaNote> media) {
        this.composition = composition;
        this.totals = totals;
        this.boosts = List.copyOf(boosts);
        this.skipped = List.copyOf(skipped);
        this.included = Map.copyOf(included);
        this.media = List.copyOf(media);
    }

    /// @param posts   in all
    /// @param tops    that hang below no other
    /// @param threads of those, how many have something below them
    /// @param media   pictures and videos
    /// @param bytes   of those, as the archive holds them
    public record Totals(int posts, int tops, int threads, int media, long bytes) {}

    public Totals totals() {
        return totals;
    }

    /// Some of the posts, in order. Reads and composes nothing but those.
    ///
    /// @param from 0 for the first
    /// @param most how many at most
    public List<Draft> page(int from, int most) {
        return composition.page(from, most);
    }

    /// Every post. Only where there are few, or where there is room.
    public List<Draft> all() {
        return page(0, totals.posts());
    }

    /// Retweets of people who were found: each is boosted if its original is found too.
    public List<Boost> boosts() {
        return boosts;
    }

    public List<Composed.Skipped> skipped() {
        return skipped;
    }

    /// Kind → how many tweets of those that are posted only by the user's yes.
    public Map<Apart, Integer> included() {
        return included;
    }

    /// Files of posts to come that do not go up as they are.
    public List<MediaNote> media() {
        return media;
    }
}
