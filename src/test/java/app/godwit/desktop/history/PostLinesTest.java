package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Preview;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.session.Selection;
import app.godwit.posts.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class PostLinesTest {
    private static final int MANY = 100_000;

    /// What is asked for waits until it is let go.
    private static final class Later implements PostLines.Reader {
        private final List<Runnable> waiting = new ArrayList<>();
        private int read;

        @Override
        public void read(Callable<List<PostLine>> work, Consumer<List<PostLine>> done, Runnable failed) {
            waiting.add(() -> {
                read++;
                try {
                    done.accept(work.call());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
        }

        void next() {
            waiting.removeFirst().run();
        }
    }

    @Test
    void onlyPagesLookedAtAreRead() {
        var later = new Later();
        var lines = new PostLines(many(), Map.of(), later);

        assertThat(lines).hasSize(MANY);
        assertThat(lines.get(50_000)).isEqualTo(PostLine.unread(50_000));
        later.next();
        assertThat(lines.get(50_000).post()).isPresent();
        assertThat(later.read).isEqualTo(1);
        assertThat(later.waiting).isEmpty();
    }

    @Test
    void thePageWishedLastIsReadFirstAndOldWishesAreForgotten() {
        var later = new Later();
        var lines = new PostLines(many(), Map.of(), later);
        for (var page = 0; page < 100; page++) {
            lines.get(page * PostLines.PAGE);
        }
        later.next();
        later.next();

        assertThat(lines.known()).containsExactly(0, 99);
        while (!later.waiting.isEmpty()) {
            later.next();
        }
        assertThat(later.read).isLessThan(10);
    }

    @Test
    void readLinesAreToldOf() {
        var later = new Later();
        var lines = new PostLines(many(), Map.of(), later);
        var told = new ArrayList<Integer>();
        lines.addListener((ListChangeListener<PostLine>) change -> {
            while (change.next()) {
                told.add(change.getFrom());
                told.add(change.getTo());
            }
        });
        lines.get(85);
        later.next();

        assertThat(told).containsExactly(80, 120);
    }

    @Test
    void lookingForALineReadsNothing() {
        var later = new Later();
        var lines = new PostLines(many(), Map.of(), later);

        assertThat(lines.indexOf(PostLine.unread(70_001))).isEqualTo(70_001);
        assertThat(lines.contains(PostLine.unread(MANY))).isFalse();
        assertThat(later.waiting).isEmpty();
    }

    private static Selection many() {
        var some = Sample.preview(Set.of());
        List<Draft> many = IntStream.range(0, MANY)
                .mapToObj(nth -> some.posts().get(nth % some.posts().size()))
                .toList();
        var session = new SeededSession().filled().previewing(new Preview(many, some.skipped(), Map.of()));
        return session.history().select(session.history().intent());
    }
}
