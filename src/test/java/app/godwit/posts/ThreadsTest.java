package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Threads.Entry;
import app.godwit.tweets.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private final Threads threads = Threads.of(List.of(
            entry(30, new Kind.SelfReply(20)),
            entry(10, new Kind.Own()),
            entry(20, new Kind.SelfReply(10)),
            entry(40, new Kind.Reply(5, 7, "ana_tideline")),
            entry(50, new Kind.SelfReply(40)),
            entry(60, new Kind.SelfReply(55)),
            entry(70, new Kind.SelfReply(60)),
            entry(80, new Kind.SelfReply(90)),
            entry(90, new Kind.SelfReply(80)),
            entry(95, new Kind.SelfReply(95)),
            entry(100, new Kind.SelfReply(103)),
            entry(103, new Kind.Own())));

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
    void followsAReplyToATweetThatWasEditedLater() {
        assertThat(threads.root(100)).isEqualTo(103);
    }

    @Test
    void doesNotGoRoundInCircles() {
        assertThat(threads.root(90)).isEqualTo(80);
        assertThat(threads.root(95)).isEqualTo(95);
    }

    private static Entry entry(long id, Kind kind) {
        return new Entry(id, kind);
    }
}
