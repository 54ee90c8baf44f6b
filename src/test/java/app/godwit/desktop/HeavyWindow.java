package app.godwit.desktop;

import app.godwit.desktop.example.Preview;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.moves.PersonRow;
import app.godwit.posts.Draft;
import app.godwit.tweets.Person;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;

/// The window over 20,000 people and 100,000 drafts, and what its thread does: for the benchmark.
public final class HeavyWindow implements AutoCloseable {
    private static final int PEOPLE = 20_000;
    private static final int DRAFTS = 100_000;
    private static final int WARM_UP = 12;
    private static final int STEPS = 60;
    /// The first ones are not warm yet.
    private static final int ROUNDS = 10;
    private static final int EVENTS_PER_SECOND = 50;
    private static final int SECONDS = 6;
    private static final int PATIENCE = 30;
    private static final int STEPS_PER_LEAP = 10;
    private static final double WHEEL = 200;
    /// Of the first post, once it has been read.
    private static final String FIRST_COUNTER = "62 / 500";
    private final SeededSession session;
    private final Screen screen;

    private HeavyWindow(SeededSession session, Screen screen) {
        this.session = session;
        this.screen = screen;
    }

    public static HeavyWindow open() throws TimeoutException {
        var session = new SeededSession()
                .filled()
                .signedInAlready()
                .changeRows(rows -> IntStream.range(0, PEOPLE)
                        .mapToObj(nth -> numbered(rows.get(nth % rows.size()), nth))
                        .toList());
        return new HeavyWindow(session, Screen.open(session));
    }

    private static PersonRow numbered(PersonRow row, int nth) {
        var person = row.person();
        var other = new Person(
                person.id() + nth,
                person.handle() + nth,
                person.name() + " " + nth,
                person.bio(),
                person.location(),
                person.website(),
                person.pinned(),
                person.avatar(),
                person.fediverse());
        return new PersonRow(nth + 1L, other, row.state(), row.matches(), row.chosen(), row.decision(), row.reason());
    }

    /// How long it takes from a key to the table that shows what it asks for, and how long the thread worked for it, in
    /// ms; the longest of a round, of the best round.
    public Cost keystroke() {
        screen.step("PEOPLE").sees("Ana Díaz 0");
        var field = screen.robot.lookup("#people-search").queryAs(TextField.class);
        var list = screen.robot.lookup("#people").<PersonRow>queryListView();
        var typed = new String[] {"a", "an", "ana", "an", "a", "", "7", "77", "777", "77", "7", ""};
        return best(() -> Stream.of(typed).map(text -> shown(list, () -> field.setText(text))));
    }

    /// How long a step of scrolling took and held the thread, in ms; the longest of a round, of the best round.
    public Cost scrolling(String query) {
        var list = screen.robot.lookup(query).queryAs(ListView.class);
        var flow = Screen.onScreen(() -> (VirtualFlow<?>) list.lookup(".virtual-flow"));
        for (var step = 0; step < WARM_UP; step++) {
            held(() -> flow.scrollPixels(400));
        }
        return best(() -> IntStream.range(0, STEPS).mapToObj(step -> scrolled(list, flow, step)));
    }

    /// Mostly a turn of the wheel, now and then a leap.
    private Cost scrolled(ListView<?> list, VirtualFlow<?> flow, int step) {
        if (step % STEPS_PER_LEAP == 0) {
            var far = (step + 1) * (list.getItems().size() / (STEPS + 1));
            return held(() -> list.scrollTo(far));
        }
        var moved = new double[1];
        var cost = held(() -> moved[0] = flow.scrollPixels(WHEEL));
        if (moved[0] < WHEEL / 2) {
            throw new IllegalStateException("the list ended; nothing was measured");
        }
        return cost;
    }

    public Cost scrollingDrafts() {
        session.previewing(drafts());
        screen.step("HISTORY").sees("Composed.Reason.RETWEET").sees(FIRST_COUNTER);
        return scrolling("#posts");
    }

    private static Preview drafts() {
        var some = Sample.preview(java.util.Set.of());
        List<Draft> many = IntStream.range(0, DRAFTS)
                .mapToObj(nth -> some.posts().get(nth % some.posts().size()))
                .toList();
        return new Preview(many, some.skipped(), Map.of());
    }

    /// How much of the time the thread was at work while a move told of 50 events in each second, in percent.
    public double busy() throws InterruptedException {
        screen.step("PEOPLE").click("#look-up-again");
        var threads = ManagementFactory.getThreadMXBean();
        var id = Screen.onScreen(() -> Thread.currentThread().threadId());
        var done = new AtomicInteger();
        try (var events = Executors.newSingleThreadScheduledExecutor()) {
            events.scheduleAtFixedRate(
                    () -> session.job().reach(done.incrementAndGet()),
                    0,
                    1000 / EVENTS_PER_SECOND,
                    TimeUnit.MILLISECONDS);
            var before = threads.getThreadCpuTime(id);
            var start = System.nanoTime();
            if (events.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing ends it before");
            }
            var worked = threads.getThreadCpuTime(id) - before;
            events.shutdownNow();
            return 100.0 * worked / (System.nanoTime() - start);
        }
    }

    private Cost held(Runnable act) {
        return Screen.onScreen(() -> {
            var root = screen.stage().getScene().getRoot();
            var watch = Cost.Watch.start();
            act.run();
            root.applyCss();
            root.layout();
            return watch.cost();
        });
    }

    /// From the act until the list has other people and they are laid out.
    private <T> Cost shown(ListView<T> list, Runnable act) {
        var done = new CompletableFuture<Cost>();
        Screen.onScreen(() -> {
            var watch = Cost.Watch.start();
            list.getItems().addListener(new Once<>(() -> screen.onceLaidOut(() -> done.complete(watch.cost()))));
            act.run();
            return watch;
        });
        return done.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    private record Once<T>(Runnable act) implements ListChangeListener<T> {
        @Override
        public void onChanged(Change<? extends T> change) {
            change.getList().removeListener(this);
            act.run();
        }
    }

    private static Cost best(Supplier<Stream<Cost>> round) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(nth -> round.get().reduce(Cost::longer).orElseThrow())
                .reduce(Cost::better)
                .orElseThrow();
    }

    @Override
    public void close() throws TimeoutException {
        screen.close();
    }
}
