package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Misskey's: so many in any hour, not in hours by the clock. What is beyond does not count.
final class MisskeyLimits implements Limits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int UPLOADS = 120;
    /// Onto lists.
    private static final int PUSHES = 30;

    private final Flavour flavour;
    private final InstantSource time;
    private final Map<String, Deque<Instant>> uses = new HashMap<>();

    MisskeyLimits(Flavour flavour, InstantSource time) {
        this.flavour = flavour;
        this.time = time;
    }

    @Override
    public List<Tally.Standing> enter(Asked asked, Session session) {
        var uploads =
                asked.path().equals("/api/drive/files/create") || asked.path().endsWith("/media");
        if (asked.isMutating() && uploads) {
            use("uploads " + session.account(), UPLOADS);
        }
        if (asked.path().equals("/api/users/lists/push")) {
            use("pushes " + session.account(), PUSHES);
        }
        return List.of();
    }

    @Override
    public void spend(Family family, String account) {
        var most = switch (family) {
            case FOLLOWS -> 100;
            case STATUSES -> 300;
        };
        use(family + " " + account, most);
    }

    private void use(String what, int most) {
        var now = time.instant();
        var theirs = uses.computeIfAbsent(what, _ -> new ArrayDeque<>());
        while (!theirs.isEmpty() && !theirs.peek().plus(HOUR).isAfter(now)) {
            theirs.remove();
        }
        if (theirs.size() >= most) {
            throw new Refusal(refusal(Limits.spent(now)));
        }
        theirs.add(now);
    }

    @Override
    public Page dressed(Page page, Asked asked, Session session, List<Tally.Standing> standings) {
        return page;
    }

    @Override
    public Page refusal(Tally.Standing standing) {
        return flavour == Flavour.MISSKEY
                ? MisskeyPages.error(429, "RATE_LIMIT_EXCEEDED")
                : Page.error(429, "Rate limit exceeded. Please try again later.");
    }
}
