package app.godwit.posts;

import app.godwit.posts.Choice.Kind;
import app.godwit.posts.Composed.Reason;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/// Holds a [Choice] against units: tweets that stand alone, and threads. Units have numbers from 0. Every
/// tweet that may be chosen is shown first ([#look]), then units are asked for. 33 bytes for each. Not safe
/// for several threads.
public final class Units {
    private static final Set<Reason> NOTHING = EnumSet.noneOf(Reason.class);
    private static final Set<Reason> HAND = EnumSet.of(Reason.TAKEN_OUT);
    private static final Set<Reason> HAND_OR_DAY = EnumSet.of(Reason.TAKEN_OUT, Reason.DATE);
    private static final Kind[] KINDS = Kind.values();
    private static final byte UNSEEN = -1;

    private final Choice choice;
    private final SetAside setAside;
    private final NotTheirOwn notTheirOwn;
    private final List<Wanted> wishes;
    private final int ofFirst;
    /// Of each unit the first tweet that may be posted.
    private long[] first;
    /// One bit for each wish: whether it is met by the first, or by any.
    private int[] met;
    private int[] likes;
    private int[] retweets;
    private long[] roots;
    private byte[] kinds;
    private int size;
    private Optional<BitSet> best = Optional.empty();

    /// @param included kinds set apart to which the user has said a clear yes
    /// @param expected how many units there will be, more or less
    public Units(Choice choice, Set<Apart> included, Threads threads, int expected) {
        this.choice = choice;
        this.setAside = new SetAside(included);
        this.notTheirOwn = new NotTheirOwn(threads, choice.kinds());
        this.wishes = Wishes.of(choice);
        this.ofFirst = ofFirst(wishes);
        var room = Math.max(1, expected);
        first = new long[room];
        roots = new long[room];
        met = new int[room];
        likes = new int[room];
        retweets = new int[room];
        kinds = new byte[room];
        Arrays.fill(kinds, UNSEEN);
    }

    private static int ofFirst(List<Wanted> wishes) {
        var bits = 0;
        for (var wish = 0; wish < wishes.size(); wish++) {
            bits |= wishes.get(wish).manner() == Wanted.Manner.FIRST ? 1 << wish : 0;
        }
        return bits;
    }

    /// Why a tweet may not be posted, whatever else is chosen: it is set apart, or of a kind that is not chosen.
    public Optional<Reason> barred(Gist tweet) {
        return setAside.reason(tweet.marks()).or(() -> notTheirOwn.reason(tweet.kind()));
    }

    /// Shows a tweet that is not barred.
    ///
    /// @param root the tweet that its thread starts with, itself if it stands alone
    /// @param bits what it says to the wishes, from [#met]
    public void look(int unit, long root, Gist tweet, int bits) {
        grow(unit);
        if (kinds[unit] == UNSEEN) {
            begin(unit, root, tweet, bits);
            return;
        }
        var isFront = tweet.id() < first[unit];
        var front = isFront ? bits : met[unit];
        met[unit] = (front & ofFirst) | ((met[unit] | bits) & ~ofFirst);
        first[unit] = Math.min(first[unit], tweet.id());
        likes[unit] = Math.max(likes[unit], tweet.likes());
        retweets[unit] = Math.max(retweets[unit], tweet.retweets());
        var isBelow = tweet.kind() == Kind.SELF_REPLIES || KINDS[kinds[unit]] == Kind.SELF_REPLIES;
        kinds[unit] = (byte) (isBelow ? Kind.SELF_REPLIES : Kind.THREADS).ordinal();
    }

    private void begin(int unit, long root, Gist tweet, int bits) {
        roots[unit] = root;
        first[unit] = tweet.id();
        met[unit] = bits;
        likes[unit] = tweet.likes();
        retweets[unit] = tweet.retweets();
        kinds[unit] = (byte) tweet.kind().ordinal();
        size = Math.max(size, unit + 1);
    }

    /// Holds the wishes against a tweet: one bit for each. The dear part of it all, and safe for several threads.
    public int met(Gist tweet) {
        var bits = 0;
        for (var wish = 0; wish < wishes.size(); wish++) {
            bits |= wishes.get(wish).test().test(tweet) ? 1 << wish : 0;
        }
        return bits;
    }

    private void grow(int unit) {
        if (unit >= kinds.length) {
            var room = Math.max(unit + 1, 2 * kinds.length);
            var before = kinds.length;
            first = Arrays.copyOf(first, room);
            roots = Arrays.copyOf(roots, room);
            met = Arrays.copyOf(met, room);
            likes = Arrays.copyOf(likes, room);
            retweets = Arrays.copyOf(retweets, room);
            kinds = Arrays.copyOf(kinds, room);
            Arrays.fill(kinds, before, room, UNSEEN);
        }
    }

    /// Why a unit is left out; empty for one that is chosen.
    public Optional<Reason> reason(int unit) {
        if (!isSeen(unit)) {
            return Optional.of(Reason.NOT_PICKED);
        }
        var unmet = unmet(unit, NOTHING);
        return unmet.isPresent() || isBest(unit) ? unmet : Optional.of(Reason.NOT_AMONG_BEST);
    }

    /// Whether it would be chosen if all days were, and nothing had been taken out by hand.
    public boolean isOffered(int unit) {
        return isSeen(unit) && unmet(unit, HAND_OR_DAY).isEmpty();
    }

    /// Whether nothing but the user's hand keeps it from being chosen.
    public boolean isTakenOut(int unit) {
        return isSeen(unit)
                && unmet(unit, NOTHING).filter(Reason.TAKEN_OUT::equals).isPresent()
                && unmet(unit, HAND).isEmpty();
    }

    private boolean isSeen(int unit) {
        return unit < size && kinds[unit] != UNSEEN;
    }

    /// @param overlooked wishes that need not be met
    private Optional<Reason> unmet(int unit, Set<Reason> overlooked) {
        var kind = KINDS[kinds[unit]];
        if (!choice.kinds().contains(kind)) {
            return Optional.of(unchosen(kind));
        }
        for (var wish = 0; wish < wishes.size(); wish++) {
            var isMet = (met[unit] & 1 << wish) != 0;
            var wanted = wishes.get(wish);
            if (isMet == (wanted.manner() == Wanted.Manner.NONE) && !overlooked.contains(wanted.unmet())) {
                return Optional.of(wanted.unmet());
            }
        }
        return Optional.empty();
    }

    private static Reason unchosen(Kind kind) {
        return switch (kind) {
            case OWN -> Reason.OWN_TWEET;
            case THREADS -> Reason.THREAD;
            case QUOTES -> Reason.QUOTE;
            case SELF_REPLIES -> Reason.THREAD_UNDER_OTHERS;
            case REPLIES -> Reason.REPLY_TO_OTHERS;
            case RETWEETS -> Reason.RETWEET;
        };
    }

    private boolean isBest(int unit) {
        return choice.best() <= 0 || best().get(unit);
    }

    private BitSet best() {
        return best.orElseGet(() -> {
            var chosen = new BitSet(size);
            ranked().forEach(chosen::set);
            best = Optional.of(chosen);
            return chosen;
        });
    }

    /// Those that are liked most. Few are wanted, as a rule: most units are held against the least of those alone.
    private Queue<Integer> ranked() {
        var ranked = new PriorityQueue<Integer>(this::compare);
        for (var unit = 0; unit < size; unit++) {
            if (!isSeen(unit) || unmet(unit, NOTHING).isPresent()) {
                continue;
            }
            if (ranked.size() < choice.best()) {
                ranked.add(unit);
            } else if (compare(unit, ranked.element()) > 0) {
                ranked.remove();
                ranked.add(unit);
            }
        }
        return ranked;
    }

    private int compare(int one, int other) {
        var byLikes = Integer.compare(likes[one], likes[other]);
        var byRetweets = byLikes == 0 ? Integer.compare(retweets[one], retweets[other]) : byLikes;
        return byRetweets == 0 ? Long.compare(roots[one], roots[other]) : byRetweets;
    }
}
