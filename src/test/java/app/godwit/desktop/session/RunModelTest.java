package app.godwit.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.session.RunModel.Activity;
import app.godwit.journal.Lane;
import app.godwit.moves.Progress;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunModelTest {
    private final SeededSession session = new SeededSession().filled().signedInAlready();
    private final OpenMove move = Open.of(session);
    private final RunModel run = move.run();

    @Test
    void theTimerSeesProgressAndTheEnd() {
        run.run(Lane.FOLLOWS, RunModelTest::never);
        session.job().reach(12);
        run.tick();
        assertThat(run.part("follows").orElseThrow().done()).isEqualTo(12);
        assertThat(run.activity().get()).isEqualTo(Activity.RUNNING);

        session.job().reach(40);
        run.tick();
        assertThat(run.activity().get()).isEqualTo(Activity.NOTHING);
        assertThat(move.overview().get().lanes().getFirst().done()).isEqualTo(40);
    }

    @Test
    void pausingEndsTheJobAndKeepsWhatIsDone() {
        run.run(Lane.FOLLOWS, RunModelTest::never);
        session.job().reach(3);
        run.pause();

        assertThat(run.busy()).isFalse();
        assertThat(run.progress().get().state()).isEqualTo(Progress.State.PAUSED);
        assertThat(run.part("follows").orElseThrow().done()).isEqualTo(3);
    }

    @Test
    void lookingUpFirstPausesWhatRuns() {
        run.run(Lane.FOLLOWS, RunModelTest::never);
        var follows = session.job();
        run.match(Set.of(), RunModelTest::never);

        assertThat(follows.progress().state()).isEqualTo(Progress.State.PAUSED);
        assertThat(run.part("people")).isPresent();
    }

    @Test
    void onlyLanesThatRunAreLive() {
        run.run(Lane.FOLLOWS, RunModelTest::never);

        assertThat(run.live()).extracting(Progress.Part::name).containsExactly("follows");
        assertThat(run.runs(Lane.POSTS)).isFalse();
    }

    @Test
    void closingPausesAndClosesTheFile() {
        run.run(Lane.FOLLOWS, RunModelTest::never);
        move.close();

        assertThat(session.job().progress().state()).isEqualTo(Progress.State.PAUSED);
        assertThat(session.heard).endsWith("closed");
    }

    private static void never(Exception e) {
        throw new AssertionError(e);
    }
}
