package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Progress;
import app.godwit.reports.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private static final Instant END = Instant.parse("2026-03-01T23:30:00Z");

    private static Progress progress(Progress.State state, String now, Progress.Part... parts) {
        return new Progress(state, List.of(parts), now, Optional.empty(), List.of());
    }

    private static String line(Progress progress, Locale locale) {
        // Since JDK 20 the space before PM is a narrow one.
        return ProgressLines.line(progress, new Reader(locale, ZoneId.of("Asia/Tokyo")))
                .replace('\u202F', ' ');
    }

    @Test
    void tellsEachLaneAndItsEndInTheReadersTimeAndWords() {
        var progress = progress(
                Progress.State.RUNNING,
                "",
                new Progress.Part("follows", 3, 7, 0, 10, Optional.of(END)),
                new Progress.Part("posts", 1, 1, 2, 4, Optional.empty()),
                new Progress.Part("media", 0, 0, 0, 0, Optional.empty()));
        assertThat(line(progress, Locale.ENGLISH))
                .isEqualTo("follows 3 of 10, done about Mar 2, 2026, 8:30 AM · posts 1 of 4, 2 refused");
        assertThat(line(progress, Locale.FRENCH)).contains("2 mars 2026").contains("08:30");
    }

    @Test
    void saysWhatIsWaitedFor() {
        var progress = progress(
                Progress.State.WAITING,
                "The server allows the next follow at 09:00.",
                new Progress.Part("follows", 400, 600, 0, 1000, Optional.empty()));
        assertThat(line(progress, Locale.ENGLISH))
                .isEqualTo("waiting · follows 400 of 1000 · The server allows the next follow at 09:00.");
    }

    @Test
    void saysNothingTwice() {
        var part = new Progress.Part("posts", 1, 1, 0, 2, Optional.empty());
        assertThat(line(progress(Progress.State.RUNNING, "posts", part), Locale.ENGLISH))
                .isEqualTo("posts 1 of 2");
        assertThat(line(progress(Progress.State.RUNNING, "Reading"), Locale.ENGLISH))
                .isEqualTo("Reading");
    }
}
