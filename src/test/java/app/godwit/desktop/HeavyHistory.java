package app.godwit.desktop;

import app.godwit.desktop.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The window over the history of a real move file, and how soon it answers to other wishes: for the benchmark.
public final class HeavyHistory implements AutoCloseable {
    /// The first ones are not warm yet.
    private static final int ROUNDS = 14;
    private static final int PATIENCE = 60;
    private final Screen screen;
    private final ListView<?> list;

    private HeavyHistory(Screen screen) {
        this.screen = screen;
        this.list = screen.robot.lookup("#posts").queryListView();
    }

    /// Waits until the posts are there, and the fields to filter them by.
    public static HeavyHistory open(Session session) throws TimeoutException {
        var screen = Screen.open(session);
        screen.step("HISTORY");
        screen.waitFor(
                "the posts",
                () -> Stream.of("#posts", "#filter-words")
                        .allMatch(part -> screen.robot.lookup(part).tryQuery().isPresent()));
        return new HeavyHistory(screen);
    }

    /// How many posts there are to choose from.
    public int size() {
        return Screen.onScreen(() -> list.getItems().size());
    }

    /// From a key, a tick or a step of the brush to the posts that it asks for, laid out: each at its best of some
    /// rounds, and of those the longest.
    public Cost keystroke() {
        var acts = acts();
        var best = new ArrayList<Cost>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var nth = 0; nth < acts.size(); nth++) {
                var cost = shown(acts.get(nth));
                if (round == 0) {
                    best.add(cost);
                }
                best.set(nth, best.get(nth).better(cost));
            }
        }
        return best.stream().reduce(Cost::longer).orElseThrow();
    }

    /// Each asks for something else than what is wished before it, and together they end where they began.
    private List<Runnable> acts() {
        var acts = new ArrayList<Runnable>();
        type(acts, "#filter-words", "w", "wi", "win", "wind", "wind, 渡り鳥", "wind, 渡り鳥, İ", "ta", "t", "");
        type(acts, "#filter-forbidden", "v", "vö", "vögå", "");
        type(acts, "#filter-hashtags", "waders", "w", "");
        type(acts, "#filter-mentions", "f", "");
        type(acts, "#filter-likes", "1", "12", "");
        type(acts, "#filter-best", "2", "20", "200", "");
        acts.addAll(List.of(() -> tick("#kind-QUOTES"), () -> tick("#kind-QUOTES")));
        acts.addAll(List.of(() -> tick("#kind-THREADS"), () -> tick("#kind-THREADS")));
        acts.addAll(List.of(() -> press("#brush-first", KeyCode.PAGE_UP), () -> press("#brush-last", KeyCode.LEFT)));
        acts.addAll(List.of(() -> press("#brush-last", KeyCode.END), () -> press("#brush-first", KeyCode.HOME)));
        return acts;
    }

    private void type(List<Runnable> acts, String field, String... texts) {
        var input = screen.robot.lookup(field).queryAs(TextField.class);
        Stream.of(texts).forEach(text -> acts.add(() -> input.setText(text)));
    }

    private void tick(String box) {
        screen.robot.lookup(box).queryAs(CheckBox.class).fire();
    }

    private void press(String node, KeyCode key) {
        screen.robot
                .lookup(node)
                .query()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /// From the act until the list has other posts and they are laid out; nothing is left to do from the act before.
    private Cost shown(Runnable act) {
        screen.settle();
        var done = new CompletableFuture<Cost>();
        Screen.onScreen(() -> {
            var watch = Cost.Watch.start();
            var other = list.itemsProperty()
                    .subscribe((before, now) -> screen.onceLaidOut(() -> done.complete(watch.cost())));
            done.whenComplete((cost, failure) -> other.unsubscribe());
            act.run();
            return watch;
        });
        return done.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws TimeoutException {
        screen.close();
    }
}
