package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.godwit.journal.MoveFileException;
import app.godwit.moves.ServerException;
import app.godwit.moves.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {
    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(new SourceException("This is no archive."), 4, "This is no archive."),
                arguments(new MoveFileException("This file is open elsewhere."), 4, "This file is open elsewhere."),
                arguments(server(ServerException.Kind.NEEDS_SIGN_IN), 5, "So it is."),
                arguments(server(ServerException.Kind.NAME), 2, "So it is."),
                arguments(server(ServerException.Kind.NOT_FEDIVERSE), 1, "So it is."),
                arguments(server(ServerException.Kind.UNREACHABLE), 1, "So it is."),
                arguments(new Failure(Exit.USAGE, "Not like this."), 2, "Not like this."),
                arguments(new AccessDeniedException("r.html"), 4, "The file r.html cannot be read or written"),
                arguments(new UncheckedIOException(new IOException("cut off")), 4, "cut off"),
                arguments(new InterruptedException(), 3, "run it again to go on"),
                arguments(new IllegalStateException("secret detail"), 1, "Something went wrong inside Godwit"));
    }

    private static ServerException server(ServerException.Kind kind) {
        return new ServerException(kind, "So it is.");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void becomesASentenceAndAStatus(Throwable problem, int status, String sentence) {
        var trouble = Trouble.of(problem);
        assertThat(trouble.exit().code()).isEqualTo(status);
        assertThat(trouble.what()).contains(sentence);
    }

    @Test
    void keepsDetailsOfMistakesInsideToItself() {
        assertThat(Trouble.of(new IllegalStateException("secret detail")).what())
                .doesNotContain("secret");
    }
}
