package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.BroughtIn;
import app.godwit.tweets.Problem;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What one source held, and what in it could not be read.
final class SourceCard extends VBox {
    private static final int PROBLEMS_SHOWN = 5;
    private final Words words;

    SourceCard(BringInModel.Source source, Words words) {
        this.words = words;
        var card = new Card(head(source.name()), figures(source.found()));
        details(source.found()).forEach(line -> card.getChildren().add(Nodes.muted(line)));
        card.getChildren().addAll(problems(source.found().problems()));
        getChildren().add(card);
    }

    private static Node head(String name) {
        var icon = new FontIcon(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("good-icon");
        return Nodes.row(8, icon, Nodes.section(name));
    }

    private Node figures(BroughtIn found) {
        var row = new FlowPane(48, 8);
        add(row, "bringin.tweets", found.tweets().total());
        add(row, "bringin.threads", found.tweets().threads());
        add(row, "bringin.media", found.media().found());
        add(row, "bringin.following", found.people().following());
        add(row, "bringin.withProfile", found.people().withProfile());
        return row;
    }

    private void add(FlowPane row, String key, int count) {
        if (count > 0) {
            row.getChildren().add(new Figure(words.of(key), words).show(count));
        }
    }

    private List<String> details(BroughtIn found) {
        var lines = new ArrayList<String>();
        var tweets = found.tweets();
        if (tweets.total() > 0) {
            lines.add(words.of("bringin.kinds", tweets.own(), tweets.replies(), tweets.retweets(), tweets.quotes()));
        }
        if (tweets.notesJoined() + tweets.supersededEdits() > 0) {
            lines.add(words.of("bringin.joined", tweets.notesJoined(), tweets.supersededEdits()));
        }
        if (found.media().missing() > 0) {
            lines.add(words.of(
                    "bringin.missing", found.media().missing(), found.media().expected()));
        }
        var unnamed = found.people().following() - found.people().named();
        if (unnamed > 0) {
            lines.add(words.of("bringin.unnamed", unnamed));
        }
        return lines;
    }

    private List<Node> problems(List<Problem> problems) {
        var nodes = new ArrayList<Node>();
        if (!problems.isEmpty()) {
            nodes.add(Nodes.styled(words.of("bringin.problems", problems.size()), "strong"));
        }
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .map(problem -> Nodes.body(words.of("bringin.problem", problem.file(), problem.what())))
                .forEach(nodes::add);
        if (problems.size() > PROBLEMS_SHOWN) {
            nodes.add(Nodes.muted(words.of("bringin.problems.more", problems.size() - PROBLEMS_SHOWN)));
        }
        return nodes;
    }
}
