package app.godwit.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// The host names of one server and what answers there, odd ways included.
final class Quirks {
    /// How long a slow server takes, in real time.
    static final Duration SLOW = Duration.ofMillis(1500);

    private Quirks() {}

    static Map<String, Host> hosts(World.Server server, Site site, InstantSource time) {
        var hosts = new HashMap<String, Host>();
        switch (server.quirk()) {
            case NONE, HOST_META, MIRROR, NOT_FEDERATING, SECURE_MODE, TODAY_ONLY -> hosts.put(server.web(), site);
            case SPLIT_DOMAIN -> {
                hosts.put(server.domain(), asked -> redirect(server, asked));
                hosts.put(server.web(), site);
            }
            case CHANGED_SUBJECT -> {
                hosts.put(server.domain(), site);
                hosts.put("www." + server.domain(), site);
            }
            case SLOW -> hosts.put(server.domain(), asked -> site.answer(asked).after(SLOW));
            case DEAD, SILENT -> {
                // No host at all: connections to it are reset, or lead nowhere.
            }
            case GARBAGE, NOT_FEDIVERSE -> hosts.put(server.domain(), asked -> website(server, asked));
            case TOO_MANY_REQUESTS -> hosts.put(server.domain(), new Gale(site, time));
            case TROUBLE -> hosts.put(server.domain(), _ -> Page.html(503, "<h1>503 Service Unavailable</h1>"));
        }
        return hosts;
    }

    private static Page redirect(World.Server server, Asked asked) {
        if (!asked.path().startsWith("/.well-known/")) {
            return Page.html(404, "<h1>404 Not Found</h1>");
        }
        var query = asked.query().isEmpty() ? "" : "?" + asked.query();
        return Page.redirect(301, "https://" + server.web() + asked.path() + query);
    }

    private static Page website(World.Server server, Asked asked) {
        var isNodeInfo = asked.path().contains("nodeinfo");
        return server.quirk() == Quirk.NOT_FEDIVERSE && isNodeInfo
                ? Page.html(404, "<h1>404 Not Found</h1>")
                : Page.html(200, "<!doctype html><title>Welcome</title><p>A page about something else.");
    }

    /// Refuses the first two requests of every hour.
    private static final class Gale implements Host {
        private static final int REFUSED = 2;
        private final Site site;
        private final Tally tally;

        Gale(Site site, InstantSource time) {
            this.site = site;
            tally = new Tally(time);
        }

        @Override
        public Page answer(Asked asked) {
            return used() <= REFUSED ? site.tooMany() : site.answer(asked);
        }

        private synchronized int used() {
            return tally.use(new Tally.Allowance("gale", REFUSED, Duration.ofHours(1)), "all")
                    .used();
        }
    }
}
