package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges what a look-up brought: is it the person, a copy of them, or no use.
public final class Matching {
    /// Matches that can be followed first, the surest of them first.
    public static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Matching::rank)
            .thenComparing(Match::confidence)
            .thenComparing(match -> match.candidate().form())
            .thenComparing(match -> match.candidate().evidence().field());

    private static final Set<String> MIRROR_SOFTWARE = Set.of(
            "birdsitelive", "birdsite.live", "bird.makeup", "birdmakeup", "bird-makeup", "dotmakeup", "twitterbridge");
    private static final Pattern COPIES_X = Shapes.pattern(
            "(?<![\\p{L}])(?:mirror(?:s|ed|ing)?|copies|copy|unofficial|reposts|cross-?posts)(?![\\p{L}])[^.]{0,80}"
                    + "(?:twitter|tweets|x[.]com)");

    private Matching() {}

    /// What can be said of an address without asking anybody: that it is on a server of copies or on one that
    /// does not federate.
    public static Optional<Lookup> withoutAsking(Handle handle) {
        if (HostList.MIRRORS.covers(handle.host())) {
            return Optional.of(new Lookup.Mirror(Account.of(handle, "")));
        }
        if (HostList.NOT_FEDERATING.covers(handle.host())) {
            return Optional.of(new Lookup.Unusable(
                    handle.host() + " does not talk to other servers, so nobody elsewhere can follow its accounts."));
        }
        return Optional.empty();
    }

    /// The match, when nothing is known of the host.
    public static Match match(Candidate candidate, Lookup lookup, Person person) {
        return match(candidate, lookup, person, OnRecord.NOTHING);
    }

    /// The same, with what is on record of the person: a profile may point back at a name they had on X before.
    public static Match match(Candidate candidate, Lookup lookup, Person person, OnRecord onRecord) {
        var judged = judged(lookup);
        return new Match(candidate, judged, confidence(candidate, judged, person, onRecord.oldNames()));
    }

    /// The match, with what NodeInfo said of the host that the account lives on. A bare address on a host that is no
    /// Fediverse server is an e-mail address; one on a host that could not be asked waits.
    public static Match match(Candidate candidate, Lookup lookup, Person person, HostVerdict home) {
        return match(candidate, lookup, person, OnRecord.NOTHING, home);
    }

    /// The same, with what is on record of the person.
    public static Match match(Candidate candidate, Lookup lookup, Person person, OnRecord onRecord, HostVerdict home) {
        return match(candidate, withHome(candidate, lookup, home), person, onRecord);
    }

    private static Lookup withHome(Candidate candidate, Lookup lookup, HostVerdict home) {
        return switch (home) {
            case HostVerdict.Fediverse(var software, var version, var door) ->
                lookup instanceof Lookup.Found(var account) && MIRROR_SOFTWARE.contains(software)
                        ? new Lookup.Mirror(account)
                        : lookup;
            case HostVerdict.Closed(var why) -> new Lookup.Unusable(why);
            case HostVerdict.NotFediverse(var why) -> isEMail(candidate, lookup) ? new Lookup.Unusable(why) : lookup;
            case HostVerdict.Undecided(var why) ->
                lookup instanceof Lookup.Absent && candidate.form() == Form.BARE ? new Lookup.Unknown(why) : lookup;
        };
    }

    /// On a host that is no Fediverse server. What was written as a Fediverse address may have met a passing trouble.
    private static boolean isEMail(Candidate candidate, Lookup lookup) {
        return lookup instanceof Lookup.Absent || (lookup instanceof Lookup.Unknown && candidate.form() == Form.BARE);
    }

    /// What an account that was found is good for: a copy of X, one of nobody, or one to follow.
    public static Lookup judged(Lookup lookup) {
        if (!(lookup instanceof Lookup.Found(var account))) {
            return lookup;
        }
        var known = withoutAsking(account.handle());
        if (known.isPresent()) {
            return known.get() instanceof Lookup.Mirror ? new Lookup.Mirror(account) : known.get();
        }
        var traits = account.traits();
        if (traits.contains(Account.Trait.SUSPENDED)) {
            return new Lookup.Unusable(account.handle().display() + " is suspended by its server.");
        }
        if (traits.contains(Account.Trait.MEMORIAL)) {
            return new Lookup.Unusable(account.handle().display() + " remembers somebody who has died.");
        }
        return traits.contains(Account.Trait.BOT)
                        && COPIES_X.matcher(account.note()).find()
                ? new Lookup.Mirror(account)
                : lookup;
    }

    private static Confidence confidence(Candidate candidate, Lookup lookup, Person person, Set<String> oldNames) {
        var isProven = switch (lookup) {
            case Lookup.Found(var account) -> Proof.pointsBack(account, person, oldNames);
            case Lookup.Moved(var old, var to) -> Proof.pointsBack(old, person, oldNames);
            case Lookup.Absent absent -> false;
            case Lookup.Mirror mirror -> false;
            case Lookup.Unusable unusable -> false;
            case Lookup.Unknown unknown -> false;
        };
        return isProven ? Confidence.PROVEN : candidate.form().ifFound();
    }

    private static int rank(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found found -> 0;
            case Lookup.Moved moved -> 1;
            case Lookup.Unknown unknown -> 2;
            case Lookup.Absent absent -> 3;
            case Lookup.Unusable unusable -> 4;
            case Lookup.Mirror mirror -> 5;
        };
    }
}
