package app.godwit.moves;

import app.godwit.handles.OnRecord;
import app.godwit.journal.Matches;
import app.godwit.tweets.Person;

/// One address to be looked up, and whose it may be.
record Question(Matches.Row row, Person person, OnRecord onRecord) {
    String host() {
        return row.candidate().handle().host();
    }
}
