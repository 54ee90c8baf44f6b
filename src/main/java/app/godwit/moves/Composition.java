package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Descriptions;
import app.godwit.journal.Journal;
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
import java.util.function.UnaryOperator;

/// One pass over all tweets that chooses and composes, and remembers of each post no more than where it comes from.
///
/// What stands on the server, or is on its way there, is taken as the journal has it: other wishes do not change it.
final class Composition {
    private final Journal journal;
    private final Chosen chosen;
    private final CrossPosts crossPosts;
    private final Composer composer;
    private final Descriptions.Known descriptions;
    private final Map<Long, Integer> standing;
    private final Quoting quotes;
    private final OwnWords own;
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
    private final UnaryOperator<Draft> seen;
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

    /// @param seen  gives a draft its readers by its place in a thread
    /// @param notes tells what will not go up as it is
    Composition(
            Journal journal,
            Chosen chosen,
            CrossPosts crossPosts,
            Composer composer,
            UnaryOperator<Draft> seen,
            MediaNotes notes,
            Hand hand) {
        this.hand = hand;
        this.seen = seen;
        this.notes = notes;
        this.journal = journal;
        this.chosen = chosen;
        this.crossPosts = crossPosts;
        this.composer = composer;
        this.descriptions = journal.descriptions().all();
        this.own = OwnWords.in(journal);
        this.standing = journal.deeds().standing();
        this.quotes = new Quoting(journal.deeds(), Quoting.Shows.LINKS);
    }

    Drafts run() {
        if (!chosen.isPlain()) {
            journal.tweets().each(chosen::look);
        }
        standing.forEach(composer::stands);
        journal.tweets().each(this::take);
        var totals = new Drafts.Totals(posts, tops.size(), threads.size(), media, undescribed, bytes);
        return new Drafts(this, totals, boosts, skipped, included, mediaNotes, census.end());
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
        } else if (standing.containsKey(tweet.id())) {
            add(tweet, standing(tweet.id()));
        } else {
            compose(tweet);
        }
    }

    private void compose(Tweet tweet) {
        switch (own.compose(composer, descriptions.describe(tweet))) {
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
        if (own.compose(composer, descriptions.describe(tweet)) instanceof Composed.Ready ready) {
            lines.add(tweet.id(), ready.drafts().size());
            takenOut.add(tweet.id());
        }
    }

    private Optional<Reason> reason(Tweet tweet) {
        if (standing.containsKey(tweet.id())) {
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

    private List<Draft> standing(long tweet) {
        return journal.deeds().ofTweet(DeedKind.PUBLISH, tweet).stream()
                .map(deed -> deed.request(Draft.class))
                .toList();
    }

    /// The posts of some lines, composed again.
    synchronized List<Draft> page(int from, int most) {
        var end = Math.min(lines.posts(), from + most);
        if (from >= end) {
            return List.of();
        }
        var first = lines.at(from);
        var sources = lines.sources(first, lines.at(end - 1));
        var tweets = journal.tweets().all(sources);
        var drafts = new ArrayList<Draft>();
        for (var source : sources) {
            drafts(source, tweets).forEach(draft -> drafts.add(quotes.of(draft).draft()));
        }
        var before = from - lines.start(first);
        return List.copyOf(drafts.subList(before, before + end - from));
    }

    private List<Draft> drafts(long source, Map<Long, Tweet> tweets) {
        if (standing.containsKey(source)) {
            return standing(source);
        }
        var tweet = Optional.ofNullable(tweets.get(source)).orElseThrow();
        return drafts(own.compose(composer, descriptions.describe(tweet)));
    }

    private List<Draft> drafts(Composed composed) {
        return composed instanceof Composed.Ready ready
                ? ready.drafts().stream().map(seen).toList()
                : List.of();
    }

    int size() {
        return lines.posts();
    }

    long unit(long tweet) {
        return chosen.unit(tweet);
    }

    boolean isTakenOut(long tweet) {
        return takenOut.contains(tweet);
    }

    boolean stands(long tweet) {
        return standing.containsKey(tweet);
    }

    boolean isReworded(long tweet) {
        return own.byTweet().containsKey(tweet);
    }

    synchronized String words(long tweet) {
        return Optional.ofNullable(own.byTweet().get(tweet)).orElseGet(() -> composer.words(find(tweet)));
    }

    synchronized List<Draft> saying(long tweet, String words) {
        return drafts(composer.tryOut(find(tweet), words));
    }

    synchronized String original(long tweet) {
        return composer.words(find(tweet));
    }

    private Tweet find(long tweet) {
        return descriptions.describe(
                Optional.ofNullable(journal.tweets().all(List.of(tweet)).get(tweet))
                        .orElseThrow());
    }
}
