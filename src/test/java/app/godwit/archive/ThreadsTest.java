package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private final LongMap ids = new LongMap();
    private final LongMap parents = new LongMap();
    private final LongMap edits = new LongMap();

    private void reply(long id, long parent) {
        ids.add(id);
        parents.put(id, parent);
    }

    private int count() {
        return Threads.count(ids, parents, edits);
    }

    @Test
    void countsChainsByTheirTop() {
        ids.add(1);
        reply(2, 1);
        reply(3, 2);
        reply(4, 1);
        reply(9, 8);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void goesToTheLastVersionOfAnEditedTweet() {
        ids.add(1);
        ids.add(2);
        edits.put(1, 2);
        reply(3, 1);
        reply(4, 2);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void leavesACircle() {
        reply(1, 3);
        reply(2, 1);
        reply(3, 2);
        reply(4, 4);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void countsAChainOfAMillionAtOnce() {
        ids.add(1);
        for (var id = 2; id <= 1_000_000; id++) {
            reply(id, id - 1);
        }
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(count()).isEqualTo(1));
    }
}
