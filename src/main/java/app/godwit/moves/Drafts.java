package app.godwit.moves;

import app.godwit.posts.Apart;
import app.godwit.posts.Boost;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All posts of a move as they would be, parents before children, oldest first. Composed once to know how many there
/// are; what they say is composed again page by page, so that a hundred thousand of them need little memory.
///
/// Stays as it was made: after an import or another choice, make it anew.
public final class Drafts {
    private static final int PAGE = 500;

    private final Pages pages;
    private final Totals totals;
    private final List<Boost> boosts;
    private final List<Composed.Skipped> skipped;
    private final Map<Apart, Integer> included;
    private final List<MediaNote> media;
    private final Census census;

    Drafts(
            Pages pages,
            Totals totals,
            List<Boost> boosts,
            List<Composed.Skipped> skipped,
            Map<Apart, Integer> included,
            List<MediaNote> media,
            Census census) {
        this.pages = pages;
        this.totals = totals;
        this.boosts = List.copyOf(boosts);
        this.skipped = Collections.unmodifiableList(skipped);
        this.included = Map.copyOf(included);
        this.media = List.copyOf(media);
        this.census = census;
    }

    /// @param posts   in all
    /// @param tops    that hang below no other
    /// @param threads of those, how many have something below them
    /// @param media   pictures and videos
    /// @param undescribed of those, how many nobody has described
    /// @param bytes   of those, as the archive holds them
    public record Totals(int posts, int tops, int threads, int media, int undescribed, long bytes) {}

    /// Of what is to be posted; without what was taken out by hand.
    public Totals totals() {
        return totals;
    }

    /// Some of the posts, in order. Reads and composes nothing but those.
    ///
    /// @param from 0 for the first
    /// @param most how many at most
    public List<Draft> page(int from, int most) {
        return pages.page(from, most);
    }

    /// Every post to be posted, one page in memory at a time.
    public Stream<Draft> stream() {
        return IntStream.iterate(0, from -> from < size(), from -> from + PAGE)
                .boxed()
                .flatMap(from -> page(from, PAGE).stream())
                .filter(draft -> !isTakenOut(draft.source()));
    }

    /// Every post. Only where there are few, or where there is room.
    public List<Draft> all() {
        return page(0, size());
    }

    /// Retweets of people who were found: each is boosted if its original is found too.
    public List<Boost> boosts() {
        return boosts;
    }

    public List<Composed.Skipped> skipped() {
        return skipped;
    }

    /// How many tweets are left out, for each reason.
    public Map<Composed.Reason, Integer> leftOut() {
        var counts = new EnumMap<Composed.Reason, Integer>(Composed.Reason.class);
        skipped.forEach(left -> counts.merge(left.reason(), 1, Integer::sum));
        return counts;
    }

    /// Kind → how many tweets of those that are posted only by the user's yes.
    public Map<Apart, Integer> included() {
        return included;
    }

    /// How many posts there are to show: those to be posted, and where it was asked for, those taken out by hand.
    public int size() {
        return pages.size();
    }

    /// What there is to choose from.
    public Census census() {
        return census;
    }

    /// The tweet at the top of this one's thread, or itself: what is taken out and put back as one.
    public long unit(long tweet) {
        return pages.unit(tweet);
    }

    /// Whether its posts are shown although they were taken out by hand.
    public boolean isTakenOut(long tweet) {
        return pages.isTakenOut(tweet);
    }

    /// Whether its posts stand already or are on their way: they stay as they are.
    public boolean stands(long tweet) {
        return pages.stands(tweet);
    }

    /// Whether its posts say what the user wrote in place of the tweet's words.
    public boolean isReworded(long tweet) {
        return pages.isReworded(tweet);
    }

    /// What its posts say together, before they are cut to the server's limit and dated.
    public String words(long tweet) {
        return pages.words(tweet);
    }

    /// What its posts would be with these words. Remembers nothing.
    public List<Draft> saying(long tweet, String words) {
        return pages.saying(tweet, words);
    }

    /// The tweet's own words in the same form, whatever the user wrote in their place.
    public String original(long tweet) {
        return pages.original(tweet);
    }

    /// Files of posts to come that do not go up as they are.
    public List<MediaNote> media() {
        return media;
    }
}
