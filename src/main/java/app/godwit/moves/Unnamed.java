package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// People of whom nothing but the number is known, and for whom X was not asked in vain.
record Unnamed(Journal journal, Collection<Tie> ties) {
    List<Long> ids() {
        var ids = new TreeSet<Long>();
        for (var tie : ties) {
            journal.people().with(tie).stream()
                    .map(KnownPerson::person)
                    .filter(person ->
                            person.id() != Person.UNKNOWN && person.handle().isEmpty())
                    .forEach(person -> ids.add(person.id()));
        }
        ids.removeAll(journal.fetches().nameless());
        return List.copyOf(ids);
    }
}
