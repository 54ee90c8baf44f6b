package app.godwit.desktop.start;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.Troubles;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Three ways to begin.
public final class StartView extends StackPane {
    private static final double BUTTON_WIDTH = 320;
    private final Words words;

    public StartView(StartModel model, Words words, Chooser chooser, Runnable preferences) {
        this.words = words;
        getStyleClass().add("start");
        var create = wide(Nodes.button(
                words.of("start.new"), Feather.PLUS, () -> chooser.newMove().ifPresent(model::open)));
        create.setId("new-move");
        create.getStyleClass().add(Styles.ACCENT);
        create.setDefaultButton(true);
        var open = wide(Nodes.button(
                words.of("start.open"), Feather.FOLDER, () -> chooser.move().ifPresent(model::open)));
        open.setId("open-move");
        var practise = wide(Nodes.button(words.of("start.practise"), Feather.PLAY, model::practise));
        practise.setId("practise");
        var ways = Nodes.column(
                24, way(create, "start.new.text"), way(open, "start.open.text"), way(practise, "start.practise.text"));
        var recents = new RecentMoves(model, words);
        var both = Nodes.row(48, ways, recents);
        both.setAlignment(Pos.CENTER);
        var likes = Nodes.button(words.of("menu.preferences"), Feather.SETTINGS, preferences);
        likes.setId("preferences-open");
        likes.getStyleClass().add(Styles.FLAT);
        var column = Nodes.column(32, head(), both, centred(words.of("start.drop")), below(model), likes);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("start-page");
        var page = Nodes.page(column);
        page.setFitToHeight(true);
        getChildren().add(page);
        model.busy().subscribe(busy -> column.setDisable(busy));
    }

    private VBox head() {
        var head = Nodes.column(8, Nodes.styled(words.of("app.name"), "app-title"), centred(words.of("start.promise")));
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private static Button wide(Button button) {
        button.setMinWidth(BUTTON_WIDTH);
        button.getStyleClass().add(Styles.LARGE);
        return button;
    }

    private VBox way(Button button, String key) {
        var way = Nodes.column(8, button, centred(words.of(key)));
        way.setAlignment(Pos.CENTER);
        return way;
    }

    private static javafx.scene.control.Label centred(String text) {
        return centred(Nodes.muted(text));
    }

    private static javafx.scene.control.Label centred(javafx.scene.control.Label label) {
        label.setMaxWidth(560);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private VBox below(StartModel model) {
        var bar = Motion.busyBar(words.of("start.opening"));
        bar.setPrefWidth(BUTTON_WIDTH);
        var trouble = centred(Nodes.body(""));
        trouble.getStyleClass().add("trouble");
        trouble.setId("start-trouble");
        var code = Nodes.styled("", "small");
        var below = Nodes.column(8, bar, trouble, code);
        below.setAlignment(Pos.CENTER);
        below.setMinHeight(48);
        model.busy().subscribe(busy -> Nodes.show(bar, () -> busy));
        model.failure().subscribe(failure -> {
            trouble.setText(failure.map(e -> Troubles.sentence(e, words)).orElse(""));
            code.setText(
                    failure.map(e -> words.of("trouble.code", Troubles.code(e))).orElse(""));
            Nodes.show(trouble, failure::isPresent);
            Nodes.show(code, failure::isPresent);
        });
        return below;
    }
}
