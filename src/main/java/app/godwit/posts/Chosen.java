package app.godwit.posts;

import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Tweet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds a [Choice] against all tweets. Threads are chosen whole, so every tweet is shown first ([#look]) and asked for
/// afterwards ([#reason]). Keeps a few dozen bytes for each unit. Not safe for several threads.
public final class Chosen {
    private final Choice choice;
    private final Threads threads;
    private final List<SkipRule> barred;
    private final Units units;
    /// Root → the unit's number.
    private final Map<Long, Integer> numbers = new HashMap<>();

    /// @param included kinds set apart to which the user has said a clear yes
    public Chosen(Choice choice, Set<Apart> included, Threads threads) {
        this.choice = choice;
        this.threads = threads;
        this.barred = List.of(new SetAside(included), new NotTheirOwn(threads, choice.kinds()));
        this.units = new Units(choice, included, threads, 0);
    }

    /// Whether the tweets need not be shown: their kind alone decides.
    public boolean isPlain() {
        return choice.isPlain();
    }

    /// Shows a tweet; every tweet is shown once, in any order.
    public void look(Tweet tweet) {
        if (barred(tweet).isEmpty()) {
            var root = threads.root(tweet.id());
            var gist = Gist.of(tweet, threads);
            units.look(numbers.computeIfAbsent(root, _ -> numbers.size()), root, gist, units.met(gist));
        }
    }

    /// Why a tweet is left out; empty for one that is chosen.
    public Optional<Reason> reason(Tweet tweet) {
        return barred(tweet)
                .or(() -> isPlain()
                        ? Optional.empty()
                        : number(tweet).map(units::reason).orElse(Optional.of(Reason.NOT_PICKED)));
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
        return barred(tweet).isEmpty()
                && (isPlain() || number(tweet).filter(units::isOffered).isPresent());
    }

    /// Whether nothing but the user's hand keeps it from being chosen.
    public boolean isTakenOut(Tweet tweet) {
        return barred(tweet).isEmpty()
                && number(tweet).filter(units::isTakenOut).isPresent();
    }

    private Optional<Integer> number(Tweet tweet) {
        return Optional.ofNullable(numbers.get(threads.root(tweet.id())));
    }
}
