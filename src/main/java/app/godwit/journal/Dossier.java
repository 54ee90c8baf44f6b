package app.godwit.journal;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// All that is known of one person while a batch is joined, and what of it is to be written.
final class Dossier {
    private final long id;
    private final Map<Long, Said> words = new HashMap<>();
    private final Set<Long> unwritten = new HashSet<>();
    private final Set<Tie> ties = EnumSet.noneOf(Tie.class);
    private final Set<String> handles = new HashSet<>();
    private final List<Long> absorbed = new ArrayList<>();
    private final boolean known;
    private Person before;
    private Person now;
    private Dossier holder = this;

    private Dossier(long id, long number, boolean known) {
        this.id = id;
        this.known = known;
        before = Person.numbered(number);
        now = before;
    }

    /// A person nobody has heard of.
    static Dossier begin(long id) {
        return new Dossier(id, Person.UNKNOWN, false);
    }

    /// A person in the file; their words follow by [#remember].
    static Dossier known(long id, long number) {
        return new Dossier(id, number, true);
    }

    /// Adds what the file knows.
    void remember(Said said) {
        words.put(said.source(), said);
        before = Said.joined(before.id(), words.values());
        now = before;
    }

    /// Adds what a source says.
    void add(Told told) {
        ties.addAll(told.ties());
        var number = now.id() == Person.UNKNOWN ? told.person().id() : now.id();
        take(told.said());
        now = Said.joined(number, words.values());
    }

    /// Takes over all that is known of somebody who proves to be the same person.
    void absorb(Dossier other) {
        other.words.values().forEach(this::take);
        ties.addAll(other.ties);
        handles.addAll(other.handles);
        absorbed.addAll(other.absorbed);
        if (other.known) {
            absorbed.add(other.id);
        }
        other.holder = this;
        now = Said.joined(now.id(), words.values());
    }

    private void take(Said said) {
        var old = words.get(said.source());
        var merged = old == null ? said : old.and(said);
        if (!merged.equals(old)) {
            words.put(said.source(), merged);
            unwritten.add(said.source());
        }
        if (!said.person().handle().isEmpty()) {
            handles.add(said.person().handle().toLowerCase(Locale.ROOT));
        }
    }

    long id() {
        return id;
    }

    /// Who holds all this now: itself, or the one that has absorbed it.
    Dossier holder() {
        return holder == this ? this : holder.holder();
    }

    boolean isKnown() {
        return known;
    }

    /// All sources joined.
    Person person() {
        return now;
    }

    boolean isNumbered() {
        return now.id() != Person.UNKNOWN;
    }

    /// Whether nothing but words and an address tell who this is.
    boolean isNameless() {
        return !isNumbered() && now.handle().isEmpty();
    }

    /// When the handle was seen last.
    long handleAt() {
        return words.values().stream()
                .filter(said -> said.person().handle().equalsIgnoreCase(now.handle()))
                .mapToLong(Said::at)
                .max()
                .orElse(0);
    }

    boolean isChanged() {
        return !now.equals(before);
    }

    List<Said> unwritten() {
        return unwritten.stream().map(words::get).toList();
    }

    Set<Tie> ties() {
        return ties;
    }

    /// In the file, and one with this person now.
    List<Long> absorbed() {
        return absorbed;
    }

    /// Handles borne before, in lower case. A change of case is no new handle.
    Set<String> formerHandles() {
        var former = new HashSet<>(handles);
        former.add(before.handle().toLowerCase(Locale.ROOT));
        former.remove(now.handle().toLowerCase(Locale.ROOT));
        former.remove("");
        return former;
    }
}
