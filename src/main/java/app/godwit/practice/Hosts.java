package app.godwit.practice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// All hosts of the practice Fediverse and who answers there.
final class Hosts {
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Host> hosts = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Latency latency;

    Hosts(World world, InstantSource time, Latency latency) {
        this.latency = latency;
        for (var server : world.servers()) {
            var site = new Site(world, server, time);
            if (server.quirk() == Quirk.SILENT) {
                silent.add(server.domain());
            }
            sites.put(server.domain(), site);
            sites.put(server.web(), site);
            hosts.putAll(Quirks.hosts(server, site, time));
        }
    }

    Set<String> names() {
        return Set.copyOf(hosts.keySet());
    }

    boolean isReachable(String host) {
        return hosts.containsKey(host);
    }

    /// Takes connections and says nothing.
    boolean isSilent(String host) {
        return silent.contains(host);
    }

    Page answer(Asked asked) {
        var host = hosts.get(asked.host());
        if (host == null) {
            return Page.html(421, "<h1>421 Misdirected Request</h1>");
        }
        var page = host.answer(asked);
        return page.after(page.delay().plus(latency(asked)));
    }

    private Duration latency(Asked request) {
        var nth = asked.computeIfAbsent(request.host() + request.path(), _ -> new AtomicInteger())
                .incrementAndGet();
        return latency.of(request.host(), request.path(), nth);
    }

    Page tooMany(Asked asked) {
        return site(asked.host()).map(Site::tooMany).orElseGet(() -> Page.empty(429));
    }

    /// The server behind a domain or host.
    Optional<Site> site(String domain) {
        return Optional.ofNullable(sites.get(domain));
    }
}
