package app.godwit.lists;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps everything that a list pushes.
final class Gathered implements Intake {
    final Map<Person, Set<Tie>> people = new LinkedHashMap<>();
    final Map<UserList, List<Person>> lists = new LinkedHashMap<>();
    final List<Problem> problems = new ArrayList<>();

    @Override
    public void profile(Profile profile) {
        throw new AssertionError("a list has no owner");
    }

    @Override
    public void tweet(Tweet tweet) {
        throw new AssertionError("a list has no tweets");
    }

    @Override
    public void person(Person person, Set<Tie> ties) {
        people.merge(person, new HashSet<>(ties), (a, b) -> {
            a.addAll(b);
            return a;
        });
    }

    @Override
    public void list(UserList list, List<Person> members) {
        lists.computeIfAbsent(list, key -> new ArrayList<>()).addAll(members);
    }

    @Override
    public void progress(long read, long total) {}

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    /// By number, all that was said of each together.
    Set<Tie> ties(long id) {
        var ties = EnumSet.noneOf(Tie.class);
        people.forEach((person, some) -> ties.addAll(person.id() == id ? some : Set.of()));
        return ties;
    }

    List<String> handles() {
        return people.keySet().stream()
                .map(Person::handle)
                .filter(handle -> !handle.isEmpty())
                .distinct()
                .toList();
    }

    List<String> sentences() {
        return problems.stream().map(Problem::what).toList();
    }
}
