package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private final Threads threads = new Threads();

    @BeforeEach
    void addInNoParticularOrder() {
        threads.add(30, new Kind.SelfReply(20));
        threads.add(10, new Kind.Own());
        threads.add(20, new Kind.SelfReply(10));
        threads.add(40, new Kind.Reply(5, 7, "ana_tideline"));
        threads.add(50, new Kind.SelfReply(40));
        threads.add(60, new Kind.SelfReply(55));
        threads.add(70, new Kind.SelfReply(60));
        threads.add(80, new Kind.SelfReply(90));
        threads.add(90, new Kind.SelfReply(80));
        threads.add(95, new Kind.SelfReply(95));
    }

    @Test
    void walksToTheRoot() {
        assertThat(threads.root(30)).isEqualTo(10);
        assertThat(threads.root(10)).isEqualTo(10);
    }

    @Test
    void knowsAChainBelowOthers() {
        assertThat(threads.startsBelowOthers(50)).isTrue();
        assertThat(threads.startsBelowOthers(30)).isFalse();
    }

    @Test
    void startsAChainWithALostBeginningWhereTheArchiveDoes() {
        assertThat(threads.root(70)).isEqualTo(60);
        assertThat(threads.parent(60)).isEmpty();
        assertThat(threads.startsBelowOthers(70)).isFalse();
    }

    @Test
    void doesNotGoRoundInCircles() {
        assertThat(threads.root(90)).isEqualTo(80);
        assertThat(threads.root(95)).isEqualTo(95);
    }
}
