package app.godwit.journal;

import app.godwit.tweets.Person;

/// A person with their number in this move file.
public record KnownPerson(long id, Person person) {}
