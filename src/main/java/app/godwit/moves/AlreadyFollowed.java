package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Server;
import app.godwit.handles.Lookup;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Whom of the found people the user follows already, as their own server says. They are marked and left alone.
final class AlreadyFollowed {
    private static final String STANDING = "people.followed";
    private static final int AT_ONCE = 40;

    private final Journal journal;
    private final Session session;
    private final Pace pace;
    private final Time time;
    private final Pause pause;

    AlreadyFollowed(Journal journal, Session session, Pace pace, Time time, Pause pause) {
        this.journal = journal;
        this.session = session;
        this.pace = pace;
        this.time = time;
        this.pause = pause;
    }

    /// How one account of the user stands to people; it says nothing of any other account.
    ///
    /// @param account   of the user, by [app.godwit.handles.Handle#key]
    /// @param byAddress followed or asked for, likewise
    record Standing(String account, Map<String, Relationship.State> byAddress) {
        /// As the account of this move stands to them.
        static Map<String, Relationship.State> of(Journal journal) {
            return journal.settings()
                    .read(STANDING, Standing.class)
                    .filter(standing -> standing.account().equals(Session.accountKey(journal)))
                    .map(Standing::byAddress)
                    .orElse(Map.of());
        }

        /// These are followed; requests that wait stay as they were known.
        static void keep(Journal journal, Set<String> followed) {
            var known = new HashMap<>(of(journal));
            known.values().removeIf(state -> state == Relationship.State.FOLLOWING);
            followed.forEach(key -> known.put(key, Relationship.State.FOLLOWING));
            journal.settings().keep(STANDING, new Standing(Session.accountKey(journal), known));
        }

        /// Forgets those whom this move followed and no longer does.
        static void without(Journal journal) {
            var known = new HashMap<>(of(journal));
            journal.deeds().all(DeedKind.FOLLOW).stream()
                    .filter(deed -> deed.state() == DeedState.UNDONE)
                    .forEach(deed -> known.remove(deed.subject()));
            journal.settings().keep(STANDING, new Standing(Session.accountKey(journal), known));
        }
    }

    /// @param key of the address that would be followed
    private record Known(String key, String id) {}

    /// Asks about everybody whom the server knows, forty at a time. What it does not say now stays as it was.
    void ask() {
        try {
            session.ours().ifPresent(this::ask);
        } catch (ServerException others) {
            // What another account sees says nothing of this one.
        }
    }

    private void ask(Server server) {
        var accounts = accounts();
        var known = new HashMap<>(Standing.of(journal));
        for (var from = 0; from < accounts.size() && mayAsk(); from += AT_ONCE) {
            var some = accounts.subList(from, Math.min(accounts.size(), from + AT_ONCE));
            var answer = server.relationships(some.stream().map(Known::id).toList());
            pace.heard(answer.meta());
            if (!(answer instanceof Answer.Ok<List<Relationship>> ok)) {
                break;
            }
            some.forEach(account -> mark(account, ok.value(), known));
        }
        journal.settings().keep(STANDING, new Standing(Session.accountKey(journal), known));
    }

    private List<Known> accounts() {
        return journal.matches().byPerson().values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.lookup().stream())
                .flatMap(AlreadyFollowed::known)
                .filter(known -> !known.id().isEmpty())
                .toList();
    }

    private static Stream<Known> known(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found(var account) ->
                Stream.of(new Known(account.handle().key(), account.id()));
            case Lookup.Moved(var old, var to) -> Stream.of(new Known(to.key(), old.id()));
            case Lookup.Absent _, Lookup.Mirror _, Lookup.Unusable _, Lookup.Unknown _ -> Stream.empty();
        };
    }

    private boolean mayAsk() {
        var at = pace.earliestRequest();
        return at.isAfter(time.instant()) ? pause.waitUntil(at) : !pause.isAsked();
    }

    private static void mark(Known account, List<Relationship> said, Map<String, Relationship.State> known) {
        known.remove(account.key());
        said.stream()
                .filter(one -> one.accountId().equals(account.id()))
                .map(Relationship::state)
                .filter(state -> state == Relationship.State.FOLLOWING || state == Relationship.State.REQUESTED)
                .forEach(state -> known.put(account.key(), state));
    }
}
