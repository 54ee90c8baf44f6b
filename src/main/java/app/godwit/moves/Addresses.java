package app.godwit.moves;

import app.godwit.handles.Candidate;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.HandleFinder;
import app.godwit.handles.LinkedPages;
import app.godwit.journal.Decisions.Said;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Matches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All addresses that a person may have: those in their words, what earlier visits and guesses brought, and the one
/// that the user gave, which stays whatever the others become.
final class Addresses {
    private final HandleFinder finder = new HandleFinder();
    private final Map<Long, List<Matches.Row>> known;
    private final Map<Long, Said> decisions;

    Addresses(Journal journal) {
        known = journal.matches().byPerson();
        decisions = journal.decisions().all();
    }

    List<Candidate> of(KnownPerson person) {
        var rows = known.getOrDefault(person.id(), List.of());
        var all = new ArrayList<>(finder.find(person.person(), person.onRecord()));
        var pages = Set.copyOf(LinkedPages.of(person.person()));
        rows.stream()
                .map(Matches.Row::candidate)
                .filter(candidate -> candidate.form() == Form.NAMESAKE
                        || (candidate.form() == Form.LINKED && LinkedPages.isFrom(pages, candidate.evidence())))
                .filter(candidate -> isNew(candidate, all))
                .forEach(all::add);
        given(person.id())
                .filter(candidate -> isNew(candidate, all)
                        && rows.stream()
                                .filter(row -> row.candidate().form() != Form.BY_HAND)
                                .noneMatch(row -> leadsTo(row, candidate.handle())))
                .ifPresent(all::add);
        return all;
    }

    /// The address that the user accepted, as a candidate of its own.
    private Optional<Candidate> given(long person) {
        return Optional.ofNullable(decisions.get(person))
                .flatMap(said -> Handle.parse(said.handle()))
                .map(Addresses::byHand);
    }

    static Candidate byHand(Handle handle) {
        var text = handle.toString();
        return new Candidate(handle, Form.BY_HAND, new Evidence(Evidence.Field.USER, text, 0, text.length()));
    }

    private static boolean isNew(Candidate candidate, List<Candidate> among) {
        return among.stream()
                .noneMatch(
                        other -> other.handle().key().equals(candidate.handle().key()));
    }

    /// A look-up may have found the account under another address than the written one.
    private static boolean leadsTo(Matches.Row row, Handle handle) {
        return row.match().filter(match -> Targets.isMeant(match, handle)).isPresent();
    }
}
