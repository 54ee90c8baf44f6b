package app.godwit.moves;

import app.godwit.posts.Apart;
import app.godwit.posts.Boost;
import app.godwit.posts.Chosen;
import app.godwit.posts.Composed;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Composer;
import app.godwit.posts.CrossPosts;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import app.godwit.posts.MediaNotes;
import app.godwit.tweets.Media;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One pass over all tweets that chooses and composes, and remembers of each post no more than where it comes from.
///
/// What stands on the server, or is on its way there, is taken as the journal has it: other wishes do not change it.
final class Composition {
    private final Pages.Stock stock;
    private final Chosen chosen;
    private final CrossPosts crossPosts;
    private final Composer composer;
    private final Hand hand;
    private final Census.Count census = new Census.Count();
    private final Set<Long> takenOut = new HashSet<>();
    private final Lines lines = new Lines();
    private final List<Boost> boosts = new ArrayList<>();
    private final List<Composed.Skipped> skipped = new ArrayList<>();
    private final Map<Apart, Integer> included = new EnumMap<>(Apart.class);
    private final Set<Long> tops = new HashSet<>();
    private final Set<Long> threads = new HashSet<>();
    private final List<MediaNote> mediaNotes = new ArrayList<>();
    private final MediaNotes notes;
    private int posts;
    private int media;
    private int undescribed;
    private long bytes;

    /// What becomes of posts that the user took out by hand.
    enum Hand {
        /// They are not there.
        OUT_OF_SIGHT,
        /// They stay in their places and do not count.
        IN_SIGHT
    }

    /// @param notes tells what will not go up as it is
    Composition(
            Pages.Stock stock, Chosen chosen, CrossPosts crossPosts, Composer composer, MediaNotes notes, Hand hand) {
        this.stock = stock;
        this.chosen = chosen;
        this.crossPosts = crossPosts;
        this.composer = composer;
        this.notes = notes;
        this.hand = hand;
    }

    Drafts run() {
        if (!chosen.isPlain()) {
            stock.journal().tweets().each(chosen::look);
        }
        stock.standing().forEach(composer::stands);
        stock.journal().tweets().each(this::take);
        var totals = new Drafts.Totals(posts, tops.size(), threads.size(), media, undescribed, bytes);
        var pages = new Pages(stock, composer, lines, takenOut::contains);
        return new Drafts(pages, totals, boosts, skipped, included, mediaNotes, census.end());
    }

    private void take(Tweet tweet) {
        census.any(tweet);
        var reason = reason(tweet);
        if (chosen.isOffered(tweet)
                && reason.filter(Reason.CROSS_POSTED::equals).isEmpty()) {
            census.offered(tweet);
        }
        if (hand == Hand.IN_SIGHT && reason.filter(Reason.TAKEN_OUT::equals).isPresent() && chosen.isTakenOut(tweet)) {
            keepInSight(tweet);
        } else if (reason.isPresent()) {
            leaveOut(tweet, reason.get());
        } else if (stock.stands(tweet.id())) {
            add(tweet, stock.standing(tweet.id()));
        } else {
            compose(tweet);
        }
    }

    private void compose(Tweet tweet) {
        switch (stock.compose(composer, tweet)) {
            case Composed.Ready ready -> {
                add(tweet, ready.drafts());
                mediaNotes.addAll(notes.of(tweet));
            }
            case Composed.Boosted boosted -> {
                boosts.add(boosted.boost());
                census.chosen(tweet);
            }
            case Composed.Skipped left -> skipped.add(left);
        }
    }

    private void keepInSight(Tweet tweet) {
        skipped.add(new Composed.Skipped(tweet.id(), Reason.TAKEN_OUT));
        if (stock.compose(composer, tweet) instanceof Composed.Ready ready) {
            lines.add(tweet.id(), ready.drafts().size());
            takenOut.add(tweet.id());
        }
    }

    private Optional<Reason> reason(Tweet tweet) {
        if (stock.stands(tweet.id())) {
            return chosen.barred(tweet);
        }
        // What is barred, the composer says as well.
        var reason = chosen.isPlain() && !crossPosts.isKnown() ? Optional.<Reason>empty() : chosen.reason(tweet);
        return reason.isPresent() || !crossPosts.has(tweet) ? reason : Optional.of(Reason.CROSS_POSTED);
    }

    private void leaveOut(Tweet tweet, Reason reason) {
        skipped.add(new Composed.Skipped(tweet.id(), reason));
        composer.leaveOut(tweet.id());
    }

    private void add(Tweet tweet, List<Draft> drafts) {
        lines.add(tweet.id(), drafts.size());
        census.chosen(tweet);
        posts += drafts.size();
        for (var draft : drafts) {
            media += draft.media().size();
            undescribed += (int)
                    draft.media().stream().filter(file -> file.alt().isBlank()).count();
            bytes += draft.media().stream().mapToLong(Composition::bytes).sum();
            switch (draft.replyTo()) {
                case Draft.Top _ -> tops.add(draft.source());
                case Draft.Under under -> {
                    if (under.part() == 0 && tops.contains(under.source())) {
                        threads.add(under.source());
                    }
                }
            }
        }
        if (!tweet.marks().isEmpty()) {
            Arrays.stream(Apart.values())
                    .filter(kind -> kind.holds(tweet))
                    .forEach(kind -> included.merge(kind, 1, Integer::sum));
        }
    }

    private static long bytes(Media media) {
        return media.place() instanceof Media.InArchive file ? file.size() : 0;
    }
}
