package app.godwit.practice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// Answers requests, lets things go wrong when the seed says so, and tells the listener of every deed.
final class FaultyDesk implements Desk {
    private static final int[] TROUBLES = {500, 502, 503, 504};
    private final Hosts hosts;
    private volatile Faults faults;
    private final Map<String, Instant> down = new ConcurrentHashMap<>();
    private final InstantSource time;
    private final AtomicInteger deeds = new AtomicInteger();
    private final AtomicReference<Deed.Listener> listener = new AtomicReference<>(_ -> {});

    FaultyDesk(Hosts hosts, Faults faults, InstantSource time) {
        this.time = time;
        this.hosts = hosts;
        this.faults = faults;
    }

    void fail(Faults others) {
        faults = others;
    }

    /// Until then every connection to this host breaks off.
    void down(String host, Instant until) {
        down.put(host, until);
    }

    void listen(Deed.Listener to) {
        listener.set(to);
    }

    @Override
    public Handling handle(Asked asked) {
        if (time.instant().isBefore(down.getOrDefault(asked.host(), Instant.MIN))) {
            return new Handling.Drop();
        }
        var teller = asked.isMutating() ? new Teller(asked, deeds.incrementAndGet()) : new Teller(asked, 0);
        teller.tell(Deed.Moment.BEFORE_DEED);
        return faults.next(asked)
                .map(struck -> spoilt(asked, struck, teller))
                .orElseGet(() -> whole(done(asked, teller), teller));
    }

    private Page done(Asked asked, Teller teller) {
        var page = hosts.answer(asked);
        teller.tell(Deed.Moment.AFTER_DEED);
        return page;
    }

    private static Handling whole(Page page, Teller teller) {
        return new Handling.Send(page, () -> teller.tell(Deed.Moment.AFTER_REPLY));
    }

    private Handling spoilt(Asked asked, Faults.Struck struck, Teller teller) {
        return switch (struck.fault()) {
            case DROP_BEFORE -> new Handling.Drop();
            case DROP_AFTER -> {
                done(asked, teller);
                yield new Handling.Drop();
            }
            case TROUBLE -> trouble(asked, struck, teller);
            case TOO_MANY_REQUESTS -> whole(hosts.tooMany(asked), teller);
            case GARBAGE -> {
                perhapsDone(asked, struck, teller);
                yield whole(Page.html(200, "<!doctype html><title>Please wait</title><p>Checking."), teller);
            }
            case HALF -> new Handling.Half(done(asked, teller));
            case SILENCE -> {
                perhapsDone(asked, struck, teller);
                yield new Handling.Silence(faults.silence());
            }
        };
    }

    private Handling trouble(Asked asked, Faults.Struck struck, Teller teller) {
        var status = TROUBLES[struck.dice().nextInt(TROUBLES.length)];
        if (status == 502 || status == 504) {
            perhapsDone(asked, struck, teller);
        }
        return whole(Page.html(status, "<h1>" + status + "</h1>"), teller);
    }

    private void perhapsDone(Asked asked, Faults.Struck struck, Teller teller) {
        if (struck.dice().nextBoolean()) {
            done(asked, teller);
        }
    }

    /// Tells of one request; of those that change nothing it says nothing.
    private final class Teller {
        private final Asked asked;
        private final int number;

        Teller(Asked asked, int number) {
            this.asked = asked;
            this.number = number;
        }

        void tell(Deed.Moment moment) {
            if (number > 0) {
                listener.get().deed(new Deed(number, asked.method(), asked.host(), asked.path(), moment));
            }
        }
    }
}
