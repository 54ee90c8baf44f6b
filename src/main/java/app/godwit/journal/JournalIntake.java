package app.godwit.journal;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes what the readers push and commits it in batches. Reading a source twice changes nothing.
public final class JournalIntake implements Intake, AutoCloseable {
    /// Large enough that a commit costs little beside its rows, small enough that memory stays flat.
    private static final int BATCH = 1000;

    /// The most problems worth showing; a broken file has one in every line.
    private static final int MOST_PROBLEMS = 1000;

    private final Journal journal;
    private final MoveFile file;
    private final List<Tweet> tweets = new ArrayList<>();
    private final List<Known> people = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    JournalIntake(Journal journal, MoveFile file) {
        this.journal = journal;
        this.file = file;
    }

    private record Known(Person person, Set<Tie> ties) {}

    @Override
    public void profile(Profile profile) {
        journal.settings().keep(Journal.OWNER, profile);
    }

    @Override
    public void tweet(Tweet tweet) {
        tweets.add(tweet);
        if (tweets.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void person(Person person, Set<Tie> ties) {
        people.add(new Known(person, Set.copyOf(ties)));
        if (people.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void list(UserList list, List<Person> members) {}

    @Override
    public void progress(long read, long total) {}

    @Override
    public void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void flush() {
        file.write(handle -> {
            journal.tweets().put(handle, tweets);
            people.forEach(known -> journal.people().put(handle, known.person(), known.ties()));
            return true;
        });
        tweets.clear();
        people.clear();
    }

    @Override
    public void close() {
        flush();
    }
}
