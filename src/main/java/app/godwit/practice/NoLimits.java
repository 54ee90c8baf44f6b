package app.godwit.practice;

import java.util.List;

/// No limits and no headers.
final class NoLimits implements Limits {
    @Override
    public List<Tally.Standing> enter(Asked asked, Session session) {
        return List.of();
    }

    @Override
    public void spend(Family family, String account) {
        // Nothing is limited.
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
