package app.godwit.moves;

import app.godwit.fediverse.Relationship;
import app.godwit.handles.Confidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.Keywords;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.handles.Matching;
import app.godwit.journal.Decisions.Said;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Matches;
import app.godwit.moves.PersonRow.State;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everybody with one tie on X, joined with what was found, decided and done.
final class PeopleTable {
    /// What is said of those whom the user follows without this move.
    static final String BEFORE = "You followed them before";

    private static final String TO_BE_LOOKED_UP = "To be looked up";

    private final Map<Long, List<Matches.Row>> matches;
    private final Map<Long, Said> decisions;
    private final Map<String, Deed> follows = new HashMap<>();
    private final Map<String, Relationship.State> standings;
    private final List<KnownPerson> people;

    PeopleTable(Journal journal) {
        this(journal, Tie.FOLLOWING, DeedKind.FOLLOW);
    }

    /// @param kind of the deeds that are done to people with that tie
    PeopleTable(Journal journal, Tie tie, DeedKind kind) {
        people = journal.people().with(tie);
        matches = journal.matches().byPerson();
        standings = kind == DeedKind.FOLLOW ? AlreadyFollowed.Standing.of(journal) : Map.of();
        decisions = journal.decisions().all();
        journal.deeds().all(kind).stream()
                .filter(deed -> deed.state() != DeedState.UNDONE)
                .forEach(deed -> follows.put(deed.subject(), deed));
    }

    /// Found first, then by name.
    List<PersonRow> rows() {
        return people.stream()
                .map(this::row)
                .sorted(Comparator.comparing((PersonRow row) -> row.chosen().isEmpty())
                        .thenComparing(row -> name(row), String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(PersonRow::id))
                .toList();
    }

    private static String name(PersonRow row) {
        return row.person().name().isEmpty()
                ? row.person().handle()
                : row.person().name();
    }

    private PersonRow row(KnownPerson known) {
        var rows = matches.getOrDefault(known.id(), List.of());
        var found = found(rows);
        var decision = decision(known.id());
        var chosen = chosen(found, decision);
        var deed = chosen.flatMap(Targets::of).flatMap(handle -> Optional.ofNullable(follows.get(handle.key())));
        var standing = chosen.flatMap(Targets::of).flatMap(handle -> Optional.ofNullable(standings.get(handle.key())));
        var state = deed.map(PeopleTable::state)
                .or(() -> standing.map(PeopleTable::state))
                .orElseGet(() -> state(known, rows, found, chosen));
        return new PersonRow(
                known.id(),
                known.person(),
                state,
                Stream.concat(found.stream(), waiting(rows)).toList(),
                chosen,
                decision,
                deed.map(Deed::detail)
                        .or(() -> standing.map(_ -> BEFORE))
                        .orElseGet(() -> reason(state, known.person(), found)));
    }

    /// Guesses that came to nothing are not worth a line.
    private static List<Match> found(List<Matches.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.match().stream())
                .filter(match ->
                        !isGuess(match.confidence()) || Targets.of(match).isPresent())
                .sorted(Matching.BEST_FIRST)
                .toList();
    }

    /// Addresses that nobody was asked about yet: what was found in people's words is to be seen at once.
    private static Stream<Match> waiting(List<Matches.Row> rows) {
        return rows.stream()
                .filter(row -> row.lookup().isEmpty() && !isGuess(row.confidence()))
                .map(row -> new Match(row.candidate(), new Lookup.Unknown(TO_BE_LOOKED_UP), row.confidence()));
    }

    private Decision decision(long person) {
        return Optional.ofNullable(decisions.get(person))
                .map(said -> switch (said.verdict()) {
                    case REJECTED -> new Decision.Reject();
                    case ACCEPTED ->
                        Handle.parse(said.handle())
                                .<Decision>map(Decision.Accept::new)
                                .orElseGet(Decision.Undecided::new);
                })
                .orElseGet(Decision.Undecided::new);
    }

    private static Optional<Match> chosen(List<Match> found, Decision decision) {
        return switch (decision) {
            case Decision.Reject _ -> Optional.empty();
            case Decision.Accept accept ->
                found.stream()
                        .filter(match -> Targets.isMeant(match, accept.handle()))
                        .findFirst();
            case Decision.Undecided _ ->
                found.stream()
                        .filter(match -> Targets.of(match).isPresent() && match.confidence() != Confidence.GUESS)
                        .findFirst();
        };
    }

    private static State state(Relationship.State standing) {
        return standing == Relationship.State.REQUESTED ? State.REQUESTED : State.FOLLOWED;
    }

    private static State state(Deed deed) {
        return switch (deed.state()) {
            case PLANNED, SENDING, UNDONE -> State.PLANNED;
            case REFUSED, SKIPPED -> State.REFUSED;
            case DONE -> deed.detail().startsWith(FollowDoer.REQUESTED) ? State.REQUESTED : State.FOLLOWED;
        };
    }

    /// Guesses count for nothing here, unless the user has taken one.
    private static State state(KnownPerson known, List<Matches.Row> all, List<Match> found, Optional<Match> chosen) {
        var isFound = Stream.concat(chosen.stream(), found.stream().filter(match -> !isGuess(match.confidence())))
                .anyMatch(match -> Targets.of(match).isPresent());
        if (isFound) {
            return State.FOUND;
        }
        var rows = all.stream().filter(row -> !isGuess(row.confidence())).toList();
        if (known.words() == KnownPerson.Words.TO_BE_READ && !isUnnamed(known)) {
            return State.WAITING;
        }
        if (rows.stream().allMatch(PeopleTable::isEMail)
                && Keywords.in(known.person()).isPresent()) {
            return State.BY_HAND;
        }
        if (rows.isEmpty()) {
            return isUnnamed(known) ? State.UNNAMED : State.NO_ADDRESS;
        }
        var open = rows.stream()
                .anyMatch(row -> row.lookup()
                        .map(lookup -> lookup instanceof Lookup.Unknown)
                        .orElse(true));
        return open ? State.WAITING : State.NOT_FOUND;
    }

    private static boolean isGuess(Confidence confidence) {
        return confidence == Confidence.GUESS;
    }

    private static boolean isEMail(Matches.Row row) {
        return row.candidate().form() == Form.BARE
                && row.lookup().filter(Lookup.Unusable.class::isInstance).isPresent();
    }

    private static boolean isUnnamed(KnownPerson known) {
        return known.person().handle().isEmpty()
                && !known.person().hasProfile()
                && known.person().fediverse().isEmpty();
    }

    private static String reason(State state, Person person, List<Match> matches) {
        var found =
                matches.stream().filter(match -> !isGuess(match.confidence())).toList();
        return switch (state) {
            case UNNAMED -> "Only a number is known";
            case NO_ADDRESS -> "No Fediverse address in their words";
            case BY_HAND -> byHand(person);
            case WAITING ->
                found.isEmpty() ? TO_BE_LOOKED_UP : words(found.getFirst().lookup());
            case NOT_FOUND -> words(found.getFirst().lookup());
            case FOUND, PLANNED, FOLLOWED, REQUESTED, REFUSED -> "";
        };
    }

    private static String byHand(Person person) {
        return Keywords.in(person)
                .map(said -> "They write “" + said.words() + "” and give no address; look for them by hand")
                .orElse("");
    }

    private static String words(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Absent _ -> "There is no such account";
            case Lookup.Mirror _ -> "A bot that copies their posts from X";
            case Lookup.Unusable unusable -> unusable.why();
            case Lookup.Unknown unknown -> unknown.why();
            case Lookup.Found _, Lookup.Moved _ -> "";
        };
    }
}
