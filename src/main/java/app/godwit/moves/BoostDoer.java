package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.handles.Lookup;
import app.godwit.journal.Deed;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import app.godwit.posts.Boost;
import app.godwit.posts.CrossPosts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Boosts the original of a retweet, if its author has posted the same words on the Fediverse around that time and the
/// user's server knows that post. Else nothing is posted: a boost of something else would put words into their mouth.
final class BoostDoer implements Doer {
    /// Who retweets reads what is some days old.
    private static final Duration OLDER = Duration.ofDays(14);

    /// Cross-posters run within a day.
    private static final Duration LATER = Duration.ofDays(1);

    /// Of what stays of the words: less could be anything.
    private static final int ENOUGH = 12;

    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;

    BoostDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        var boost = deed.request(Boost.class);
        var words = CrossPosts.words(boost.words());
        if (words.length() < ENOUGH) {
            return new Outcome.Skipped("Too little is known of what was retweeted");
        }
        try {
            var original = original(deed, boost, words);
            return original.isPresent()
                    ? send(deed, original.get())
                    : new Outcome.Skipped("The original was not found on the Fediverse");
        } catch (NotAnswered none) {
            return none.outcome() instanceof Outcome.Refused(var why) ? new Outcome.Skipped(why) : none.outcome();
        }
    }

    private Optional<Status> original(Deed deed, Boost boost, String words) throws NeedsUser, NotAnswered {
        if (!(outcomes.value(deed, server.resolve(boost.whose())) instanceof Lookup.Found found)) {
            return Optional.empty();
        }
        var from = boost.written().minus(OLDER);
        var until = boost.written().plus(LATER);
        return outcomes.value(deed, server.statusesOf(found.account().id(), from, until)).stream()
                .filter(status -> CrossPosts.words(status.text()).startsWith(words))
                .findFirst();
    }

    private Outcome send(Deed deed, Status original) throws NeedsUser {
        deeds.sending(deed, original.id(), clock.instant());
        return outcomes.of(
                deed, server.boost(original.id()), boosted -> new Outcome.Done(original.id(), original.url(), ""));
    }

    /// A post is boosted once, however often it is asked for; so repeating is safe and asking is not needed.
    @Override
    public Outcome ask(Deed deed) {
        return new Outcome.Later(Instant.EPOCH, "");
    }
}
