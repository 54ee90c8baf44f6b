package app.godwit.practice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Mastodon's limits. The headers show the one that is closest to its end, whichever that is.
final class MastodonLimits implements Limits {
    private static final Tally.Allowance PER_TOKEN = allowance("token", 300, 5);
    private static final Tally.Allowance PER_USER = allowance("user", 1500, 5);
    private static final Tally.Allowance UNAUTHENTICATED = allowance("unauthenticated", 300, 5);
    private static final Tally.Allowance MEDIA = allowance("media", 30, 30);
    private static final Tally.Allowance PAGING = allowance("paging", 300, 15);
    private static final Tally.Allowance DELETES = allowance("deletes", 30, 30);
    private static final Tally.Allowance APPS = allowance("apps", 5, 10);
    private static final Tally.Allowance LOGINS = allowance("logins", 25, 5);
    private static final Pattern MEDIA_PATH = Pattern.compile("/api/v[12]/media");
    private static final Pattern DELETE_PATH = Pattern.compile("/api/v1/statuses/[^/]+");
    private static final Pattern FOLLOW_PATH = Pattern.compile("/api/v1/accounts/[^/]+/follow");
    private static final Pattern POST_PATH = Pattern.compile("/api/v1/statuses(/[^/]+(/reblog)?)?");

    private final World.Server server;
    private final Tally tally;

    MastodonLimits(World.Server server, Tally tally) {
        this.server = server;
        this.tally = tally;
    }

    private static Tally.Allowance allowance(String name, int limit, int minutes) {
        return new Tally.Allowance(name, limit, Duration.ofMinutes(minutes));
    }

    @Override
    public List<Tally.Standing> enter(Asked asked, Session session) {
        var standings = new ArrayList<Tally.Standing>();
        if (asked.isApi()) {
            general(standings, session);
            special(standings, asked, session);
        } else if (asked.method().equals("POST") && asked.path().equals("/oauth/authorize")) {
            standings.add(tally.use(LOGINS, "here"));
        }
        standings.stream().filter(Tally.Standing::isExceeded).findFirst().ifPresent(exceeded -> {
            throw new Refusal(refusal(exceeded));
        });
        return standings;
    }

    private void general(List<Tally.Standing> standings, Session session) {
        if (session.isNobody()) {
            standings.add(tally.use(UNAUTHENTICATED, "here"));
        } else {
            standings.add(tally.use(PER_TOKEN, session.token()));
            standings.add(tally.use(PER_USER, session.account()));
        }
    }

    private void special(List<Tally.Standing> standings, Asked asked, Session session) {
        var who = session.isNobody() ? "here" : session.account();
        if (asked.method().equals("POST") && matches(MEDIA_PATH, asked)) {
            standings.add(tally.use(MEDIA, who));
        }
        if (asked.method().equals("DELETE") && matches(DELETE_PATH, asked)) {
            standings.add(tally.use(DELETES, who));
        }
        if (asked.method().equals("POST") && asked.path().equals("/api/v1/apps") && server.atLeast(4, 3)) {
            standings.add(tally.use(APPS, "here"));
        }
        var query = Params.form(asked.query());
        if (List.of("page", "min_id", "max_id", "since_id").stream().anyMatch(query::has)) {
            standings.add(tally.use(PAGING, who));
        }
    }

    private static boolean matches(Pattern pattern, Asked asked) {
        return pattern.matcher(asked.path()).matches();
    }

    @Override
    public void spend(Family family, String account) {
        var standing = tally.look(family.allowance(), account);
        if (standing.remaining() == 0) {
            throw new Refusal(refusal(standing));
        }
        tally.use(family.allowance(), account);
    }

    @Override
    public Page dressed(Page page, Asked asked, Session session, List<Tally.Standing> standings) {
        var all = new ArrayList<>(standings);
        if (!session.isNobody()) {
            family(asked).ifPresent(family -> all.add(tally.look(family.allowance(), session.account())));
        }
        return all.stream()
                .min(Comparator.comparingInt(Tally.Standing::remaining))
                .map(tightest -> headers(page, tightest))
                .orElse(page);
    }

    private static Optional<Family> family(Asked asked) {
        if (asked.method().equals("POST") && matches(FOLLOW_PATH, asked)) {
            return Optional.of(Family.FOLLOWS);
        }
        var posts = (asked.method().equals("POST") || asked.method().equals("PUT")) && matches(POST_PATH, asked);
        return posts ? Optional.of(Family.STATUSES) : Optional.empty();
    }

    @Override
    public Page refusal(Tally.Standing standing) {
        return headers(Page.error(429, "Too many requests"), standing);
    }

    private static Page headers(Page page, Tally.Standing standing) {
        return page.with(Map.of(
                "X-RateLimit-Limit",
                Integer.toString(standing.allowance().limit()),
                "X-RateLimit-Remaining",
                Integer.toString(standing.remaining()),
                "X-RateLimit-Reset",
                Times.micros(standing.reset())));
    }
}
