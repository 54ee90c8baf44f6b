package app.godwit.desktop.history;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.EmptyState;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The months above, the wishes on one side, the posts on the other. Describing pictures and editing a post take the
/// place of all that.
public final class HistoryView implements StepView {
    private static final double SIDE_WIDTH = 272;
    private final HistoryModel model;
    private final OpenMove move;
    private final EditModel edit;
    private final AltTextModel pictures;
    private final Histogram histogram;
    private final ListView<PostLine> posts = new ListView<>();
    private final BorderPane choosing = new BorderPane();
    private final EditPane editing;
    private final AltTextPane describing;
    private final Button describe;
    private final StackPane body = new StackPane();

    public HistoryView(HistoryModel model, OpenMove move, Chooser chooser) {
        this.model = model;
        this.move = move;
        this.edit = new EditModel(model, () -> {});
        this.pictures = new AltTextModel(model);
        var thumbs = new Thumbs(move);
        var actions = new Hands();
        histogram = new Histogram(move.words(), move.when(), this::brush);
        editing = new EditPane(edit, move, thumbs, actions);
        describing = new AltTextPane(pictures, model, move, thumbs, chooser);
        describe = Nodes.button("", Feather.IMAGE, pictures::open);
        describe.setId("describe-pictures");
        list(thumbs, actions);
        choosing.setTop(histogram);
        choosing.setLeft(side());
        choosing.setCenter(posts);
        followPosts();
        followParts();
    }

    private void followPosts() {
        model.truth().subscribe(truth -> show());
        model.selection().subscribe(seen -> show(seen));
        model.posts().subscribe(posts::setItems);
        model.intent().subscribe((before, now) -> {
            if (!before.choice().byHand().equals(now.choice().byHand())) {
                posts.refresh();
            }
        });
    }

    /// What takes the place of the posts for a while gives the keyboard back to them.
    private void followParts() {
        edit.edit().subscribe((before, now) -> {
            show();
            now.ifPresentOrElse(begun -> editing.toText(), posts::requestFocus);
        });
        pictures.state().subscribe((before, now) -> {
            show();
            switch (now) {
                case ASKING -> describing.toText();
                case CLOSED -> posts.requestFocus();
                case LOOKING, DONE -> {}
            }
        });
    }

    /// What a person does with a post.
    private final class Hands implements PostCard.Actions {
        @Override
        public void turn(PostLine.Post post) {
            model.turn(post.draft().source());
        }

        @Override
        public void edit(PostLine.Post post) {
            edit.begin(post);
        }

        @Override
        public boolean isTakenOut(PostLine.Post post) {
            return model.isTakenOut(post.unit());
        }

        @Override
        public int limit() {
            return model.limits().characters();
        }
    }

    private void list(Thumbs thumbs, PostCard.Actions actions) {
        posts.setId("posts");
        posts.getStyleClass().add("posts-list");
        posts.setAccessibleText(words("history.list"));
        posts.setCellFactory(view -> new PostCell(move, thumbs, actions));
        posts.setOnKeyPressed(event -> press(event, actions));
        var reset = Nodes.button(words("history.filter.reset"), model::reset);
        posts.setPlaceholder(
                new EmptyState(Feather.FILTER, words("history.none.title"), words("history.none.text"), reset));
    }

    private void press(KeyEvent event, PostCard.Actions actions) {
        PostLine line = posts.getSelectionModel().getSelectedItem();
        var post = Optional.ofNullable(line)
                .flatMap(PostLine::post)
                .filter(there -> there.state() != PostLine.State.STANDING);
        switch (event.getCode()) {
            case SPACE -> {
                post.ifPresent(actions::turn);
                event.consume();
            }
            case ENTER -> {
                post.filter(there -> !actions.isTakenOut(there)).ifPresent(actions::edit);
                event.consume();
            }
            default -> {}
        }
    }

    private Node side() {
        var side = Nodes.column(
                24,
                describe,
                new FiltersPane(model, move.words()),
                new ApartChoices(model, move),
                new NotesPane(model, move.words()),
                new LeftOutPane(model, move.words()));
        side.getStyleClass().add("side-panel");
        describe.setMaxWidth(Double.MAX_VALUE);
        return scrolling(side);
    }

    private static ScrollPane scrolling(Region side) {
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("page-scroll", "side-scroll");
        scroll.setMinWidth(SIDE_WIDTH);
        scroll.setPrefWidth(SIDE_WIDTH);
        return scroll;
    }

    private void brush(Brush brush) {
        model.selection().get().ifPresent(seen -> {
            var months = seen.census().months();
            if (brush.all() == months.size()) {
                model.choose(choice -> choice.on(brush.days(months)));
            }
        });
    }

    private String words(String key, Object... values) {
        return move.words().of(key, values);
    }

    private void show(Optional<Selection> selection) {
        selection.ifPresent(seen -> {
            var months = seen.census().months();
            histogram.show(months, Brush.of(model.intent().get().choice().days(), months));
            Nodes.show(histogram, () -> !months.isEmpty());
            var lacking = seen.totals().undescribed();
            describe.setText(words("history.alt.open", lacking));
            describe.setAccessibleText(describe.getText());
            Nodes.show(describe, () -> lacking > 0);
        });
        show();
    }

    private void show() {
        if (move.overview().get().tweets() == 0) {
            alone(new EmptyState(Feather.FILE_TEXT, words("history.empty.title"), words("history.empty.text")));
        } else if (model.selection().get().isEmpty()) {
            alone(new EmptyState(Feather.CLOCK, words("history.wait.title"), words("history.wait.text")));
        } else if (edit.edit().get().isPresent()) {
            alone(editing);
        } else if (pictures.state().get() != AltTextModel.State.CLOSED) {
            alone(describing);
        } else {
            alone(choosing);
        }
    }

    private void alone(Node node) {
        if (!body.getChildren().equals(List.of(node))) {
            body.getChildren().setAll(node);
        }
    }

    @Override
    public Node body() {
        return body;
    }
}
