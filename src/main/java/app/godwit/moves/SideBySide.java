package app.godwit.moves;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Lets reading and writing go on at the same time: what is pushed goes on to another intake in a thread of its own,
/// in the same order. While one batch is written the next is gathered, so no more than two are in memory.
///
/// What the other intake throws comes out of a later call, at the latest of [#close].
final class SideBySide implements Intake, AutoCloseable {
    /// As many as the journal commits at once.
    private static final int BATCH = 1_000;

    private final Intake next;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("writer").factory());
    private List<Consumer<Intake>> gathered = new ArrayList<>(BATCH);
    private Future<?> writing = CompletableFuture.completedFuture(true);

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
        Tasks.await(List.of(writing));
        var batch = gathered;
        gathered = new ArrayList<>(BATCH);
        writing = writer.submit(() -> batch.forEach(value -> value.accept(next)));
    }

    /// Returns when all that was pushed so far has arrived.
    void settle() {
        handOver();
        Tasks.await(List.of(writing));
    }

    /// Returns when the writer has come to rest.
    @Override
    public void close() {
        writer.close();
    }
}
