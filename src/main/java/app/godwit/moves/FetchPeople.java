package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.xapi.Answer;
import app.godwit.xapi.Answer.Cause;
import app.godwit.xapi.Keys;
import app.godwit.xapi.X;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads a call set page by page. Each page is kept before the next is asked for, so a crash loses the page in hand
/// at most, and whatever was kept is never asked for again.
final class FetchPeople {
    private static final String WHO = "fetch";
    private static final String SUBJECT = "X";
    /// As the coverage of names shows it.
    private static final String SOURCE = "X API";
    /// Between tries when X is out of order.
    private static final List<Duration> TRIES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2));

    private final Journal journal;
    private final XSession session;
    private final Purse purse;
    private final Time time;
    private final Pause pause;
    private final Board board;
    private final AtomicInteger done = new AtomicInteger();
    private final int expected;
    private long source;
    private Optional<Keys> keys = Optional.empty();
    private Optional<X> x = Optional.empty();
    private int tries;
    private boolean renewed;

    /// @param expected how many people there will be, 0 when nobody knows
    FetchPeople(Journal journal, XSession session, Time time, Pause pause, Board board, int expected) {
        this.journal = journal;
        this.session = session;
        this.purse = new Purse(journal);
        this.time = time;
        this.pause = pause;
        this.board = board;
        this.expected = expected;
    }

    void run(List<Reading> readings, Set<FetchOption> options) {
        board.doing(WHO, "Reading from X");
        source = journal.sources().begin(new Sources.Origin(SOURCE, "api", "", 0));
        readAll(readings, options);
        // Also of what was read before it had to stop.
        var lists = journal.lists().all().size();
        var told = Told.list(journal, source, lists, List.of());
        journal.sources().finish(source, Sources.Held.NOTHING, time.instant(), told);
        board.finished(WHO);
    }

    private void readAll(List<Reading> readings, Set<FetchOption> options) {
        Deque<Reading> left = new ArrayDeque<>(readings);
        while (!left.isEmpty()) {
            var reading = left.pop();
            begin(reading, options);
            var end = read(reading);
            if (end == End.OLDER) {
                reading.older().reversed().forEach(left::push);
            } else if (end == End.STOP) {
                return;
            }
        }
    }

    private void begin(Reading reading, Set<FetchOption> options) {
        var row = journal.fetches().begin(reading.name(), "", -1);
        if (options.contains(FetchOption.AGAIN) && reading.isDone(row)) {
            journal.fetches().again(reading.name());
        }
    }

    private enum End {
        DONE,
        /// Not in the plan of these keys, but an older version may be.
        OLDER,
        STOP
    }

    private End read(Reading reading) {
        tries = 0;
        while (true) {
            var row = journal.fetches().read(reading.name()).orElseThrow();
            if (reading.isDone(row)) {
                return End.DONE;
            }
            var size = purse.affordable(reading);
            if (size < 1) {
                return stop(capReached());
            }
            if (!goOn(row.notBefore())) {
                return End.STOP;
            }
            var end = settle(reading, ask(reading, row, size));
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    /// Writes down what came of a page.
    ///
    /// @return empty when it goes on
    private Optional<End> settle(Reading reading, Answer<Reading.Haul> answer) {
        var fetches = journal.fetches();
        return switch (answer) {
            case Answer.Ok<Reading.Haul> ok -> {
                keep(reading, ok);
                tries = 0;
                renewed = false;
                yield Optional.empty();
            }
            case Answer.Later<Reading.Haul> later -> {
                fetches.notCharged(reading.name(), later.until());
                yield Optional.empty();
            }
            case Answer.Refused<Reading.Haul> refused -> {
                fetches.notCharged(reading.name(), Instant.EPOCH);
                yield refused.cause() == Cause.KEYS && renews()
                        ? Optional.empty()
                        : Optional.of(refused(reading, refused));
            }
            case Answer.Unreached<Reading.Haul> unreached -> {
                fetches.notCharged(reading.name(), nextTry());
                yield tried(unreached.why());
            }
            case Answer.Unclear<Reading.Haul> unclear -> {
                fetches.lost(reading.name(), nextTry());
                yield tried(unclear.why());
            }
        };
    }

    private Instant nextTry() {
        return tries < TRIES.size() ? time.instant().plus(TRIES.get(tries)) : Instant.EPOCH;
    }

    private Optional<End> tried(String why) {
        tries++;
        return tries > TRIES.size()
                ? Optional.of(stop(why + " What was read is kept; run this again to go on."))
                : Optional.empty();
    }

    private Answer<Reading.Haul> ask(Reading reading, Fetch row, int size) {
        try {
            var now = x();
            var each = reading.price().plus(reading.besides());
            journal.fetches().asking(row.name(), each.times(size).millionths());
            return reading.ask(now, size, row);
        } catch (ServerException none) {
            return none.kind() == ServerException.Kind.UNREACHABLE
                    ? new Answer.Unreached<>(none.getMessage())
                    : new Answer.Refused<>(Cause.KEYS, none.getMessage());
        }
    }

    /// X may end a token before the time that it has named; one that was renewed just now is not renewed again.
    private boolean renews() {
        if (renewed) {
            return false;
        }
        renewed = true;
        return session.renewEarly();
    }

    private X x() throws ServerException {
        var now = session.keys();
        if (x.isEmpty() || !keys.equals(Optional.of(now))) {
            keys = Optional.of(now);
            x = Optional.of(new X(now, session.means()));
        }
        return x.get();
    }

    private void keep(Reading reading, Answer.Ok<Reading.Haul> ok) {
        var haul = ok.value();
        var state = haul.next().isEmpty() ? Fetch.State.DONE : Fetch.State.OPEN;
        var posts = reading.besides().equals(Money.NONE) ? Money.NONE : Prices.POST.times(haul.posts());
        var step = new Fetch.Step(
                haul.next(),
                state,
                haul.count(),
                ok.pause().orElse(Instant.EPOCH),
                reading.price().times(haul.count()).millionths(),
                posts.millionths(),
                haul.nameless());
        journal.fetches().keep(reading.name(), () -> journal.intake(source, time.instant()), haul.pour(), step);
        done.addAndGet(haul.count());
    }

    private End refused(Reading reading, Answer.Refused<Reading.Haul> refused) {
        if (refused.cause() == Cause.NO_ACCESS && !reading.older().isEmpty()) {
            board.trouble(SUBJECT, refused.why());
            return End.OLDER;
        }
        if (refused.cause() == Cause.KEYS) {
            session.refused();
        }
        return stop(refused.why());
    }

    private String capReached() {
        var spending = purse.spending();
        return "The spending cap of " + spending.cap().display() + " leaves nothing for the next page (spent "
                + spending.sure().display() + ", and at most "
                + spending.maybe().display()
                + " besides); raise it (--cap) to go on.";
    }

    private End stop(String why) {
        board.stop(SUBJECT, why);
        return End.STOP;
    }

    private boolean goOn(Instant notBefore) {
        if (!notBefore.isAfter(time.instant())) {
            return !pause.isAsked();
        }
        board.waiting(WHO, tries == 0 ? "X allows no more for now" : "X does not answer; trying again", notBefore);
        var goesOn = pause.waitUntil(notBefore);
        board.doing(WHO, "Reading from X");
        return goesOn;
    }

    Progress progress() {
        var total = Math.max(expected, done.get());
        var part = new Progress.Part("fetched", done.get(), total - done.get(), 0, total, Optional.empty());
        return new Progress(board.state(), List.of(part), board.now(), board.until(), board.troubles());
    }
}
