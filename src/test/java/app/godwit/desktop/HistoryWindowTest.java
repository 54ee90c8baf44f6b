package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Language;
import app.godwit.posts.Choice;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// Plays the history step: brush, filters, ticks, editing, describing; by mouse and by keyboard.
@NeedsWindow
class HistoryWindowTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private final SeededSession session = new SeededSession().filled().signedInAlready();

    private Screen open(Language language) throws TimeoutException {
        var screen = Screen.open(session, language).step("HISTORY");
        screen.waitFor(
                "the posts",
                () -> screen.robot.lookup("#brush-first").tryQuery().isPresent());
        screen.settle();
        return screen;
    }

    private Choice.Days days() {
        return session.history().intent().choice().days();
    }

    @Test
    void draggingOverMonthsChoosesThem() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            screen.robot.drag(at(screen, 0.25), MouseButton.PRIMARY).dropTo(at(screen, 0.5));
            screen.waitFor("the days", () -> !days().equals(Choice.Days.ALL));
            assertThat(days().from()).isBetween(LocalDate.of(2014, 11, 1), LocalDate.of(2015, 4, 1));
            assertThat(days().until()).isBetween(LocalDate.of(2017, 9, 1), LocalDate.of(2018, 2, 1));
            var before = days();
            screen.robot.drag(at(screen, 0.4), MouseButton.PRIMARY).dropTo(at(screen, 0.6));
            screen.waitFor("later days", () -> days().from().isAfter(before.from()));
            Pictures.look(screen, "history-brushed");
            screen.click("#all-months");
            screen.waitFor("all days", () -> days().equals(Choice.Days.ALL));
        }
    }

    private static Point2D at(Screen screen, double share) {
        var brush = screen.robot.lookup("#brush").<Node>query();
        var bounds = brush.localToScreen(brush.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getMinY() + 30);
    }

    @Test
    void arrowKeysMoveTheEndsAndScreenReadersHearOfIt() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            var first = screen.robot.lookup("#brush-first").<Node>query();
            screen.robot.interact(first::requestFocus);
            screen.robot.type(KeyCode.RIGHT, 2).type(KeyCode.PAGE_UP);
            screen.waitFor("the days", () -> days().from().equals(FIRST.plusMonths(14)));
            assertThat(first.getAccessibleText())
                    .startsWith("First month: May 2013.")
                    .endsWith("tweets chosen");
            screen.robot.type(KeyCode.TAB).type(KeyCode.LEFT);
            screen.waitFor("the last", () -> days().until().equals(LocalDate.of(2023, 6, 30)));
        }
    }

    @Test
    void inArabicTimeRunsToTheLeft() throws Exception {
        try (var screen = open(Language.ARABIC)) {
            var first = screen.robot.lookup("#brush-first").<Node>query();
            var last = screen.robot.lookup("#brush-last").<Node>query();
            assertThat(first.localToScreen(0, 0).getX())
                    .isGreaterThan(last.localToScreen(0, 0).getX());
            screen.robot.interact(first::requestFocus);
            screen.robot.type(KeyCode.LEFT, 3);
            screen.waitFor("the days", () -> days().from().equals(FIRST.plusMonths(3)));
        }
    }

    @Test
    void whatIsTypedNarrowsThePostsAndIsKept() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            screen.click("#filter-words");
            screen.robot.write("charts, ferry");
            screen.sees("3 posts · 2 pictures and videos · 1 without description");
            assertThat(session.history().intent().choice().content().words()).containsExactly("charts", "ferry");
            screen.click("#filter-until");
            screen.robot.write("2019").type(KeyCode.ENTER);
            assertThat(days()).isEqualTo(Choice.Days.ALL);
            screen.robot.write("-12-31").type(KeyCode.ENTER);
            screen.waitFor("the day", () -> days().until().equals(LocalDate.of(2019, 12, 31)));
            screen.click("#reset-filters");
            screen.sees("7 posts");
            assertThat(session.history().intent().choice()).isEqualTo(Choice.DEFAULT);
        }
    }

    @Test
    void nothingLeftSaysSoAndOffersTheWayBack() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            screen.click("#filter-words");
            screen.robot.write("zebra").type(KeyCode.ENTER);
            screen.sees("No tweets meet these wishes");
            Pictures.look(screen, "history-none");
        }
    }

    @Test
    void aTickTakesAThreadOutAndTheSpaceBarPutsItBack() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            screen.robot.interact(() -> list(screen).scrollTo(1));
            screen.settle();
            screen.robot.clickOn((Node node) -> node instanceof CheckBox box
                    && "Post this thread".equals(box.getAccessibleText())
                    && box.localToScene(0, 0).getY() > 0);
            screen.sees("4 posts · 2 pictures and videos").sees("Left out by you");
            screen.robot.interact(() -> {
                list(screen).getSelectionModel().select(1);
                list(screen).requestFocus();
            });
            screen.robot.type(KeyCode.SPACE);
            screen.sees("7 posts · 3 pictures and videos");
        }
    }

    private static ListView<?> list(Screen screen) {
        return screen.robot.lookup("#posts").queryAs(ListView.class);
    }

    @Test
    void theCounterFollowsTheTypingAndWordsAreKeptByKeyboard() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            screen.robot.interact(() -> {
                list(screen).getSelectionModel().select(0);
                list(screen).requestFocus();
            });
            screen.robot.type(KeyCode.ENTER);
            screen.sees("62 / 500").sees("It fits into one post.");
            screen.robot.write(" Aye.");
            screen.sees("67 / 500");
            screen.robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
            screen.sees("Your own words");
            assertThat(session.heard)
                    .containsExactly("reword 1 First light over the fjord. The ferry was late, nobody minded. Aye.");
        }
    }

    @Test
    void picturesAreDescribedOneAfterTheOther() throws Exception {
        try (var screen = open(Language.ENGLISH)) {
            screen.click("#describe-pictures").sees("1 of 2");
            screen.robot.write("A ferry from behind");
            screen.click("#keep-alt").sees("2 of 2").click("#skip-alt").sees("That was the last picture");
            Pictures.look(screen, "history-described");
            screen.click("#close-alt").sees("1 without description");
            assertThat(session.heard).containsExactly("describe 0 A ferry from behind");
        }
    }
}
