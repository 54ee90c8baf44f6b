package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// How a person works the window.
public enum Hand {
    MOUSE {
        @Override
        public void press(Screen screen, String query) {
            screen.click(query);
        }

        @Override
        public void write(Screen screen, String query, String text) {
            screen.click(query);
            clear(screen);
            screen.robot.write(text);
            screen.settle();
        }

        @Override
        public void bringIn(Screen screen, List<Path> sources) {
            var zone = screen.robot.lookup("#drop-zone").query();
            assertThat(DroppedFiles.on(zone, sources))
                    .as("files may be dropped")
                    .isTrue();
        }

        @Override
        public void leaveOutTheOldest(Screen screen) {
            screen.robot.drag(at(screen, 0.5), MouseButton.PRIMARY).dropTo(at(screen, 0.995));
            screen.settle();
        }

        private static Point2D at(Screen screen, double share) {
            var brush = screen.robot.lookup("#brush").<Node>query();
            var place = brush.localToScreen(brush.getBoundsInLocal());
            return new Point2D(place.getMinX() + share * place.getWidth(), place.getMinY() + 30);
        }

        @Override
        public void editFirst(Screen screen, String text) {
            screen.robot.clickOn((Node node) ->
                    node.getStyleClass().contains("edit-post") && node.isVisible() && inList(screen, node));
            screen.sees("history.edit.fits");
            write(screen, "#edit-text", text);
            press(screen, "#keep-words");
        }

        private static boolean inList(Screen screen, Node node) {
            var list = screen.robot.lookup("#posts").query();
            return list.localToScene(list.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
        }

        @Override
        public void rejectFirst(Screen screen) {
            screen.robot.clickOn((Node node) ->
                    node.isVisible() && node.getStyleClass().contains("reject") && Eyes.inside(node, "person-cell"));
            screen.settle();
        }
    },
    /// Tab, Space, arrows and typed words alone; each control must show that it has the focus.
    KEYBOARD {
        @Override
        public void press(Screen screen, String query) {
            press(screen, query, KeyCode.SPACE);
        }

        @Override
        public void write(Screen screen, String query, String text) {
            tabTo(screen, query);
            clear(screen);
            screen.robot.write(text);
            screen.settle();
        }

        @Override
        public void bringIn(Screen screen, List<Path> sources) {
            sources.forEach(source -> {
                press(screen, "#choose-file");
                screen.sees(String.valueOf(source.getFileName()));
                screen.settle();
            });
        }

        @Override
        public void leaveOutTheOldest(Screen screen) {
            tabTo(screen, "#brush-first");
            screen.robot.type(KeyCode.RIGHT, 4);
            screen.settle();
        }

        @Override
        public void editFirst(Screen screen, String text) {
            tabTo(screen, "#posts");
            screen.robot.type(KeyCode.HOME).type(KeyCode.ENTER);
            screen.sees("history.edit.fits");
            write(screen, "#edit-text", text);
            screen.robot.press(KeyCode.SHORTCUT).type(KeyCode.ENTER).release(KeyCode.SHORTCUT);
            screen.settle();
        }

        @Override
        public void rejectFirst(Screen screen) {
            tabTo(screen, "#people-search");
            screen.robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
            screen.settle();
        }
    };

    /// Works this control.
    public abstract void press(Screen screen, String query);

    /// Puts this into a field, in the place of what stands there.
    public abstract void write(Screen screen, String query, String text);

    public abstract void bringIn(Screen screen, List<Path> sources);

    /// Rejects whoever stands first in the list of people.
    public abstract void rejectFirst(Screen screen);

    /// Moves the beginning of the history that is chosen.
    public abstract void leaveOutTheOldest(Screen screen);

    /// Puts other words in the place of those of the first post, and keeps them.
    public abstract void editFirst(Screen screen, String text);

    private static void clear(Screen screen) {
        screen.robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        screen.robot.type(KeyCode.DELETE);
    }

    /// By keyboard, once it can be worked.
    static void press(Screen screen, String query, KeyCode key) {
        screen.waitFor(
                query,
                () -> screen.robot
                        .lookup(query)
                        .match((Node node) -> node.isVisible() && !node.isDisabled())
                        .tryQuery()
                        .isPresent());
        tabTo(screen, query);
        screen.robot.type(key);
        screen.settle();
    }

    /// Goes from control to control until it is there; each must show that it has the focus. A text does so by its
    /// caret and frame, also when it was given the focus, and takes Tab for a letter.
    static void tabTo(Screen screen, String query) {
        var aim = screen.robot.lookup(query).query();
        for (var tabs = 0; tabs < 120 && !showsFocus(aim); tabs++) {
            screen.robot.type(KeyCode.TAB);
        }
        assertThat(aim.isFocused()).as("Tab reaches " + query).isTrue();
        assertThat(showsFocus(aim)).as("the focus shows on " + query).isTrue();
    }

    private static boolean showsFocus(Node node) {
        return node.isFocusVisible() || node instanceof TextInputControl && node.isFocused();
    }
}
