package app.godwit.moves;

import app.godwit.posts.CrossPosts;
import app.godwit.posts.Gist;
import app.godwit.posts.Wording;
import app.godwit.tweets.Tweet;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pass over all tweets that makes an [Offer]: it composes each as if everything were chosen.
final class OfferReading {
    private final Basis basis;
    private final CrossPosts crossPosts;
    private final Becoming becoming;
    private final Map<String, String> shared = new HashMap<>();
    private final List<Offer.Offered> tweets = new ArrayList<>();
    private final Census.Count census = new Census.Count();
    private long text;

    OfferReading(Basis basis, CrossPosts crossPosts, Wording wording) {
        this.basis = basis;
        this.crossPosts = crossPosts;
        this.becoming = new Becoming(basis, wording);
    }

    Optional<Offer> run() {
        if (basis.stock().journal().tweets().count() > Offer.MOST) {
            return Optional.empty();
        }
        basis.stock().journal().tweets().each(this::take);
        return isTooMuch() ? Optional.empty() : Optional.of(new Offer(basis, tweets, bonds(), census.end()));
    }

    private boolean isTooMuch() {
        return text > Offer.MOST_TEXT;
    }

    private void take(Tweet tweet) {
        text += tweet.text().length();
        if (isTooMuch()) {
            tweets.clear();
            return;
        }
        census.any(tweet);
        tweets.add(new Offer.Offered(
                Gist.of(tweet, basis.stock().threads(), this::share),
                Months.number(YearMonth.from(tweet.posted().atZone(ZoneOffset.UTC))),
                crossPosts.has(tweet),
                becoming.of(tweet)));
    }

    private String share(String one) {
        return shared.computeIfAbsent(one, same -> same);
    }

    private Offer.Bonds bonds() {
        var threads = basis.stock().threads();
        var places =
                new Places(tweets.stream().mapToLong(tweet -> tweet.gist().id()).toArray());
        var above = new int[places.size()];
        var stands = new int[places.size()];
        var units = new int[places.size()];
        var numbers = new HashMap<Long, Integer>();
        for (var place = 0; place < above.length; place++) {
            var id = places.id(place);
            above[place] =
                    threads.parent(id).stream().mapToInt(places::of).findFirst().orElse(Places.NONE);
            stands[place] = basis.stock().standing().getOrDefault(id, 1);
            units[place] = numbers.computeIfAbsent(threads.root(id), _ -> numbers.size());
        }
        var roots = new long[numbers.size()];
        numbers.forEach((root, unit) -> roots[unit] = root);
        return new Offer.Bonds(places, above, stands, units, roots);
    }
}
