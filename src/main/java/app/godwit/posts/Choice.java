package app.godwit.posts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which tweets the user wants to bring along. All wishes together must be met; a thread is one unit, which meets a
/// wish by any of its tweets and a ban by none.
///
/// @param kinds  of units
/// @param days   of a unit's first tweet
/// @param least  of the unit's tweet that has most
/// @param best   of all that meet the wishes so many units, the most liked first; 0 for all
public record Choice(Set<Kind> kinds, Days days, Least least, Content content, ByHand byHand, int best) {
    /// Own tweets and own threads: whole words of the user's own.
    public static final Choice DEFAULT = new Choice(
            EnumSet.of(Kind.OWN, Kind.THREADS, Kind.QUOTES), Days.ALL, Least.ANY, Content.ANY, ByHand.ALL, 0);

    public Choice {
        kinds = Set.copyOf(kinds);
    }

    /// Whether nothing but the kind of a tweet decides.
    boolean isPlain() {
        return equals(DEFAULT.of(kinds)) && kinds.containsAll(DEFAULT.kinds);
    }

    public Choice of(Set<Kind> others) {
        return new Choice(others, days, least, content, byHand, best);
    }

    public Choice on(Days others) {
        return new Choice(kinds, others, least, content, byHand, best);
    }

    public Choice with(Least other) {
        return new Choice(kinds, days, other, content, byHand, best);
    }

    public Choice with(Content other) {
        return new Choice(kinds, days, least, other, byHand, best);
    }

    public Choice with(ByHand other) {
        return new Choice(kinds, days, least, content, other, best);
    }

    public Choice best(int most) {
        return new Choice(kinds, days, least, content, byHand, most);
    }

    /// What a tweet, or the thread that it belongs to, is.
    public enum Kind {
        /// A single own tweet that quotes nothing.
        OWN,
        /// Own tweets that continue one another.
        THREADS,
        /// A single own tweet that quotes another.
        QUOTES,
        /// What one wrote below one's own reply to somebody else.
        SELF_REPLIES,
        /// Replies to somebody else.
        REPLIES,
        /// Somebody else's words: boosts, where the author was found.
        RETWEETS
    }

    /// Days in UTC, both included.
    public record Days(LocalDate from, LocalDate until) {
        public static final Days ALL = new Days(LocalDate.EPOCH, LocalDate.of(9999, 12, 31));
    }

    public record Least(int likes, int retweets) {
        public static final Least ANY = new Least(0, 0);
    }

    /// Whether something must be there.
    public enum Wish {
        EITHER,
        WITH,
        WITHOUT
    }

    /// What tweets say. An empty collection is no wish.
    ///
    /// @param media      pictures or videos
    /// @param sensitive  marked as such
    /// @param languages  ISO 639 codes, `und` for unknown ones
    /// @param hashtags   without the sign; one of them is enough
    /// @param words      one of them is enough, as [Terms] finds them
    /// @param forbidden  none of them
    /// @param mentions   handles on X; one of them is enough
    /// @param clients    names of programs, or parts of such; one of them is enough
    /// @param notClients none of them
    public record Content(
            Wish media,
            Wish sensitive,
            Set<String> languages,
            Set<String> hashtags,
            List<String> words,
            List<String> forbidden,
            Set<String> mentions,
            Set<String> clients,
            Set<String> notClients) {
        public static final Content ANY = new Content(
                Wish.EITHER, Wish.EITHER, Set.of(), Set.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());

        public Content {
            languages = Set.copyOf(languages);
            hashtags = Set.copyOf(hashtags);
            words = List.copyOf(words);
            forbidden = List.copyOf(forbidden);
            mentions = Set.copyOf(mentions);
            clients = Set.copyOf(clients);
            notClients = Set.copyOf(notClients);
        }
    }

    /// Ids of tweets.
    ///
    /// @param picked   only these, and the threads that they belong to; empty for all
    /// @param takenOut not these, nor the threads that they belong to
    public record ByHand(Set<Long> picked, Set<Long> takenOut) {
        public static final ByHand ALL = new ByHand(Set.of(), Set.of());

        public ByHand {
            picked = Set.copyOf(picked);
            takenOut = Set.copyOf(takenOut);
        }
    }
}
