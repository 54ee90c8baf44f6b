package app.godwit.moves;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Lets reading and writing go on at the same time: what is pushed goes on to another intake in a thread of its own,
/// in the same order. A commit takes as long as reading some thousand tweets, so that many may wait.
///
/// What the other intake throws comes out of a later call, at the latest of [#settle]; nothing behind it is passed on.
final class SideBySide implements Intake, AutoCloseable {
    private static final int BATCH = 1_000;

    /// Batches in memory besides the one that is gathered: 4,000 tweets take about 5 MB.
    private static final int MOST = 4;

    private final Intake next;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
    private List<Consumer<Intake>> gathered = new ArrayList<>(BATCH);
    private final Queue<Future<?>> waiting = new ArrayDeque<>();
    /// Known to the writer's thread alone.
    private boolean broken;

    SideBySide(Intake next) {
        this.next = next;
    }

    /// Waits, because the owner may be the wrong one: then nothing else may be read.
    @Override
    public void profile(Profile profile) {
        push(to -> to.profile(profile));
        settle();
    }

    @Override
    public void made(Instant moment) {
        push(to -> to.made(moment));
    }

    @Override
    public void edited(long older, long last) {
        push(to -> to.edited(older, last));
    }

    @Override
    public void tweet(Tweet tweet) {
        push(to -> to.tweet(tweet));
    }

    @Override
    public void person(Person person, Set<Tie> ties) {
        push(to -> to.person(person, ties));
    }

    @Override
    public void person(Person person, Set<Tie> ties, Instant seen) {
        push(to -> to.person(person, ties, seen));
    }

    @Override
    public void list(UserList list, List<Person> members) {
        push(to -> to.list(list, members));
    }

    @Override
    public void problem(Problem problem) {
        push(to -> to.problem(problem));
    }

    /// For showing, so it does not queue.
    @Override
    public void progress(long read, long total) {
        next.progress(read, total);
    }

    private void push(Consumer<Intake> value) {
        gathered.add(value);
        if (gathered.size() >= BATCH) {
            handOver();
        }
    }

    private void handOver() {
        if (waiting.size() >= MOST) {
            Tasks.await(List.of(waiting.remove()));
        }
        var batch = gathered;
        gathered = new ArrayList<>(BATCH);
        waiting.add(writer.submit(() -> write(batch)));
    }

    private void write(List<Consumer<Intake>> batch) {
        if (!broken) {
            broken = true;
            batch.forEach(value -> value.accept(next));
            broken = false;
        }
    }

    /// Returns when all that was pushed so far has arrived.
    void settle() {
        handOver();
        Tasks.await(List.copyOf(waiting));
        waiting.clear();
    }

    /// Returns when the writer has come to rest.
    @Override
    public void close() {
        writer.close();
    }
}
