package app.godwit;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.Hand;
import app.godwit.desktop.NeedsWindow;
import app.godwit.desktop.Screen;
import app.godwit.practice.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Plays the whole move through the window against the practice Fediverse, by mouse and by keyboard alone. What came of
/// it is read from the server's books.
@NeedsWindow
class WholeMoveTest {
    private static final int BEFORE_THE_PAUSE = 3;
    private static final String OWN_WORDS = "Written anew, in a quiet hour.";

    @ParameterizedTest
    @EnumSource(Hand.class)
    void aWholeMove(Hand hand, @TempDir Path folder) throws Exception {
        try (var moves = new PlayedMoves(folder)) {
            try (var screen = Screen.start(moves, folder, moves.sources())) {
                bringIn(screen, hand, moves);
                rejectOne(screen, hand);
                signIn(screen, hand, moves);
                followSome(screen, hand, moves);
            }
            try (var screen = Screen.start(moves, folder, moves.sources())) {
                resume(screen, hand, moves);
                repost(screen, hand, moves);
                report(screen, hand);
                undo(screen, hand, moves);
            }
        }
    }

    private static void bringIn(Screen screen, Hand hand, PlayedMoves moves) {
        hand.press(screen, "#new-move");
        screen.sees("bringin.drop.title");
        hand.bringIn(screen, moves.sources());
        screen.sees("Next, see where your people are now.");
        hand.press(screen, "#next");
        screen.sees("people.next.match");
        hand.press(screen, "#next");
        screen.rests().sees("are found.");
    }

    private static void rejectOne(Screen screen, Hand hand) {
        hand.write(screen, "#people-search", "ana@");
        hand.rejectFirst(screen);
        screen.sees("people.rejected");
    }

    private static void signIn(Screen screen, Hand hand, PlayedMoves moves) {
        hand.press(screen, "#step-SERVER");
        hand.write(screen, "#server-name", moves.server());
        hand.press(screen, "#next");
        screen.sees("server.browser");
        hand.press(screen, "#next");
        screen.sees("Signed in as").rests();
    }

    private static void followSome(Screen screen, Hand hand, PlayedMoves moves) {
        var hold = moves.holdUpAfter(BEFORE_THE_PAUSE);
        hand.press(screen, "#step-FOLLOW");
        screen.sees("will be followed from");
        hand.press(screen, "#next");
        screen.sees("Following " + BEFORE_THE_PAUSE + " of");
        hand.press(screen, "#run-pause");
        hold.countDown();
        screen.sees("lane.paused").rests();
        assertThat(following(moves)).hasSizeBetween(BEFORE_THE_PAUSE, BEFORE_THE_PAUSE + 1);
    }

    private static void resume(Screen screen, Hand hand, PlayedMoves moves) {
        hand.press(screen, "#open-move");
        hand.press(screen, "#step-FOLLOW");
        screen.sees("lane.resume");
        hand.press(screen, "#next");
        screen.sees("follows.finished").rests();
        assertThat(following(moves))
                .hasSizeGreaterThan(BEFORE_THE_PAUSE + 1)
                .noneMatch(whom -> whom.startsWith("ana@"));
        assertThat(moves.ledger().follows()).allMatch(follow -> follow.created() == 1);
    }

    private static void repost(Screen screen, Hand hand, PlayedMoves moves) {
        hand.press(screen, "#step-HISTORY");
        screen.sees("Composed.Reason.RETWEET");
        chooseHistory(screen, hand, moves);
        hand.editFirst(screen, OWN_WORDS);
        screen.sees("history.reworded");
        var chosen = moves.chosen();
        hand.press(screen, "#next");
        screen.sees("will be published by");
        hand.press(screen, "#next");
        screen.sees("posts.finished").rests();
        assertThat(moves.ledger().posts())
                .hasSize(chosen)
                .filteredOn(post -> post.text().startsWith(OWN_WORDS))
                .hasSize(1);
    }

    private static void chooseHistory(Screen screen, Hand hand, PlayedMoves moves) {
        var all = moves.chosen();
        hand.leaveOutTheOldest(screen);
        screen.waitFor("fewer posts", () -> moves.chosen() < all);
        var some = moves.chosen();
        hand.press(screen, "#kind-THREADS");
        screen.waitFor("no threads", () -> moves.chosen() < some);
        assertThat(moves.chosen()).isPositive();
    }

    private static void report(Screen screen, Hand hand) throws IOException {
        hand.press(screen, "#step-REPORT");
        screen.sees("report.posts.done");
        hand.press(screen, "#next");
        screen.waitFor("the report", () -> !screen.pages.isEmpty());
        assertThat(Files.readString(Path.of(screen.pages.getFirst()))).contains("<html");
    }

    private static void undo(Screen screen, Hand hand, PlayedMoves moves) {
        hand.press(screen, "#back-all");
        screen.sees("back.really.all");
        hand.press(screen, "#back-yes");
        screen.waitFor("everything to be taken back", () -> following(moves).isEmpty());
        screen.rests();
        assertThat(moves.ledger().standing()).isEmpty();
    }

    private static List<String> following(PlayedMoves moves) {
        return moves.ledger().follows().stream()
                .filter(follow -> follow.state() != Ledger.FollowState.ENDED)
                .map(Ledger.Follow::handle)
                .toList();
    }
}
