package app.godwit.journal;

import app.godwit.journal.TweetRows.Line;
import app.godwit.journal.TweetRows.Row;
import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Takes what the readers push and commits it in batches. Reading a source twice changes nothing, and neither does the
/// order in which sources are read.
public final class JournalIntake implements Intake, AutoCloseable {
    /// Small enough that memory stays flat.
    private static final int BATCH = 5_000;

    /// Few, because what waits in memory is what collecting garbage costs.
    private static final int LINES = 500;

    /// Large enough that a commit costs little beside its rows: each one writes most of the index of ids again.
    private static final int LINES_OF_COMMIT = 20_000;

    /// The most problems worth showing; a broken file has one in every line.
    private static final int MOST_PROBLEMS = 1000;

    private final Journal journal;
    private final MoveFile file;
    private final long source;
    private final Before before;
    private final List<Tweet> tweets = new ArrayList<>();
    private final RestJson json = new RestJson();
    private final List<Line> lines = new ArrayList<>();
    /// Lines that no transaction has committed yet.
    private int gathered;
    private final Map<Long, Long> edits = new LinkedHashMap<>();
    private final Instant now;
    private final List<Told> people = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> lists = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Profile> owner = Optional.empty();
    private Instant made = Instant.EPOCH;
    private Instant newest = Instant.EPOCH;

    /// @param now when the source saw people, unless it says so itself; [Instant#EPOCH] when nothing tells
    JournalIntake(Journal journal, MoveFile file, long source, Instant now) {
        this.journal = journal;
        this.file = file;
        this.source = source;
        this.now = now;
        this.before = file.read(handle -> journal.tweets().isEmpty(handle)) ? Before.NONE : Before.SOME;
        if (before == Before.NONE) {
            file.filling();
        }
    }

    /// Whether the file held tweets before.
    private enum Before {
        NONE,
        SOME
    }

    /// Lists that it pushed, each counted once.
    public int lists() {
        return lists.size();
    }

    private record Member(UserList list, Told person) {}

    /// @throws OtherAccount it is not the account of this move; nothing of the source was kept then
    @Override
    public void profile(Profile profile) {
        try {
            journal.owners().check(profile);
        } catch (OtherAccount stranger) {
            tweets.clear();
            lines.clear();
            edits.clear();
            people.clear();
            throw stranger;
        }
        owner = Optional.of(profile);
    }

    @Override
    public void made(Instant moment) {
        made = moment;
    }

    /// When the source was made; where it does not say, when its newest tweet was posted.
    public Instant made() {
        return made.equals(Instant.EPOCH) ? newest : made;
    }

    @Override
    public void tweet(Tweet tweet) {
        switch (before) {
            case NONE -> lines.add(Line.of(new Row(tweet, read().seen(tweet)), json));
            case SOME -> tweets.add(tweet);
        }
        newest = tweet.posted().isAfter(newest) ? tweet.posted() : newest;
        if (lines.size() >= LINES) {
            gather();
        }
        if (tweets.size() >= BATCH || gathered >= LINES_OF_COMMIT) {
            flush();
        }
    }

    private void gather() {
        file.gather(handle -> journal.tweets().write(handle, lines));
        gathered += lines.size();
        lines.clear();
    }

    @Override
    public void edited(long older, long last) {
        edits.merge(older, last, Math::max);
        if (edits.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void person(Person person, Set<Tie> ties) {
        person(person, ties, now);
    }

    @Override
    public void person(Person person, Set<Tie> ties, Instant seen) {
        people.add(new Told(person, ties, source, seen));
        if (people.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void list(UserList list, List<Person> some) {
        lists.add(list.url());
        if (some.isEmpty()) {
            var _ = file.write(handle -> journal.lists().put(handle, list));
        }
        some.forEach(person -> members.add(new Member(list, new Told(person, Set.of(), source, now))));
        if (members.size() >= BATCH) {
            flush();
        }
    }

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
            journal.tweets().write(handle, lines);
            journal.tweets().join(handle, tweets, read());
            edits.forEach((older, last) -> journal.tweets().edited(handle, older, last, made));
            var _ = journal.people().put(handle, people);
            putMembers(handle);
            return true;
        });
        tweets.clear();
        lines.clear();
        gathered = 0;
        edits.clear();
        people.clear();
        members.clear();
    }

    private TweetRows.Read read() {
        return new TweetRows.Read(made);
    }

    private void putMembers(Handle handle) {
        var ids = journal.people()
                .put(handle, members.stream().map(Member::person).toList());
        for (var nth = 0; nth < ids.size(); nth++) {
            journal.lists().put(handle, members.get(nth).list(), ids.get(nth));
        }
    }

    @Override
    public void close() {
        try {
            flush();
        } finally {
            if (before == Before.NONE) {
                file.filled();
            }
        }
        owner.ifPresent(profile -> journal.owners().keep(profile, made()));
    }
}
