package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.wikidata.Wikidata;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whom Wikidata is to be asked about: everybody followed on X who was not asked about within a month. Those of whom
/// only a number is known come first.
final class ToName {
    static final String REGISTER = "wikidata";
    static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofDays(30);

    private final List<KnownPerson> people;
    private final Set<String> asked;

    ToName(Journal journal, Instant now) {
        people = journal.people().with(Tie.FOLLOWING);
        asked = journal.registers().askedSince(REGISTER, freshSince(now));
    }

    /// What was answered since then is not asked again.
    static Instant freshSince(Instant now) {
        return now.minus(FRESH);
    }

    List<KnownPerson> numbered() {
        return people.stream()
                .filter(known -> known.person().id() != Person.UNKNOWN && !asked.contains(number(known.person())))
                .sorted(Comparator.comparing(known -> !known.person().handle().isEmpty()))
                .toList();
    }

    List<KnownPerson> numberless() {
        var keys = new HashSet<>(asked);
        return people.stream()
                .filter(known -> known.person().id() == Person.UNKNOWN
                        && !known.person().handle().isEmpty()
                        && keys.add(handle(known.person())))
                .toList();
    }

    static String number(Person person) {
        return "#" + Long.toUnsignedString(person.id());
    }

    static String handle(Person person) {
        return "@" + person.handle().toLowerCase(Locale.ROOT);
    }

    NamesPlan plan() {
        var numbers = numbered().size();
        var handles = numberless().size();
        var requests = requests(numbers) + requests(handles);
        return new NamesPlan(Wikidata.HOST, numbers, handles, requests, BETWEEN.multipliedBy(requests));
    }

    private static int requests(int asked) {
        return Math.ceilDiv(asked, Wikidata.BATCH);
    }
}
