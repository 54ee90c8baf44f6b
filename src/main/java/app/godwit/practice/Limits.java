package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The rate limits of one server.
interface Limits {
    /// Counts a request that has just come in.
    ///
    /// @return what stands after it
    /// @throws Refusal with 429 when it is one too many
    List<Tally.Standing> enter(Asked asked, Session session);

    /// Counts something that is about to be created.
    ///
    /// @throws Refusal with 429 when it is one too many
    void spend(Family family, String account);

    /// The page with the headers that tell of it all.
    Page dressed(Page page, Asked asked, Session session, List<Tally.Standing> standings);

    /// The answer to a request that is one too many, whatever the reason.
    Page refusal(Tally.Standing standing);

    /// Things whose creation is limited.
    enum Family {
        FOLLOWS(new Tally.Allowance("follows", 400, Duration.ofHours(24))),
        STATUSES(new Tally.Allowance("statuses", 300, Duration.ofHours(3)));

        private final Tally.Allowance allowance;

        Family(Tally.Allowance allowance) {
            this.allowance = allowance;
        }

        Tally.Allowance allowance() {
            return allowance;
        }
    }

    static Limits of(World.Server server, InstantSource time) {
        return switch (server.flavour()) {
            case MASTODON -> new MastodonLimits(server, new Tally(time));
            case GOTOSOCIAL -> new GoToSocialLimits(new Tally(time));
            case PLEROMA -> new PleromaLimits(new Tally(time));
            case SHARKEY, MISSKEY -> new MisskeyLimits(server.flavour(), time);
            case SNAC, PIXELFED, OTHER -> new NoLimits();
        };
    }

    /// The next full five minutes, spent: for a refusal without a reason.
    static Tally.Standing spent(Instant now) {
        var allowance = new Tally.Allowance("api", 300, Duration.ofMinutes(5));
        return new Tally.Standing(allowance, 301, allowance.reset(now));
    }
}
