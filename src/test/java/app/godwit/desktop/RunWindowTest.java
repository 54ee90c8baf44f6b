package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import app.godwit.fediverse.FollowOptions;
import app.godwit.posts.Visibility;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays the steps Server, Follow, Repost and Report by mouse and by keyboard.
@NeedsWindow
class RunWindowTest {
    private final SeededSession session = new SeededSession().filled();

    @Test
    void takingBackAsksInItsPlaceAndEscapeKeepsEverything() throws Exception {
        session.signedInAlready();
        session.doings.haveRun();
        try (var screen = Screen.open(session)) {
            screen.step("REPORT").click("#back-all").sees("Take back the whole move?");
            assertThat(Screen.onScreen(
                            () -> screen.stage().getScene().getFocusOwner().getId()))
                    .isEqualTo("back-no");
            screen.robot.type(KeyCode.ESCAPE);
            screen.sees("40 followed · 57 published · 2 muted");
            assertThat(session.heard).noneMatch(said -> said.startsWith("undo"));

            screen.click("#back-2").sees("Take this back?").click("#back-yes").sees("Taken back: 0 of 40");
            session.job().reach(40);
            screen.rests();
        }
        assertThat(session.heard).contains("undo 2");
    }

    @Test
    void problemsAreTriedAgainOneAndAll() throws Exception {
        session.signedInAlready();
        session.doings.getStuck();
        try (var screen = Screen.open(session)) {
            screen.step("FOLLOW").sees("2 problems").click("#retry-1").sees("1 problem");
            session.job().reach(40);
            screen.rests().click("#retry-all");
            session.job().reach(40);
            screen.rests();
        }
        assertThat(session.heard).containsSubsequence("retry @old@mill.example", "retry FOLLOWS");
    }

    @Test
    void howPostsGoOutIsChosenByArrowKeys() throws Exception {
        session.signedInAlready();
        try (var screen = Screen.open(session)) {
            screen.step("REPOST").click("#out-seen-1");
            screen.robot.type(KeyCode.RIGHT);
            screen.settle();
            assertThat(session.doings.publication().visibility()).contains(Visibility.UNLISTED);
            screen.click("#out-drip-2").settle();
            assertThat(session.doings.publication().drip().posts()).isEqualTo(4);
        }
    }

    @Test
    void howPeopleAreFollowedIsChosenBySpace() throws Exception {
        session.signedInAlready();
        try (var screen = Screen.open(session)) {
            screen.step("FOLLOW").click("#how-notify");
            screen.robot.type(KeyCode.TAB).type(KeyCode.SPACE);
            screen.settle();
        }
        assertThat(session.doings.followOptions().has(FollowOptions.Choice.NOTIFY))
                .isTrue();
        assertThat(session.doings.followOptions().languages()).containsExactly("ar");
    }

    @Test
    void filesAreSavedAndTheServersPageOpens(@TempDir Path folder) throws Exception {
        session.signedInAlready().keptIn(folder);
        try (var screen = Screen.open(session)) {
            screen.step("FOLLOW").click("#import-page");
            assertThat(screen.pages)
                    .extracting(Object::toString)
                    .containsExactly("https://birch.example/settings/imports");
            screen.click("#save-files").sees("1 file written into");
            screen.step("REPORT").click("#export-tables").sees("2 files written into");
        }
        assertThat(folder.resolve("people.csv")).exists();
    }

    @Test
    void aServerWhereThePeopleAreIsTakenWithOnePress() throws Exception {
        try (var screen = Screen.open(session)) {
            screen.step("SERVER").click("birch.example").sees("birch.example is there.");
            assertThat(session.heard).contains("look birch.example");
            screen.robot.doubleClickOn("#server-name").eraseText(20).write("brich.example");
            screen.sees("Code SERVER-NAME");
        }
    }
}
