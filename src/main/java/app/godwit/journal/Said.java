package app.godwit.journal;

import app.godwit.tweets.Person;
import java.util.Collection;
import java.util.Comparator;

/// The words of one source on one person. Empty strings are "this source does not say".
///
/// @param at     milliseconds since 1970
/// @param person without the number
record Said(long source, long at, Person person) {
    private static final Comparator<Said> OLDEST_FIRST =
            Comparator.comparingLong(Said::at).thenComparingLong(Said::source);

    private static final Person NOTHING = Person.numbered(Person.UNKNOWN);

    /// The same source's words, after it has said more. What it says later counts, unless it saw that earlier.
    Said and(Said more) {
        if (more.saysNothing()) {
            return this;
        }
        return saysNothing() || more.at >= at
                ? new Said(source, more.at, newest(more.person, person))
                : new Said(source, at, newest(person, more.person));
    }

    private boolean saysNothing() {
        return person.equals(NOTHING);
    }

    /// The newest word on each field.
    static Person joined(long number, Collection<Said> words) {
        var joined = Person.numbered(number);
        for (var said : words.stream().sorted(OLDEST_FIRST).toList()) {
            joined = newest(said.person, joined);
        }
        return joined;
    }

    private static Person newest(Person now, Person old) {
        return new Person(
                old.id(),
                newest(now.handle(), old.handle()),
                newest(now.name(), old.name()),
                newest(now.bio(), old.bio()),
                newest(now.location(), old.location()),
                newest(now.website(), old.website()),
                newest(now.pinned(), old.pinned()),
                newest(now.avatar(), old.avatar()),
                newest(now.fediverse(), old.fediverse()));
    }

    private static String newest(String now, String old) {
        return now.isEmpty() ? old : now;
    }
}
