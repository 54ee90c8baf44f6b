package app.godwit.moves;

import app.godwit.http.NotSent;
import app.godwit.http.Reply;
import app.godwit.http.Turns;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Manners towards strangers' hosts: one request at a time and half a second between two, on hosts that serve many of
/// the people asked for four at a time and as many seats' pace; no more than 256 requests under way in all. A host that
/// fails twice in a row is not asked again in this run.
///
/// Counted are requests as they leave, whoever asks: a redirect, host-meta and NodeInfo wait like a look-up.
final class HostTurns implements Turns {
    static final int AT_ONCE = 256;
    private static final int MANY = 50;
    private static final int SEATS_OF_MANY = 4;

    private final Time time;
    private final Pause pause;
    private final Semaphore inFlight = new Semaphore(AT_ONCE);
    private final Map<String, HostTurn> hosts = new ConcurrentHashMap<>();

    HostTurns(Time time, Pause pause) {
        this.time = time;
        this.pause = pause;
    }

    /// How many requests a host may have under way that serves so many of the people asked for.
    static int seats(int candidates) {
        return candidates > MANY ? SEATS_OF_MANY : 1;
    }

    /// Told before the host is asked.
    void expect(String host, int candidates) {
        hosts.put(host, new HostTurn(seats(candidates)));
    }

    @Override
    public Reply take(String host, Way way) throws IOException {
        var turn = hosts.computeIfAbsent(host, _ -> new HostTurn(1));
        turn.enter();
        try {
            if (turn.isResting()) {
                throw new NotSent(host + " does not answer; it is asked again later.");
            }
            if (!pause.waitUntil(turn.next(time.instant()))) {
                throw new NotSent("Godwit pauses; " + host + " is asked when it goes on.");
            }
            return turn.heard(() -> counted(way));
        } finally {
            turn.leave();
        }
    }

    private Reply counted(Way way) throws IOException {
        inFlight.acquireUninterruptibly();
        try {
            return way.go();
        } finally {
            inFlight.release();
        }
    }
}
