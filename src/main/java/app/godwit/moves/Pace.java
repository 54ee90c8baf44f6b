package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Instance;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// How fast this server may be asked: the known limits, what the journal says was spent of them, and what the headers
/// say.
///
/// All moments that go in and out are of this computer's clock.
final class Pace {
    /// Requests one deed may need beside itself: resolving, relationships, waiting for a picture.
    private static final int REQUESTS_PER_DEED = 4;

    /// A header's window may be the day's; a reset further away than that is not believed.
    private static final Duration LONGEST = Duration.ofHours(25);

    private final Instance.Flavour flavour;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Map<DeedKind, Instant> blocked = new EnumMap<>(DeedKind.class);
    private Instant requestsBlocked = Instant.EPOCH;
    private Instant requestWindow = Instant.EPOCH;
    private int requests;

    Pace(Instance.Flavour flavour, Deeds deeds, ServerClock clock) {
        this.flavour = flavour;
        this.deeds = deeds;
        this.clock = clock;
    }

    /// When the next deed of a kind may be done: now or earlier means at once.
    synchronized Instant earliest(DeedKind kind) {
        var now = clock.instant();
        var window = Limitations.of(flavour, kind);
        var spent = deeds.sentSince(kind, window.start(now)) >= window.limit();
        var deed = spent ? window.end(now) : Instant.EPOCH;
        return clock.toLocal(later(later(deed, blocked.getOrDefault(kind, Instant.EPOCH)), requestsFree(now)));
    }

    /// When the next request that does no deed may be sent.
    synchronized Instant earliestRequest() {
        return clock.toLocal(requestsFree(clock.instant()));
    }

    private Instant requestsFree(Instant now) {
        var window = Limitations.requests(flavour);
        var full = window.start(now).equals(requestWindow) && requests + REQUESTS_PER_DEED > window.limit();
        return later(full ? window.end(now) : Instant.EPOCH, requestsBlocked);
    }

    /// When the last of so many more deeds of a kind can be done.
    synchronized Instant ends(DeedKind kind, int count) {
        var now = clock.instant();
        var window = Limitations.of(flavour, kind);
        var used = deeds.sentSince(kind, window.start(now));
        var byDeeds = window.letsThrough(count, used, now);
        var byRequests = Limitations.requests(flavour).letsThrough(count * REQUESTS_PER_DEED, requests, now);
        return clock.toLocal(later(byDeeds, byRequests));
    }

    /// Notes a reply to a request that does no deed.
    synchronized void heard(Answer.Meta meta) {
        count(meta);
        meta.allowance()
                .filter(allowance -> allowance.remaining() <= 0)
                .ifPresent(allowance -> requestsBlocked = believed(allowance.reset()));
    }

    /// Notes the reply to a deed: its headers speak of that deed's limit, or of the requests', whichever is tighter.
    synchronized void heard(DeedKind kind, Answer.Meta meta) {
        count(meta);
        meta.allowance()
                .filter(allowance -> allowance.remaining() <= 0)
                .ifPresent(allowance -> blocked.put(kind, believed(allowance.reset())));
    }

    private void count(Answer.Meta meta) {
        meta.serverTime().ifPresent(clock::heard);
        var window = Limitations.requests(flavour).start(clock.instant());
        requests = window.equals(requestWindow) ? requests + 1 : 1;
        requestWindow = window;
    }

    private Instant believed(Instant reset) {
        var furthest = clock.instant().plus(LONGEST);
        return reset.isAfter(furthest) ? furthest : reset;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
