package app.godwit.practice;

import java.util.HashMap;
import java.util.Map;

/// The practice world's own log: what was asked, and how many requests were under way at a time, on each host and in
/// all. A request is over before its answer leaves.
public final class Visits {
    private final Map<String, Integer> requests = new HashMap<>();
    private final Map<String, Integer> now = new HashMap<>();
    private final Map<String, Integer> most = new HashMap<>();
    private int allNow;
    private int allMost;
    private int all;

    synchronized void enter(Asked asked) {
        all++;
        allNow++;
        allMost = Math.max(allMost, allNow);
        requests.merge(asked.host() + asked.path() + "?" + asked.query(), 1, Integer::sum);
        most.merge(asked.host(), now.merge(asked.host(), 1, Integer::sum), Math::max);
        notifyAll();
    }

    synchronized void leave(Asked asked) {
        allNow--;
        now.merge(asked.host(), -1, Integer::sum);
    }

    /// Returns once so many requests have come.
    public synchronized void await(int count) throws InterruptedException {
        while (all < count) {
            wait();
        }
    }

    /// How many requests have come.
    public synchronized int all() {
        return all;
    }

    /// How many were under way at once, at most.
    public synchronized int most() {
        return allMost;
    }

    /// The same, host by host.
    public synchronized Map<String, Integer> mostByHost() {
        return Map.copyOf(most);
    }

    /// How often each address was asked: `host/path?query`.
    public synchronized Map<String, Integer> requests() {
        return Map.copyOf(requests);
    }
}
