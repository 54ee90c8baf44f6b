package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.journal.People;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts together what the move file knows of each person.
final class Everybody {
    private Everybody() {}

    static List<Somebody> in(Journal journal) {
        var ties = journal.people().ties();
        var words = journal.people().words();
        var sources = journal.sources().paths();
        return journal.people().all().stream()
                .map(known -> new Somebody(
                        known.id(),
                        known.person(),
                        ties.getOrDefault(known.id(), Set.of()),
                        known.onRecord().oldNames(),
                        sayings(words.getOrDefault(known.id(), List.of()), sources)))
                .toList();
    }

    private static List<Somebody.Saying> sayings(List<People.Word> words, Map<Long, String> sources) {
        return words.stream()
                .map(word -> new Somebody.Saying(sources.getOrDefault(word.source(), ""), word.at(), word.words()))
                .toList();
    }
}
