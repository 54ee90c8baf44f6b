package app.godwit.moves;

import app.godwit.tweets.Person;
import app.godwit.tweets.UserList;
import java.util.List;

/// A list of people on X.
///
/// @param members as far as they are known
public record ListRow(UserList list, List<Person> members) {
    public ListRow {
        members = List.copyOf(members);
    }
}
