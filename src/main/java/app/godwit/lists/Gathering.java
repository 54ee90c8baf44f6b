package app.godwit.lists;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Passes people on and counts each once; problems at most a hundred, the rest are counted.
final class Gathering {
    private static final int MOST_PROBLEMS = 100;

    /// Beyond it people are counted as often as they come, so that memory stays bounded.
    private static final int MOST_REMEMBERED = 200_000;

    private final Intake intake;
    private final String file;
    private final Map<String, Seen> seen = new HashMap<>();
    private int people;
    private int following;
    private int named;
    private int withProfile;
    private int unavailable;
    private int problems;
    private String firstProblem = "";

    Gathering(Intake intake, String file) {
        this.intake = intake;
        this.file = file;
    }

    /// What has been counted of somebody.
    private static final class Seen {
        private String handle = "";
        private boolean following;
        private boolean profile;
    }

    /// @param position of the entry, as in [#problem]
    void person(Person person, Set<Tie> ties, long position) {
        var known = seen(person);
        if (!person.handle().isEmpty()) {
            if (known.handle.isEmpty()) {
                named++;
            } else if (!known.handle.equalsIgnoreCase(person.handle())) {
                problem(
                        position,
                        "The account with the number %d comes as @%s and as @%s; the later handle counts."
                                .formatted(person.id(), known.handle, person.handle()));
            }
            known.handle = person.handle();
        }
        if (person.hasProfile() && !known.profile) {
            known.profile = true;
            withProfile++;
        }
        pass(known, person, ties);
    }

    /// A tie that turned out later of somebody who was passed on before.
    void again(Person person, Set<Tie> ties) {
        pass(seen(person), person, ties);
    }

    private void pass(Seen known, Person person, Set<Tie> ties) {
        if (ties.contains(Tie.FOLLOWING) && !known.following) {
            known.following = true;
            following++;
        }
        intake.person(person, ties);
    }

    private Seen seen(Person person) {
        var key = person.id() != Person.UNKNOWN
                ? Long.toString(person.id())
                : "@"
                        + (person.handle().isEmpty()
                                ? person.fediverse()
                                : person.handle().toLowerCase(Locale.ROOT));
        var known = seen.get(key);
        if (known != null) {
            return known;
        }
        people++;
        var fresh = new Seen();
        if (seen.size() < MOST_REMEMBERED) {
            seen.put(key, fresh);
        }
        return fresh;
    }

    void list(UserList list, List<Person> members) {
        intake.list(list, members);
    }

    void progress(long read, long total) {
        intake.progress(read, total);
    }

    /// An account that X shows as a stub, suspended or hidden.
    void unavailable() {
        unavailable++;
    }

    /// @param position of the row or item, from 1; -1 for the file as a whole
    void problem(long position, String what) {
        if (firstProblem.isEmpty()) {
            firstProblem = what;
        }
        if (++problems <= MOST_PROBLEMS) {
            intake.problem(new Problem(file, position, what));
        }
    }

    boolean isEmpty() {
        return people == 0;
    }

    /// What was wrong first, as the end of a sentence.
    ///
    /// @param otherwise when nothing was
    String firstProblem(String otherwise) {
        return firstProblem.isEmpty()
                ? otherwise
                : firstProblem.substring(0, 1).toLowerCase(Locale.ROOT) + firstProblem.substring(1);
    }

    ListReport report(String kind) {
        if (unavailable > 0) {
            intake.problem(new Problem(
                    file,
                    -1,
                    unavailable == 1
                            ? "One account is suspended or hidden: X tells neither its handle nor its bio."
                            : "%d accounts are suspended or hidden: X tells neither their handles nor their bios."
                                    .formatted(unavailable)));
        }
        if (problems > MOST_PROBLEMS) {
            intake.problem(
                    new Problem(file, -1, "%d more entries could not be read.".formatted(problems - MOST_PROBLEMS)));
        }
        return new ListReport(kind, people, following, named, withProfile);
    }
}
