package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.moves.Offer.Bonds;
import app.godwit.moves.Offer.Offered;
import app.godwit.posts.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings an [Offer] up to date after posts have left, arrived or gone, by reading and composing only their tweets.
///
/// Deeds tell three things to composing: which posts of a tweet stand, which version of an edited tweet is meant, and
/// which posts of the user's timeline are this move's own. A step that changes one of the latter two touches other
/// tweets as well; that is rare, and then everything is read anew.
final class OfferUpdate {
    private static final Set<DeedState> STANDING = EnumSet.of(DeedState.SENDING, DeedState.DONE);

    private final Basis basis;
    private final Journal journal;
    private final Set<Long> walked;
    private final Wording wording;

    /// @param walked tweets whose posts went a step
    OfferUpdate(Basis basis, Set<Long> walked, Wording wording) {
        this.basis = basis;
        this.journal = basis.stock().journal();
        this.walked = walked;
        this.wording = wording;
    }

    /// What an [Offer] is made of, but for what stays.
    record Now(Basis basis, List<Offered> tweets, Bonds bonds) {}

    /// @return empty where more than these tweets is touched
    Optional<Now> run(List<Offered> before, Bonds bonds) {
        var posts = new HashMap<Long, List<Deed>>();
        walked.forEach(tweet -> posts.put(tweet, journal.deeds().ofTweet(DeedKind.PUBLISH, tweet)));
        return isOfThemAlone(posts, bonds.places()) ? Optional.of(renew(posts, before, bonds)) : Optional.empty();
    }

    private boolean isOfThemAlone(Map<Long, List<Deed>> posts, Places places) {
        return walked.stream().noneMatch(tweet -> places.of(tweet) == Places.NONE)
                && basis.stock().threads().isOf(journal.tweets().standIns())
                && posts.values().stream().flatMap(List::stream).noneMatch(this::isInTimeline);
    }

    private boolean isInTimeline(Deed deed) {
        return !deed.remote().isEmpty() && journal.timeline().has(deed.remote());
    }

    private Now renew(Map<Long, List<Deed>> posts, List<Offered> before, Bonds bonds) {
        var now = basis.standing(standing(posts));
        var becoming = new Becoming(now, wording);
        var read = journal.tweets().all(List.copyOf(walked));
        var tweets = new ArrayList<>(before);
        var stands = bonds.stands().clone();
        for (var tweet : walked) {
            var place = bonds.places().of(tweet);
            var becomes = becoming.of(Optional.ofNullable(read.get(tweet)).orElseThrow());
            tweets.set(place, tweets.get(place).becoming(becomes));
            stands[place] = now.stock().standing().getOrDefault(tweet, 1);
        }
        return new Now(now, tweets, new Bonds(bonds.places(), bonds.above(), stands, bonds.units(), bonds.roots()));
    }

    private Map<Long, Integer> standing(Map<Long, List<Deed>> posts) {
        var standing = new HashMap<>(basis.stock().standing());
        posts.forEach((tweet, deeds) -> {
            if (deeds.stream().anyMatch(deed -> STANDING.contains(deed.state()))) {
                standing.put(tweet, deeds.size());
            } else {
                standing.remove(tweet);
            }
        });
        return standing;
    }
}
