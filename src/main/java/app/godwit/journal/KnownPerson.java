package app.godwit.journal;

import app.godwit.tweets.Person;

/// A person with their number in this move file.
public record KnownPerson(long id, Person person, Words words) {
    /// Whether their words, as they are now, were searched for addresses.
    public enum Words {
        TO_BE_READ,
        READ
    }
}
