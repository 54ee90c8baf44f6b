package app.godwit.tweets;

import java.util.Set;

/// Where the readers push what they read, in any order. Values are kept or dropped one by one, so memory stays flat.
public interface Intake {
    void profile(Profile profile);

    void tweet(Tweet tweet);

    /// @param ties how the owner stands to the person; empty when the source merely names them
    void person(Person person, Set<Tie> ties);

    void problem(Problem problem);
}
