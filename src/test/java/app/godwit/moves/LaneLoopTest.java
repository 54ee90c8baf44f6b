package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaneLoopTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Outcome DONE = new Outcome.Done("1", "", "");

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(NOON);
    private final Pause pause = new Pause(time);
    private final Board board = new Board();
    private final Scripted doer = new Scripted();
    private Journal journal;
    private Pace pace;

    @BeforeEach
    void open() throws Exception {
        journal = Journal.open(folder.resolve("m.godwit"));
        pace = freshPace();
    }

    private Pace freshPace() {
        var learned = new Learned("", Map.of(), 0);
        return new Pace(Flavour.MASTODON, journal.deeds(), new ServerClock(time), learned, new Reserve(0), Drip.OPEN);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void doesEachDeedOnceInOrder() throws Exception {
        plan("a", "b", "c");
        run();
        assertThat(doer.attempts).containsExactly("a", "b", "c");
        assertThat(states()).containsExactly(DeedState.DONE, DeedState.DONE, DeedState.DONE);
    }

    @Test
    void comesBackToADeedWhenItsMomentHasCome() throws Exception {
        plan("a");
        doer.attempted.add(new Outcome.Later(NOON.plusSeconds(600), "The server is tired"));
        run();
        assertThat(doer.attempts).containsExactly("a", "a");
        assertThat(time.instant()).isEqualTo(NOON.plusSeconds(600));
    }

    @Test
    void asksBeforeItRepeatsAndDoesNotRepeatWhatArrived() throws Exception {
        plan("a", "b");
        doer.attempted.add(new Outcome.Unknown("cut off"));
        doer.asked.add(DONE);
        run();
        assertThat(doer.attempts).containsExactly("a", "b");
        assertThat(doer.questions).containsExactly("a");
    }

    @Test
    void repeatsOnlyWhatIsStillNotThereAfterAMoment() throws Exception {
        plan("a");
        doer.attempted.add(new Outcome.Unknown("cut off"));
        doer.asked.add(new Outcome.Later(Instant.EPOCH, ""));
        doer.asked.add(new Outcome.Later(Instant.EPOCH, ""));
        run();
        assertThat(doer.questions).containsExactly("a", "a");
        assertThat(doer.attempts).containsExactly("a", "a");
        assertThat(time.instant()).isAfter(NOON);
    }

    @Test
    void believesTheSecondAnswerOfAServerThatWasStillBusyWithTheRequest() throws Exception {
        plan("a");
        doer.attempted.add(new Outcome.Unknown("cut off"));
        doer.asked.add(new Outcome.Later(Instant.EPOCH, ""));
        doer.asked.add(DONE);
        run();
        assertThat(doer.attempts).containsExactly("a");
        assertThat(states()).containsExactly(DeedState.DONE);
    }

    @Test
    void asksWithGrowingPausesWhileTheServerIsGoneAndSendsNothingNewMeanwhile() throws Exception {
        plan("a", "b");
        doer.attempted.add(new Outcome.Unknown("cut off"));
        for (var hour = 0; hour < 10; hour++) {
            doer.asked.add(new Outcome.Unknown("gone"));
        }
        doer.asked.add(DONE);
        run();
        assertThat(doer.attempts).containsExactly("a", "b");
        assertThat(time.instant()).isAfter(NOON.plusSeconds(3600));
    }

    @Test
    void asksAboutADeedThatWasOnItsWayWhenTheProgramWasKilled() throws Exception {
        plan("a");
        journal.deeds().sending(journal.deeds().next(Lane.FOLLOWS).orElseThrow(), "7", NOON);
        doer.asked.add(DONE);
        run();
        assertThat(doer.attempts).isEmpty();
        assertThat(states()).containsExactly(DeedState.DONE);
    }

    @Test
    void staysWithinTheServersDay() throws Exception {
        plan(names(401));
        run();
        assertThat(doer.attempts).hasSize(401).doesNotHaveDuplicates();
        assertThat(doer.times.get(399)).isBefore(NOON.plusSeconds(600));
        assertThat(doer.times.get(400)).isEqualTo(Instant.parse("2026-03-02T00:00:00Z"));
    }

    @Test
    void stopsAfterTheDeedInHandWhenPaused() throws Exception {
        plan("a", "b");
        doer.attempted.add(DONE);
        doer.afterFirst = pause::ask;
        run();
        assertThat(doer.attempts).containsExactly("a");
        assertThat(states()).containsExactly(DeedState.DONE, DeedState.PLANNED);
    }

    private void run() throws NeedsUser {
        pace = freshPace();
        new LaneLoop(
                        Lane.FOLLOWS,
                        journal.deeds(),
                        Map.of(DeedKind.FOLLOW, doer),
                        pace,
                        time,
                        pause,
                        board,
                        LaneLoop.Between.NOTHING)
                .run();
    }

    private record Request(String name) {}

    private void plan(String... names) {
        journal.deeds()
                .plan(java.util.Arrays.stream(names)
                        .map(name -> new Deeds.Meant(Lane.FOLLOWS, DeedKind.FOLLOW, name, new Request(name)))
                        .toList());
    }

    private static String[] names(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
    }

    private List<DeedState> states() {
        return journal.deeds().all(DeedKind.FOLLOW).stream().map(Deed::state).toList();
    }

    /// Does what the test says, `DONE` where it says nothing, and remembers.
    private final class Scripted implements Doer {
        final Deque<Outcome> attempted = new ArrayDeque<>();
        final Deque<Outcome> asked = new ArrayDeque<>();
        final List<String> attempts = new ArrayList<>();
        final List<String> questions = new ArrayList<>();
        final List<Instant> times = new ArrayList<>();
        Runnable afterFirst = () -> {};

        @Override
        public Outcome attempt(Deed deed) {
            attempts.add(deed.subject());
            times.add(time.instant());
            journal.deeds().sending(deed, "", time.instant());
            pace.heard(deed.kind(), Answer.Meta.NONE, true);
            afterFirst.run();
            return attempted.isEmpty() ? DONE : attempted.removeFirst();
        }

        @Override
        public Outcome ask(Deed deed) {
            questions.add(deed.subject());
            return asked.removeFirst();
        }
    }
}
