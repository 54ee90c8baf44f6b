package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.moves.PersonRow.State;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How many people stand where.
record PeopleCounts(int people, int named, int found, int notFound, int waiting, int toDecide) {
    private static final Set<State> FOUND =
            EnumSet.of(State.FOUND, State.PLANNED, State.FOLLOWED, State.REQUESTED, State.REFUSED);
    private static final Set<State> NOT_FOUND =
            EnumSet.of(State.NOT_FOUND, State.NO_ADDRESS, State.BY_HAND, State.UNNAMED);

    static PeopleCounts of(List<PersonRow> rows) {
        return new PeopleCounts(
                rows.size(),
                count(rows, row -> !row.person().handle().isEmpty()),
                count(rows, row -> FOUND.contains(row.state())),
                count(rows, row -> NOT_FOUND.contains(row.state())),
                count(rows, row -> row.state() == State.WAITING),
                count(rows, PeopleCounts::needsDecision));
    }

    private static int count(List<PersonRow> rows, Predicate<PersonRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    /// More than one usable account, and the user has not said which.
    private static boolean needsDecision(PersonRow row) {
        var usable = row.matches().stream()
                .flatMap(match -> Targets.of(match).stream())
                .map(Handle::key);
        return row.decision() instanceof Decision.Undecided && usable.distinct().count() > 1;
    }

    Overview overview(String owner, Optional<String> account, int tweets, List<Progress.Part> lanes) {
        return new Overview(owner, account, tweets, people, named, found, notFound, waiting, toDecide, lanes);
    }
}
