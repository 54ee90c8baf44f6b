package app.godwit.desktop;

import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Preview;
import app.godwit.posts.Draft;
import app.godwit.tweets.Person;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;

/// The window over 20,000 people and 100,000 drafts, and what its thread does: for the benchmark.
public final class HeavyWindow implements AutoCloseable {
    private static final int PEOPLE = 20_000;
    private static final int DRAFTS = 100_000;
    private static final int WARM_UP = 12;
    private static final int STEPS = 60;
    private static final int ROUNDS = 3;
    private static final int EVENTS_PER_SECOND = 50;
    private static final int SECONDS = 6;
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

    /// The longest time that a keystroke in the search field held the thread, in ms of its work; the best of some
    /// rounds.
    public double keystroke() {
        screen.step("PEOPLE").sees("Ana Díaz 0");
        var field = screen.robot.lookup("#people-search").queryAs(TextField.class);
        var typed = new String[] {"a", "an", "ana", "an", "a", "", "7", "77", "777", "77", "7", ""};
        return best(() -> {
            var longest = 0.0;
            for (var text : typed) {
                longest = Math.max(longest, held(() -> field.setText(text)));
            }
            return longest;
        });
    }

    /// The longest time that a step of scrolling held the thread, in ms of its work; the best of some rounds.
    public double scrolling(String list) {
        var flow = Screen.onScreen(() -> (VirtualFlow<?>)
                screen.robot.lookup(list).queryAs(ListView.class).lookup(".virtual-flow"));
        for (var step = 0; step < WARM_UP; step++) {
            held(() -> flow.scrollPixels(400));
        }
        return best(() -> {
            var longest = 0.0;
            for (var step = 0; step < STEPS; step++) {
                var pixels = step % 10 == 9 ? 40_000 : 200;
                longest = Math.max(longest, held(() -> flow.scrollPixels(pixels)));
            }
            return longest;
        });
    }

    public double scrollingDrafts() {
        session.previewing(drafts());
        screen.step("HISTORY").sees("Composed.Reason.RETWEET");
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

    /// By the thread's own time, so that other programs on the machine do not count.
    private double held(Runnable act) {
        var threads = ManagementFactory.getThreadMXBean();
        return Screen.onScreen(() -> {
            var root = screen.stage().getScene().getRoot();
            var start = threads.getCurrentThreadCpuTime();
            act.run();
            root.applyCss();
            root.layout();
            return (threads.getCurrentThreadCpuTime() - start) / 1e6;
        });
    }

    private static double best(java.util.function.DoubleSupplier round) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(nth -> round.getAsDouble())
                .min()
                .orElseThrow();
    }

    @Override
    public void close() throws TimeoutException {
        screen.close();
    }
}
