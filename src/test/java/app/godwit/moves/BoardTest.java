package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Progress.State;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Board board = new Board();

    @Test
    void waitsOnlyWhileAllItsThreadsWaitAndSaysWhenTheFirstGoesOn() {
        board.waiting("follows", "Your server allows no more for now", NOON.plusSeconds(60));
        board.doing("posts", "posts");
        assertThat(board.state()).isEqualTo(State.RUNNING);
        assertThat(board.until()).isEmpty();
        board.waiting("posts", "Your server allows no more for now", NOON);
        assertThat(board.state()).isEqualTo(State.WAITING);
        assertThat(board.until()).contains(NOON);
        board.finished("posts");
        assertThat(board.until()).contains(NOON.plusSeconds(60));
        board.finished("follows");
        assertThat(board.state()).isEqualTo(State.RUNNING);
    }

    @Test
    void staysStoppedHoweverItsThreadsEnd() {
        board.stop("Your server", "Sign in again");
        board.end(State.DONE);
        assertThat(board.state()).isEqualTo(State.STOPPED);
    }
}
