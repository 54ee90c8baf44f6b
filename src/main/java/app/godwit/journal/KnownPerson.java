package app.godwit.journal;

import app.godwit.handles.OnRecord;
import app.godwit.tweets.Person;

/// A person with their number in this move file.
///
/// @param onRecord former handles, and what public registers state
public record KnownPerson(long id, Person person, Words words, OnRecord onRecord) {
    /// Whether their words, as they are now, were searched for addresses.
    public enum Words {
        TO_BE_READ,
        READ
    }
}
