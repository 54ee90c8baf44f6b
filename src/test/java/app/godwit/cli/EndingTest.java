package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Progress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {
    @ParameterizedTest
    @CsvSource({
        "DONE, '', 0",
        "PAUSED, '', 3",
        "STOPPED, The move, 4",
        "STOPPED, Your server, 1",
        "DONE, ana@harbour.example, 0"
    })
    void aFileThatFailedUnderWayIsAFileThatCannotBeWritten(Progress.State state, String subject, int status) {
        var trouble = subject.isEmpty() ? List.<Progress.Trouble>of() : List.of(new Progress.Trouble(subject, "So."));
        var progress = new Progress(state, List.of(), "", Optional.empty(), trouble);

        assertThat(Ending.of(progress).exit().code()).isEqualTo(status);
    }
}
