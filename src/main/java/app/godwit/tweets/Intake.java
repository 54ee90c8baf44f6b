package app.godwit.tweets;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Where the readers push what they read, in any order. Values are kept or dropped one by one, so memory stays flat.
public interface Intake {
    /// The owner, before anything else of the source.
    void profile(Profile profile);

    /// When the archive was made, where it says so; right after the profile.
    default void made(Instant moment) {}

    /// A version of a tweet that its owner edited later. Only the last one is pushed as a tweet; archives of before the
    /// edit hold the older one. Pushed in any order, for each older version, also such as are not in the source.
    default void edited(long older, long last) {}

    void tweet(Tweet tweet);

    /// @param ties how the owner stands to the person; empty when the source merely names them
    void person(Person person, Set<Tie> ties);

    /// A list, with some or all of its members; called again with more of them. Archives know no members.
    void list(UserList list, List<Person> members);

    void problem(Problem problem);

    /// How far the reading is. For showing: called now and then, never for each item.
    ///
    /// @param read  bytes of the source read so far, unpacked
    /// @param total bytes that will be read, unpacked
    void progress(long read, long total);
}
