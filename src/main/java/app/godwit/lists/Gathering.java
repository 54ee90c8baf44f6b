package app.godwit.lists;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tie;
import java.util.Set;

/// Passes people on and counts them; problems at most a hundred, the rest are counted.
final class Gathering {
    private static final int MOST_PROBLEMS = 100;

    private final Intake intake;
    private final String file;
    private int people;
    private int following;
    private int named;
    private int withProfile;
    private int problems;

    Gathering(Intake intake, String file) {
        this.intake = intake;
        this.file = file;
    }

    void person(Person person, Set<Tie> ties) {
        people++;
        following += ties.contains(Tie.FOLLOWING) ? 1 : 0;
        named += person.handle().isEmpty() ? 0 : 1;
        withProfile += person.hasProfile() ? 1 : 0;
        intake.person(person, ties);
    }

    /// @param position of the row or item, from 1; -1 for the file as a whole
    void problem(long position, String what) {
        if (++problems <= MOST_PROBLEMS) {
            intake.problem(new Problem(file, position, what));
        }
    }

    boolean isEmpty() {
        return people == 0;
    }

    ListReport report(String kind) {
        if (problems > MOST_PROBLEMS) {
            intake.problem(
                    new Problem(file, -1, "%d more entries could not be read.".formatted(problems - MOST_PROBLEMS)));
        }
        return new ListReport(kind, people, following, named, withProfile);
    }
}
