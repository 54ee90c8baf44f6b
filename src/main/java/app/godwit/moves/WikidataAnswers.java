package app.godwit.moves;

import app.godwit.handles.Form;
import app.godwit.handles.OnRecord.Registered;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Registers.Asked;
import app.godwit.journal.Registers.Knew;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.wikidata.Entry;
import app.godwit.wikidata.Entry.Basis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Joins what Wikidata says into the move file. It does not tell how old its words are, so they fill gaps only.
sealed interface WikidataAnswers {
    /// The entry that is about this person.
    Optional<Entry> about(Person person, List<Entry> entries);

    /// Under which key it is remembered that the person was asked about.
    String key(Person person);

    /// The person as the entry has them, to be joined with the one in the file.
    Person joining(Entry entry, String handle);

    default void keep(Journal journal, List<KnownPerson> people, List<Entry> entries, long source, Instant now) {
        var asked = new ArrayList<Asked>();
        var addresses = new HashMap<Long, List<Registered>>();
        try (var intake = journal.intake(source)) {
            for (var known : people) {
                var entry = about(known.person(), entries);
                asked.add(new Asked(key(known.person()), entry.isPresent() ? Knew.YES : Knew.NO));
                addresses.put(known.id(), entry.map(WikidataAnswers::addresses).orElse(List.of()));
                entry.ifPresent(found -> {
                    found.formerHandles().forEach(old -> intake.person(joining(found, old), Set.of()));
                    intake.person(joining(found, found.handle()), Set.of());
                });
            }
        }
        journal.registers().keep(ToName.REGISTER, asked, addresses, now);
    }

    private static List<Registered> addresses(Entry entry) {
        return entry.addresses().stream()
                .map(address -> new Registered(
                        address.address(),
                        "Wikidata " + address.item(),
                        address.basis() == Basis.NUMBER ? Form.REGISTER : Form.DIRECTORY))
                .toList();
    }

    /// The number is the same for ever.
    record ByNumber() implements WikidataAnswers {
        @Override
        public Optional<Entry> about(Person person, List<Entry> entries) {
            return entries.stream()
                    .filter(entry -> entry.number() == person.id())
                    .findFirst();
        }

        @Override
        public String key(Person person) {
            return ToName.number(person);
        }

        @Override
        public Person joining(Entry entry, String handle) {
            return words(entry, entry.number(), handle);
        }
    }

    /// A handle may have passed on: where the register knows its number, and somebody else here bears that number, it
    /// is about them.
    ///
    /// @param numbers of everybody followed
    record ByHandle(Set<Long> numbers) implements WikidataAnswers {
        static ByHandle in(Journal journal) {
            return new ByHandle(journal.people().with(Tie.FOLLOWING).stream()
                    .map(known -> known.person().id())
                    .filter(number -> number != Person.UNKNOWN)
                    .collect(Collectors.toSet()));
        }

        @Override
        public Optional<Entry> about(Person person, List<Entry> entries) {
            return entries.stream()
                    .filter(entry -> entry.handle().equalsIgnoreCase(person.handle()))
                    .filter(entry -> !entry.isAnother(person) && !numbers.contains(entry.number()))
                    .findFirst();
        }

        @Override
        public String key(Person person) {
            return ToName.handle(person);
        }

        /// Without the register's number: by the handle alone it is not sure enough to join by later.
        @Override
        public Person joining(Entry entry, String handle) {
            return words(entry, Person.UNKNOWN, handle);
        }
    }

    private static Person words(Entry entry, long number, String handle) {
        return new Person(number, handle, "", "", "", entry.website(), "", "", "");
    }
}
