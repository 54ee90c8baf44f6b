package app.godwit.xapi;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import java.util.List;
import java.util.Set;

/// One page of people, as X returned it.
///
/// @param next     where the next page begins, `""` after the last
/// @param users    people returned, the ones that cost
/// @param posts    pinned posts returned beside them
/// @param problems people whom X named and would not show
public record Page(List<Person> people, String next, int users, int posts, List<Problem> problems) {
    public Page {
        people = List.copyOf(people);
        problems = List.copyOf(problems);
    }

    /// As people with that tie; without one they are merely named.
    public void into(Intake intake, Set<Tie> ties) {
        people.forEach(person -> intake.person(person, ties));
        problems.forEach(intake::problem);
    }

    /// As members of a list.
    public void into(Intake intake, UserList list) {
        intake.list(list, people);
        problems.forEach(intake::problem);
    }
}
