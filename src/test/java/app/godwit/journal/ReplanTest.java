package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplanTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String HELD = "Held";

    @TempDir
    Path folder;

    private Journal journal;
    private Deeds deeds;

    @BeforeEach
    void open() throws Exception {
        journal = Journal.open(folder.resolve("m.godwit"));
        deeds = journal.deeds();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    record Words(String words) {}

    private static Deeds.Meant post(String subject, String words) {
        return new Deeds.Meant(Lane.POSTS, DeedKind.PUBLISH, subject, new Words(words));
    }

    private static Deeds.Meant picture(String subject, String words) {
        return new Deeds.Meant(Lane.POSTS, DeedKind.UPLOAD, subject, new Words(words));
    }

    private int plan(Deeds.Meant... posts) {
        return deeds.planPosts(List.of(posts), Set.of(HELD));
    }

    /// What is done when nothing goes wrong, in order.
    private List<String> run() {
        var done = new ArrayList<String>();
        for (var next = deeds.next(Lane.POSTS); next.isPresent(); next = deeds.next(Lane.POSTS)) {
            var deed = next.get();
            done.add(deed.subject() + " " + deed.request(Words.class).words());
            settle(deed, new Outcome.Done("r" + deed.id(), "", ""));
        }
        return done;
    }

    private void settle(Deed deed, Outcome outcome) {
        deeds.sending(deed, "", NOON);
        deeds.settle(deed, outcome);
    }

    @Test
    void putsWhatIsOlderBeforeWhatWasPlannedAlready() {
        assertThat(plan(post("5.0", "e"), post("7.0", "g"))).isEqualTo(2);
        assertThat(plan(post("3.0", "c"), post("5.0", "e"), post("6.0", "f"), post("7.0", "g")))
                .isEqualTo(2);
        assertThat(run()).containsExactly("3.0 c", "5.0 e", "6.0 f", "7.0 g");
    }

    @Test
    void takesNewWordsForWhatHasNotBegun() {
        plan(post("1.0", "a"), picture("2.0/0", "gull"), post("2.0", "b"));
        assertThat(plan(post("1.0", "A"), picture("2.0/0", "tern"), post("2.0", "B")))
                .isZero();
        assertThat(run()).containsExactly("1.0 A", "2.0/0 tern", "2.0 B");
    }

    @Test
    void leavesWhatHasBegunAsItWas() {
        plan(post("1.0", "a"), post("1.1", "b"));
        settle(deeds.next(Lane.POSTS).orElseThrow(), new Outcome.Done("r", "", ""));
        assertThat(plan(post("1.0", "A"), post("1.1", "B"), post("1.2", "C"))).isZero();
        assertThat(run()).containsExactly("1.1 b");
        assertThat(deeds.standing()).containsEntry(1L, 2);
    }

    @Test
    void dropsWhatIsNotChosenAnyMoreAndTakesItBackWhenItIs() {
        plan(post("1.0", "a"), post("2.0", "b"));
        assertThat(plan(post("2.0", "b"))).isZero();
        assertThat(deeds.counts(DeedKind.PUBLISH)).containsEntry(DeedState.UNDONE, 1);
        assertThat(plan(post("1.0", "a"), post("2.0", "b"))).isEqualTo(1);
        assertThat(run()).containsExactly("1.0 a", "2.0 b");
    }

    @Test
    void triesAgainWhatWasHeldAndNotWhatWasRefused() {
        plan(post("1.0", "a"), post("2.0", "b"), post("3.0", "c"));
        settle(deeds.next(Lane.POSTS).orElseThrow(), new Outcome.Refused("no"));
        deeds.settle(deeds.next(Lane.POSTS).orElseThrow(), new Outcome.Skipped(HELD));
        deeds.settle(deeds.next(Lane.POSTS).orElseThrow(), new Outcome.Skipped("for good"));
        assertThat(plan(post("1.0", "a"), post("2.0", "b"), post("3.0", "c"))).isEqualTo(1);
        assertThat(run()).containsExactly("2.0 b");
    }

    @Test
    void keepsAPictureThatIsThereAndSendsAnotherInItsPlace() {
        plan(picture("1.0/0", "gull"), picture("1.0/1", "tern"), post("1.0", "a"));
        settle(deeds.next(Lane.POSTS).orElseThrow(), new Outcome.Done("m1", "", ""));
        settle(deeds.next(Lane.POSTS).orElseThrow(), new Outcome.Done("m2", "", ""));
        plan(picture("1.0/0", "gull"), picture("1.0/1", "knot"), post("1.0", "a"));
        assertThat(run()).containsExactly("1.0/1 knot", "1.0 a");
        assertThat(deeds.find(DeedKind.UPLOAD, "1.0/0").orElseThrow().remote()).isEqualTo("m1");
    }

    /// Somebody plans anew while a post is on its way: what left is what is looked for afterwards.
    @Test
    void remembersTheVeryWordsThatLeft() {
        plan(post("1.0", "a"));
        var leaving = deeds.next(Lane.POSTS).orElseThrow();
        plan(post("1.0", "A"));
        deeds.sending(leaving, "", NOON);
        plan(post("1.0", "B"));
        var unknown = deeds.unknown(Lane.POSTS).getFirst();
        assertThat(unknown.request(Words.class).words()).isEqualTo("a");
    }
}
