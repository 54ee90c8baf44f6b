package app.godwit.posts;

import app.godwit.posts.Choice.Kind;
import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds a [Choice] against all tweets. Threads are chosen whole, so every tweet is shown first ([#look]) and asked for
/// afterwards ([#reason]). Keeps a few dozen bytes for each unit. Not safe for several threads.
public final class Chosen {
    private static final Comparator<Unit> BEST = Comparator.comparingInt(Unit::likes)
            .thenComparingInt(Unit::retweets)
            .thenComparingLong(Unit::root)
            .reversed();
    private static final Set<Reason> OF_HAND_OR_DAY = EnumSet.of(Reason.TAKEN_OUT, Reason.DATE);

    private final Choice choice;
    private final Threads threads;
    private final List<SkipRule> barred;
    private final List<Wanted> wishes;
    private final int ofFirst;
    private final Map<Long, Unit> units = new HashMap<>();
    private Optional<Set<Long>> best = Optional.empty();

    /// @param included kinds set apart to which the user has said a clear yes
    public Chosen(Choice choice, Set<Apart> included, Threads threads) {
        this.choice = choice;
        this.threads = threads;
        this.barred = List.of(new SetAside(included), new NotTheirOwn(threads, choice.kinds()));
        this.wishes = Wishes.of(choice);
        this.ofFirst = ofFirst(wishes);
    }

    /// A tweet that stands alone, or a thread.
    ///
    /// @param first the first tweet of it that may be posted
    /// @param met   one bit for each wish: whether it is met by the first, or by any
    private record Unit(long root, long first, int met, int likes, int retweets, Kind kind) {
        Unit and(Unit other, int ofFirst) {
            var front = first < other.first ? this : other;
            var below = kind == Kind.SELF_REPLIES || other.kind == Kind.SELF_REPLIES;
            return new Unit(
                    root,
                    front.first,
                    (front.met & ofFirst) | ((met | other.met) & ~ofFirst),
                    Math.max(likes, other.likes),
                    Math.max(retweets, other.retweets),
                    below ? Kind.SELF_REPLIES : Kind.THREADS);
        }
    }

    /// Whether the tweets need not be shown: their kind alone decides.
    public boolean isPlain() {
        return choice.isPlain();
    }

    /// Shows a tweet; every tweet is shown once, in any order.
    public void look(Tweet tweet) {
        if (barred(tweet).isPresent()) {
            return;
        }
        var root = threads.root(tweet.id());
        var met = 0;
        for (var wish = 0; wish < wishes.size(); wish++) {
            met |= wishes.get(wish).test().test(tweet) ? 1 << wish : 0;
        }
        var unit = new Unit(root, tweet.id(), met, tweet.likes(), tweet.retweets(), kind(tweet));
        units.merge(root, unit, (one, other) -> one.and(other, ofFirst));
    }

    private static int ofFirst(List<Wanted> wishes) {
        var bits = 0;
        for (var wish = 0; wish < wishes.size(); wish++) {
            bits |= wishes.get(wish).manner() == Wanted.Manner.FIRST ? 1 << wish : 0;
        }
        return bits;
    }

    private Kind kind(Tweet tweet) {
        return switch (tweet.kind()) {
            case app.godwit.tweets.Kind.Own _ -> tweet.quotes().isEmpty() ? Kind.OWN : Kind.QUOTES;
            case app.godwit.tweets.Kind.SelfReply _ ->
                threads.startsBelowOthers(tweet.id()) ? Kind.SELF_REPLIES : Kind.THREADS;
            case app.godwit.tweets.Kind.Reply _ -> Kind.REPLIES;
            case app.godwit.tweets.Kind.Retweet _ -> Kind.RETWEETS;
        };
    }

    /// Why a tweet is left out; empty for one that is chosen.
    public Optional<Reason> reason(Tweet tweet) {
        return barred(tweet).or(() -> isPlain() ? Optional.empty() : ofUnit(threads.root(tweet.id())));
    }

    /// Why a tweet may not be posted, whatever else is chosen: it is set apart, or of a kind that is not chosen.
    public Optional<Reason> barred(Tweet tweet) {
        return barred.stream()
                .map(rule -> rule.reason(tweet))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Whether it would be chosen if all days were, and nothing had been taken out by hand.
    public boolean isOffered(Tweet tweet) {
        if (barred(tweet).isPresent()) {
            return false;
        }
        if (isPlain()) {
            return true;
        }
        var unit = units.get(threads.root(tweet.id()));
        return unit != null && unmet(unit, OF_HAND_OR_DAY).isEmpty();
    }

    /// Whether nothing but the user's hand keeps it from being chosen.
    public boolean isTakenOut(Tweet tweet) {
        var unit = units.get(threads.root(tweet.id()));
        return unit != null
                && barred(tweet).isEmpty()
                && unmet(unit, EnumSet.noneOf(Reason.class))
                        .filter(Reason.TAKEN_OUT::equals)
                        .isPresent()
                && unmet(unit, EnumSet.of(Reason.TAKEN_OUT)).isEmpty();
    }

    /// The tweet that the tweet's thread starts with, itself if it stands alone: what is chosen as one.
    public long unit(long id) {
        return threads.root(id);
    }

    private Optional<Reason> ofUnit(long root) {
        var unit = units.get(root);
        if (unit == null) {
            return Optional.of(Reason.NOT_PICKED);
        }
        return unmet(unit, EnumSet.noneOf(Reason.class))
                .or(() -> isBest(unit) ? Optional.empty() : Optional.of(Reason.NOT_AMONG_BEST));
    }

    /// @param overlooked wishes that need not be met
    private Optional<Reason> unmet(Unit unit, Set<Reason> overlooked) {
        if (!choice.kinds().contains(unit.kind)) {
            return Optional.of(
                    switch (unit.kind) {
                        case OWN -> Reason.OWN_TWEET;
                        case THREADS -> Reason.THREAD;
                        case QUOTES -> Reason.QUOTE;
                        case SELF_REPLIES -> Reason.THREAD_UNDER_OTHERS;
                        case REPLIES -> Reason.REPLY_TO_OTHERS;
                        case RETWEETS -> Reason.RETWEET;
                    });
        }
        for (var wish = 0; wish < wishes.size(); wish++) {
            var met = (unit.met & 1 << wish) != 0;
            if (met == (wishes.get(wish).manner() == Wanted.Manner.NONE)
                    && !overlooked.contains(wishes.get(wish).unmet())) {
                return Optional.of(wishes.get(wish).unmet());
            }
        }
        return Optional.empty();
    }

    private boolean isBest(Unit unit) {
        return choice.best() <= 0 || best().contains(unit.root);
    }

    private Set<Long> best() {
        return best.orElseGet(() -> {
            var ranked = new ArrayList<>(units.values());
            ranked.removeIf(unit -> unmet(unit, EnumSet.noneOf(Reason.class)).isPresent());
            ranked.sort(BEST);
            var roots = new HashSet<Long>();
            ranked.stream().limit(choice.best()).forEach(unit -> roots.add(unit.root));
            best = Optional.of(roots);
            return roots;
        });
    }
}
