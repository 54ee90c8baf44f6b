package app.godwit.practice;

import java.time.Duration;
import java.util.List;

/// Pleroma's and Akkoma's: few in a short time, and no header says so.
final class PleromaLimits implements Limits {
    private static final Tally.Allowance RELATIONS = new Tally.Allowance("relations", 10, Duration.ofSeconds(10));
    private static final Tally.Allowance STATUSES = new Tally.Allowance("posts", 15, Duration.ofSeconds(10));
    private static final Tally.Allowance SEARCH = new Tally.Allowance("search", 30, Duration.ofSeconds(1));

    private final Tally tally;

    PleromaLimits(Tally tally) {
        this.tally = tally;
    }

    @Override
    public List<Tally.Standing> enter(Asked asked, Session session) {
        if (asked.path().equals("/api/v2/search")) {
            use(SEARCH, session);
        } else if (asked.isMutating() && asked.path().startsWith("/api/v1/accounts/")) {
            use(RELATIONS, session);
        } else if (asked.isMutating() && asked.path().startsWith("/api/v1/statuses")) {
            use(STATUSES, session);
        }
        return List.of();
    }

    private void use(Tally.Allowance allowance, Session session) {
        var standing = tally.use(allowance, session.account());
        if (standing.isExceeded()) {
            throw new Refusal(refusal(standing));
        }
    }

    @Override
    public void spend(Family family, String account) {
        // It counts requests, not what they make.
    }

    @Override
    public Page dressed(Page page, Asked asked, Session session, List<Tally.Standing> standings) {
        return page;
    }

    @Override
    public Page refusal(Tally.Standing standing) {
        return Page.error(429, "Throttled");
    }
}
