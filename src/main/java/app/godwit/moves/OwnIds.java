package app.godwit.moves;

import app.godwit.handles.Lookup;
import app.godwit.journal.Journal;
import app.godwit.journal.Matches;
import java.util.Optional;

/// Whose ids the found accounts have. Every server counts its own: after a sign-in elsewhere, the ids of before mean
/// other people.
final class OwnIds {
    private static final String OF = "people.ids-of";

    private OwnIds() {}

    /// From now on, ids are this server's; those of another are forgotten, and profiles are to be seen anew.
    static void are(String server, Journal journal) {
        var before = journal.settings().read(OF);
        if (before.equals(Optional.of(server))) {
            return;
        }
        if (before.isPresent()) {
            journal.matches().byPerson().values().forEach(rows -> rows.forEach(row -> forget(row, journal.matches())));
        }
        journal.settings().keep(OF, server);
    }

    private static void forget(Matches.Row row, Matches matches) {
        row.lookup()
                .flatMap(OwnIds::withoutId)
                .ifPresent(lookup -> matches.lookedUp(row, lookup, row.confidence(), row.due()));
    }

    private static Optional<Lookup> withoutId(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found(var account) -> Optional.of(new Lookup.Found(account.seenBefore(account)));
            case Lookup.Moved(var old, var to) -> Optional.of(new Lookup.Moved(old.seenBefore(old), to));
            case Lookup.Absent _, Lookup.Mirror _, Lookup.Unusable _, Lookup.Unknown _ -> Optional.empty();
        };
    }
}
