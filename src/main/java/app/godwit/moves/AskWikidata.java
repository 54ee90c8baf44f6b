package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Sources;
import app.godwit.tweets.Person;
import app.godwit.wikidata.Answer;
import app.godwit.wikidata.Wikidata;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/// Asks Wikidata for names, question after question with a pause between. Each answer is committed as it comes, so a
/// crash loses at most the question in flight, and nothing is asked twice within a month.
final class AskWikidata {
    private static final String NAME = "names";
    private static final int MOST_TRIES = 5;

    private final Journal journal;
    private final Wikidata wikidata;
    private final Time time;
    private final Pause pause;
    private final Board board;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();
    private Instant next = Instant.EPOCH;
    private int failures;

    AskWikidata(Journal journal, Wikidata wikidata, Time time, Pause pause, Board board) {
        this.journal = journal;
        this.wikidata = wikidata;
        this.time = time;
        this.pause = pause;
        this.board = board;
    }

    void run() {
        var begin = new ToName(journal, time.instant());
        var plan = begin.plan();
        total.set(plan.numbers() + plan.handles());
        if (plan.isEmpty()) {
            return;
        }
        var source = journal.sources().begin(new Sources.Origin(Wikidata.HOST, ToName.REGISTER, "", 0));
        var numbers = new WikidataAnswers.ByNumber();
        if (ask(begin.numbered(), people -> wikidata.byNumber(numbers(people)), numbers, source)) {
            // Some of those without a number have proved to be others by now.
            var rest = new ToName(journal, time.instant()).numberless();
            total.set(plan.numbers() + rest.size());
            ask(rest, people -> wikidata.byHandle(handles(people)), WikidataAnswers.ByHandle.in(journal), source);
        }
        journal.sources()
                .finish(source, Sources.Held.NOTHING, time.instant(), Told.list(journal, source, 0, List.of()));
        board.finished(NAME);
    }

    /// @return whether to go on
    private boolean ask(
            List<KnownPerson> people,
            Function<List<KnownPerson>, Answer> question,
            WikidataAnswers answers,
            long source) {
        for (var from = 0; from < people.size(); from += Wikidata.BATCH) {
            var batch = people.subList(from, Math.min(people.size(), from + Wikidata.BATCH));
            var told = answer(() -> question.apply(batch));
            if (told.isEmpty()) {
                return false;
            }
            answers.keep(journal, batch, told.get().entries(), source, time.instant());
            done.addAndGet(batch.size());
        }
        return true;
    }

    /// Asks until there is an answer.
    ///
    /// @return empty when the work is to end
    private Optional<Answer.Told> answer(Supplier<Answer> question) {
        while (pause.waitUntil(next)) {
            board.doing(NAME, "Asking Wikidata");
            var answer = question.get();
            next = time.instant().plus(ToName.BETWEEN);
            switch (answer) {
                case Answer.Told told -> {
                    failures = 0;
                    return Optional.of(told);
                }
                case Answer.Refused(var why) -> {
                    board.stop("Wikidata", why);
                    return Optional.empty();
                }
                case Answer.Later(var why, var until) -> {
                    if (++failures >= MOST_TRIES) {
                        board.stop("Wikidata", why + " What it has answered is kept; ask again later.");
                        return Optional.empty();
                    }
                    rest(why, until);
                }
            }
        }
        return Optional.empty();
    }

    private void rest(String why, Optional<Instant> until) {
        var again = until.orElseGet(() -> time.instant().plus(Patience.after(failures)));
        next = again.isAfter(next) ? again : next;
        board.waiting(NAME, why, next);
    }

    private static List<Long> numbers(List<KnownPerson> people) {
        return people.stream().map(KnownPerson::person).map(Person::id).toList();
    }

    private static List<String> handles(List<KnownPerson> people) {
        return people.stream().map(KnownPerson::person).map(Person::handle).toList();
    }

    Progress progress() {
        var left = total.get() - done.get();
        var part = new Progress.Part(NAME, done.get(), left, 0, total.get(), ends(left));
        return new Progress(board.state(), List.of(part), board.now(), board.until(), board.troubles());
    }

    private Optional<Instant> ends(int left) {
        var pauses = ToName.BETWEEN.multipliedBy(Math.ceilDiv(left, Wikidata.BATCH));
        return pauses.compareTo(Duration.ofMinutes(1)) < 0
                ? Optional.empty()
                : Optional.of(time.instant().plus(pauses));
    }
}
