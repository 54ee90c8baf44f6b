package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Job;
import app.godwit.moves.Progress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class WatchingTest {
    /// Goes through its states, one at each look, and stops at once when it is asked to pause.
    private static final class Steps implements Job {
        private final Queue<Progress.State> states;
        private Progress.State now = Progress.State.RUNNING;

        Steps(Progress.State... states) {
            this.states = new ArrayDeque<>(List.of(states));
        }

        @Override
        public Progress progress() {
            return new Progress(now, List.of(), "until 09:00", Optional.empty(), List.of());
        }

        @Override
        public void pause() {
            states.clear();
            states.add(Progress.State.PAUSED);
        }

        @Override
        public Progress await() {
            return progress();
        }

        @Override
        public Progress await(Duration atMost) {
            now = states.size() > 1 ? states.remove() : states.element();
            return progress();
        }
    }

    private static Progress watch(Job job, boolean[] limit) throws Exception {
        try (var stage = new Stage()) {
            return new Watching(stage, stage.console()).watch(job, progress -> {
                limit[0] = progress.state() == Progress.State.WAITING;
                return limit[0];
            });
        }
    }

    @Test
    void staysUntilTheEnd() throws Exception {
        var end = watch(new Steps(Progress.State.RUNNING, Progress.State.RUNNING, Progress.State.DONE), new boolean[1]);
        assertThat(end.state()).isEqualTo(Progress.State.DONE);
    }

    @Test
    void pausesWhenItIsEnough() throws Exception {
        var limit = new boolean[1];
        var end = watch(new Steps(Progress.State.RUNNING, Progress.State.WAITING), limit);
        assertThat(end.state()).isEqualTo(Progress.State.PAUSED);
        assertThat(limit[0]).isTrue();
    }

    @Test
    void pausesWhenInterrupted() throws Exception {
        try (var stage = new Stage()) {
            stage.interruptAtOnce();
            var end = new Watching(stage, stage.console()).watch(new Steps(Progress.State.RUNNING));
            assertThat(end.state()).isEqualTo(Progress.State.PAUSED);
        }
    }
}
