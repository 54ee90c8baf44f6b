package app.godwit.moves;

import app.godwit.moves.Becomes.Figures;
import app.godwit.moves.Offer.Offered;
import app.godwit.posts.Apart;
import app.godwit.posts.Boost;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Draft;
import app.godwit.posts.Gist;
import app.godwit.posts.MediaNote;
import app.godwit.posts.Settled;
import app.godwit.posts.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One pass over an [Offer] that chooses. What comes of it is what [Composition] makes of the same wishes with those
/// taken out by hand in sight, figure for figure and post for post: a test holds them side by side.
final class Choosing {
    private final Basis basis;
    private final List<Offered> tweets;
    private final Offer.Bonds bonds;
    private final Intent intent;
    private final Units units;
    /// Of each unit.
    private final List<Optional<Reason>> reasons = new ArrayList<>();
    /// By place, how many posts each tweet became; one, as long as nothing is known of it.
    private final int[] became;
    private final Lines lines = new Lines();
    private final BitSet takenOut = new BitSet();
    private final BitSet tops = new BitSet();
    private final BitSet threads = new BitSet();
    private final List<Boost> boosts = new ArrayList<>();
    private final Passed passed;
    private final Map<Apart, Integer> included = new EnumMap<>(Apart.class);
    private final List<MediaNote> notes = new ArrayList<>();
    private final Months months;
    private int posts;
    private int media;
    private int undescribed;
    private long bytes;

    Choosing(Basis basis, List<Offered> tweets, Offer.Bonds bonds, Intent intent) {
        this.basis = basis;
        this.tweets = tweets;
        this.bonds = bonds;
        this.intent = intent;
        this.units = new Units(intent.choice(), intent.included(), basis.stock().threads(), bonds.roots().length);
        this.passed = new Passed(bonds.places());
        this.became = bonds.stands().clone();
        this.months = tweets.isEmpty()
                ? new Months(0, 0)
                : new Months(tweets.getFirst().month(), tweets.getLast().month());
    }

    /// @param facets languages and clients of all tweets
    Drafts run(Census facets) {
        for (var place = 0; place < became.length; place++) {
            look(place, tweets.get(place).gist());
        }
        for (var unit = 0; unit < bonds.roots().length; unit++) {
            reasons.add(units.reason(unit));
        }
        for (var place = 0; place < became.length; place++) {
            take(place, tweets.get(place));
        }
        var totals = new Drafts.Totals(posts, tops.cardinality(), threads.cardinality(), media, undescribed, bytes);
        var places = bonds.places();
        var pages =
                new Pages(basis.stock(), basis.composer(intent, settled()), lines, id -> isIn(takenOut, places.of(id)));
        return new Drafts(pages, totals, boosts, passed, included, notes, facets.of(months.all()));
    }

    private void look(int place, Gist tweet) {
        var unit = bonds.units()[place];
        if (units.barred(tweet).isEmpty()) {
            units.look(unit, bonds.roots()[unit], tweet);
        }
    }

    private Settled settled() {
        return (id, unknown) -> {
            var place = bonds.places().of(id);
            return place == Places.NONE ? basis.stock().standing().getOrDefault(id, unknown) : became[place];
        };
    }

    private static boolean isIn(BitSet set, int place) {
        return place != Places.NONE && set.get(place);
    }

    private void take(int place, Offered tweet) {
        var unit = bonds.units()[place];
        var barred = units.barred(tweet.gist());
        var reason = barred.or(() -> reason(unit, tweet));
        if (barred.isEmpty()
                && units.isOffered(unit)
                && reason.filter(Reason.CROSS_POSTED::equals).isEmpty()) {
            months.offer(tweet.month(), tweet.gist().likes());
        }
        if (reason.isEmpty()) {
            choose(place, tweet);
        } else if (barred.isEmpty() && reason.get() == Reason.TAKEN_OUT && units.isTakenOut(unit)) {
            keepInSight(place, tweet);
        } else {
            leaveOut(place, tweet, reason.get());
        }
    }

    private Optional<Reason> reason(int unit, Offered tweet) {
        if (tweet.becomes() instanceof Becomes.Standing) {
            return Optional.empty();
        }
        var reason = reasons.get(unit);
        return reason.isEmpty() && tweet.crossPosted() ? Optional.of(Reason.CROSS_POSTED) : reason;
    }

    private void leaveOut(int place, Offered tweet, Reason reason) {
        passed.leaveOut(place, reason);
        if (!(tweet.becomes() instanceof Becomes.Standing)) {
            became[place] = 0;
        }
    }

    private void keepInSight(int place, Offered tweet) {
        leaveOut(place, tweet, Reason.TAKEN_OUT);
        var size = size(tweet.becomes());
        if (size > 0) {
            became[place] = size;
            lines.add(bonds.places().id(place), size);
            takenOut.set(place);
        }
    }

    private static int size(Becomes becomes) {
        return switch (becomes) {
            case Becomes.Fresh fresh -> fresh.posts();
            case Becomes.Standing standing -> standing.posts().size();
            case Becomes.Boosted _, Becomes.Skipped _ -> 0;
        };
    }

    private void choose(int place, Offered tweet) {
        switch (tweet.becomes()) {
            case Becomes.Fresh fresh -> post(place, tweet, fresh.figures(), fresh.notes());
            case Becomes.Standing standing -> {
                add(place, tweet, standing.posts().size(), standing.figures());
                standing.posts().forEach(parent -> hang(place, parent));
            }
            case Becomes.Boosted boosted -> {
                boosts.add(boosted.boost());
                months.choose(tweet.month());
                became[place] = 0;
            }
            case Becomes.Skipped left -> leaveOut(place, tweet, left.reason());
        }
    }

    private void post(int place, Offered tweet, Figures figures, List<MediaNote> about) {
        var size = size(tweet.becomes());
        add(place, tweet, size, figures);
        notes.addAll(about);
        hang(place, size);
        became[place] = size;
    }

    private void add(int place, Offered tweet, int size, Figures figures) {
        lines.add(tweet.gist().id(), size);
        months.choose(tweet.month());
        posts += size;
        media += figures.media();
        undescribed += figures.undescribed();
        bytes += figures.bytes();
        var marks = tweet.gist().marks();
        if (!marks.isEmpty()) {
            Arrays.stream(Apart.values())
                    .filter(kind -> kind.isIn(marks))
                    .forEach(kind -> included.merge(kind, 1, Integer::sum));
        }
    }

    /// Posts to come hang below the nearest tweet above that is posted, each further one below the one before.
    private void hang(int place, int size) {
        var above = bonds.above()[place];
        while (above != Places.NONE && became[above] == 0) {
            above = bonds.above()[above];
        }
        if (above == Places.NONE) {
            tops.set(place);
        } else if (became[above] == 1) {
            hangBelow(above);
        }
        if (size > 1) {
            hangBelow(place);
        }
    }

    private void hang(int place, Draft.Parent parent) {
        switch (parent) {
            case Draft.Top _ -> tops.set(place);
            case Draft.Under under -> {
                if (under.part() == 0) {
                    hangBelow(bonds.places().of(under.source()));
                }
            }
        }
    }

    /// Below the first post of a tweet.
    private void hangBelow(int place) {
        if (isIn(tops, place)) {
            threads.set(place);
        }
    }
}
