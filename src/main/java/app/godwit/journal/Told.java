package app.godwit.journal;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.time.Instant;
import java.util.Set;

/// What a source says of a person.
///
/// @param ties   how the owner stands to the person
/// @param source number of the source
/// @param at     when the source saw it, [Instant#EPOCH] when it does not tell: then it fills gaps and replaces nothing
record Told(Person person, Set<Tie> ties, long source, Instant at) {
    Told {
        ties = Set.copyOf(ties);
    }

    /// The words alone: the number is the person's, whichever source told it.
    Said said() {
        return new Said(
                source,
                at.toEpochMilli(),
                new Person(
                        Person.UNKNOWN,
                        person.handle(),
                        person.name(),
                        person.bio(),
                        person.location(),
                        person.website(),
                        person.pinned(),
                        person.avatar(),
                        person.fediverse()));
    }
}
