package app.godwit.practice;

import java.time.Duration;
import java.util.List;

/// GoToSocial's limit: 300 requests in five minutes for each address and group of endpoints; nothing on what they do.
final class GoToSocialLimits implements Limits {
    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final Tally tally;

    GoToSocialLimits(Tally tally) {
        this.tally = tally;
    }

    @Override
    public List<Tally.Standing> enter(Asked asked, Session session) {
        var standing = tally.use(new Tally.Allowance(group(asked.path()), 300, PERIOD), "here");
        if (standing.isExceeded()) {
            throw new Refusal(refusal(standing));
        }
        return List.of(standing);
    }

    private static String group(String path) {
        if (path.startsWith("/api/")) {
            return "api";
        }
        if (path.startsWith("/oauth/") || path.startsWith("/auth/")) {
            return "auth";
        }
        return path.startsWith("/.well-known/") || path.startsWith("/nodeinfo/") ? "well-known" : "other";
    }

    @Override
    public void spend(Family family, String account) {
        // No limit on follows or posts.
    }

    @Override
    public Page dressed(Page page, Asked asked, Session session, List<Tally.Standing> standings) {
        return standings.isEmpty() ? page : headers(page, standings.getFirst());
    }

    @Override
    public Page refusal(Tally.Standing standing) {
        return headers(Page.error(429, "rate limit reached"), standing);
    }

    private static Page headers(Page page, Tally.Standing standing) {
        return page.with(
                        "X-Ratelimit-Limit",
                        Integer.toString(standing.allowance().limit()))
                .with("X-Ratelimit-Remaining", Integer.toString(standing.remaining()))
                .with("X-Ratelimit-Reset", Times.millis(standing.reset()));
    }
}
