package app.godwit.moves;

import app.godwit.moves.Progress.State;
import app.godwit.moves.Progress.Trouble;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a running job says of itself: written by its threads, read by whoever looks.
final class Board {
    /// The last troubles are enough to show; all of them stand in the file.
    private static final int MOST = 100;

    private final Map<String, String> now = new LinkedHashMap<>();
    private final Map<String, Instant> waits = new LinkedHashMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();
    private State state = State.RUNNING;

    /// @param who one of the job's threads
    synchronized void doing(String who, String what) {
        now.put(who, what);
        waits.remove(who);
    }

    synchronized void waiting(String who, String what, Instant until) {
        now.put(who, what);
        waits.put(who, until);
    }

    synchronized void finished(String who) {
        now.remove(who);
        waits.remove(who);
    }

    synchronized void trouble(String subject, String what) {
        troubles.addLast(new Trouble(subject, what));
        if (troubles.size() > MOST) {
            troubles.removeFirst();
        }
    }

    /// It was none after all.
    synchronized void solved(String subject) {
        troubles.removeIf(trouble -> trouble.subject().equals(subject));
    }

    /// The job ends and needs the user.
    synchronized void stop(String subject, String what) {
        trouble(subject, what);
        state = State.STOPPED;
    }

    /// The job ends, unless it has stopped already.
    synchronized void end(State how) {
        if (state != State.STOPPED) {
            state = how;
        }
    }

    synchronized boolean isStopped() {
        return state == State.STOPPED;
    }

    synchronized State state() {
        return state == State.RUNNING && until().isPresent() ? State.WAITING : state;
    }

    /// When the first of its threads goes on; empty while any of them works.
    synchronized Optional<Instant> until() {
        return waits.keySet().equals(now.keySet()) ? waits.values().stream().min(Instant::compareTo) : Optional.empty();
    }

    synchronized String now() {
        return String.join(" · ", now.values());
    }

    synchronized List<Trouble> troubles() {
        return List.copyOf(troubles);
    }
}
