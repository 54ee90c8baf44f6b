package app.godwit.moves;

import app.godwit.fediverse.Answer.Allowance;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Instance;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How fast this server may be asked: the known limits less the user's own share, what the journal says was spent of
/// them, and what the headers say. All lanes share one.
///
/// All moments that go in and out are of this computer's clock.
final class Pace {
    /// Requests that nobody counted beforehand: a page more of a list, a question whether a video is ready.
    static final int SPARE = 4;

    private static final int WINDOWS_AHEAD = 2;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Instance.Flavour flavour;
    private final ServerClock clock;
    private final Deeds journal;
    private final Drip drip;
    private final Map<DeedKind, Meter> deeds = new EnumMap<>(DeedKind.class);
    private final Map<DeedKind, Duration> took = new EnumMap<>(DeedKind.class);
    private final Meter requests;
    private final Map<Thread, Integer> held = new HashMap<>();
    private int turnedAway;

    /// @param reserve percent of every allowance that stays the user's
    /// @param drip    as the user wants posts to go out
    Pace(Instance.Flavour flavour, Deeds journal, ServerClock clock, Learned learned, Reserve reserve, Drip drip) {
        this.flavour = flavour;
        this.clock = clock;
        this.journal = journal;
        this.drip = drip;
        var now = clock.instant();
        for (var kind : DeedKind.values()) {
            var window = learned.window(kind, Limitations.of(flavour, kind));
            var ours = window.limit() == Integer.MAX_VALUE ? 0 : journal.sentSince(kind, window.start(now));
            deeds.put(kind, new Meter(window, reserve.percent(), now, ours));
        }
        var window = learned.requests(Limitations.requests(flavour));
        this.requests = new Meter(window, reserve.percent(), now, 0);
    }

    static Pace of(Journal journal, Instance instance, ServerClock clock) {
        var learned = Learned.in(journal, software(instance));
        var drip = Publication.in(journal).drip();
        return new Pace(instance.flavour(), journal.deeds(), clock, learned, Reserve.in(journal), drip);
    }

    private static String software(Instance instance) {
        return instance.base() + " " + instance.version();
    }

    /// When the next deed of a kind may be done: now or earlier means at once.
    synchronized Instant earliest(DeedKind kind) {
        var now = clock.instant();
        return clock.toLocal(later(meter(kind).free(1, now), requestsFree(Limitations.requestsFor(kind), now)));
    }

    /// When the next request that does no deed may be sent.
    synchronized Instant earliestRequest() {
        return clock.toLocal(requestsFree(1, clock.instant()));
    }

    /// The same as [#earliest], and if that is now, the requests for it are set aside for this thread until [#end].
    synchronized Instant begin(DeedKind kind) {
        var at = earliest(kind);
        if (!at.isAfter(clock.toLocal(clock.instant()))) {
            held.put(Thread.currentThread(), Limitations.requestsFor(kind));
        }
        return at;
    }

    /// An attempt is over. One that lasted longer than any request may was cut by the computer's sleep, and says
    /// nothing of the next.
    synchronized void end(DeedKind kind, Duration lasted) {
        held.remove(Thread.currentThread());
        if (lasted.compareTo(LONGEST) > 0) {
            return;
        }
        took.merge(
                kind, lasted, (before, now) -> before.multipliedBy(7).plus(now).dividedBy(8));
    }

    private Instant requestsFree(int count, Instant now) {
        var others =
                held.values().stream().mapToInt(Integer::intValue).sum() - held.getOrDefault(Thread.currentThread(), 0);
        return requests.free(count + others + SPARE, now);
    }

    /// Notes a reply to a request that does no deed.
    synchronized void heard(Meta meta) {
        count(meta);
        var now = clock.instant();
        meta.allowance().ifPresent(said -> {
            if (requests.isMeant(said, now)) {
                requests.cap(said.remaining(), now);
            }
            if (said.remaining() <= 0) {
                requests.block(said.reset(), now);
            }
        });
    }

    /// Notes the reply to a deed: its headers speak of that deed's limit, or of the requests', whichever is tighter.
    ///
    /// @param spent whether the server may have counted it
    synchronized void heard(DeedKind kind, Meta meta, boolean spent) {
        count(meta);
        var now = clock.instant();
        if (spent) {
            meter(kind).spend(1, now);
        }
        meta.allowance().ifPresent(said -> believe(kind, said, now));
    }

    private void believe(DeedKind kind, Allowance said, Instant now) {
        var meter = meter(kind);
        var ofRequests = requests.isMeant(said, now);
        if (ofRequests) {
            requests.cap(said.remaining(), now);
        }
        if (!meter.isMeant(said, now)) {
            if (said.remaining() <= 0) {
                meter.block(said.reset(), now);
            }
        } else if (ofRequests && said.limit() != meter.window().limit()) {
            meter.cap(said.remaining(), now);
        } else {
            meter.believe(said, now);
        }
    }

    private void count(Meta meta) {
        meta.serverTime().ifPresent(clock::heard);
        requests.spend(1, clock.instant());
        held.computeIfPresent(Thread.currentThread(), (_, left) -> left > 1 ? left - 1 : null);
    }

    /// The server answered as it should.
    synchronized void welcome() {
        turnedAway = 0;
    }

    /// The server is in trouble, or asked for patience: nothing more is sent before the end of a pause,
    /// which grows while it goes on.
    ///
    /// @param word when the server itself said to come again, by its clock
    /// @return when to come again, by this computer's clock
    synchronized Instant turnedAway(Optional<Instant> word, long asker) {
        var now = clock.instant();
        turnedAway++;
        var again = word.filter(now::isBefore).orElseGet(() -> now.plus(Patience.after(turnedAway, asker)));
        requests.block(again, now);
        return clock.toLocal(again);
    }

    /// What the headers taught beyond what was known.
    synchronized Learned learned(Instance instance) {
        var limits = new EnumMap<DeedKind, Integer>(DeedKind.class);
        deeds.forEach((kind, meter) -> {
            if (meter.window().limit() != Limitations.of(flavour, kind).limit()) {
                limits.put(kind, meter.window().limit());
            }
        });
        return new Learned(software(instance), limits, 0);
    }

    /// The limit on a kind, as far as it is known now.
    synchronized Window window(DeedKind kind) {
        return meter(kind).window();
    }

    /// How many of a kind may still be done before its window ends.
    synchronized int left(DeedKind kind) {
        return meter(kind).left(clock.instant());
    }

    /// When each of these lanes will be done if all begin now, side by side.
    ///
    /// @param lanes what is to be done in each, in order
    synchronized Forecast forecast(List<List<Step>> lanes) {
        var due = drip.isOpen() ? Instant.EPOCH : drip.next(journal.sent(DeedKind.PUBLISH));
        return Forecast.of(lanes, new Play.Terms(deeds, requests, took, drip, due, uploadsAhead()), clock);
    }

    /// Among how many of the next deeds a picture may be sent before its turn, while its post waits: as
    /// many as posts leave in two windows. Mastodon counts pictures by themselves, in windows of half an
    /// hour, and what is not used of one is lost; it keeps a picture that no post shows for a day, eight
    /// times as long as a window of posts. Elsewhere there is nothing to gain, or nobody knows how long
    /// such a picture lives.
    synchronized int uploadsAhead() {
        var isWorthIt = flavour == Instance.Flavour.MASTODON && drip.isOpen();
        return isWorthIt ? WINDOWS_AHEAD * meter(DeedKind.PUBLISH).share().limit() : 0;
    }

    private Meter meter(DeedKind kind) {
        var meter = deeds.get(kind);
        if (meter == null) {
            throw new IllegalStateException("no meter for " + kind);
        }
        return meter;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
