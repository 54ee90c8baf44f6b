package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.SourceRow;
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
    private static final int MOST_SHOWN = 200;
    private final Words words;

    /// @param whereNow asks where the archive is now
    SourceCard(SourceRow source, Words words, Runnable whereNow) {
        this.words = words;
        var card = new Card(head(source, title(source)), figures(source.found()));
        gone(source, whereNow).forEach(card.getChildren()::add);
        new SourceDetails(words)
                .of(source.found())
                .forEach(line -> card.getChildren().add(Nodes.muted(line)));
        card.getChildren().addAll(problems(source.found().problems()));
        getChildren().add(card);
    }

    /// A file by its own name, a service by ours.
    private String title(SourceRow source) {
        return switch (source.kind()) {
            case "wikidata" -> words.of("coverage.wikidata");
            case "api" -> words.of("coverage.x");
            default -> source.name();
        };
    }

    private static Node head(SourceRow source, String title) {
        var here = !isGone(source);
        var icon = new FontIcon(here ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(here ? "good-icon" : "warning-icon");
        return Nodes.row(8, icon, Nodes.section(title));
    }

    /// Lists are read once; of archives the pictures and videos are read when they are sent.
    private static boolean isGone(SourceRow source) {
        return source.state() == SourceRow.State.GONE && source.kind().equals("archive");
    }

    private List<Node> gone(SourceRow source, Runnable whereNow) {
        if (source.state() == SourceRow.State.REPLACED) {
            return List.of(Nodes.muted(words.of("bringin.replaced")));
        }
        if (!isGone(source)) {
            return List.of();
        }
        var ask = Nodes.button(words.of("bringin.whereNow"), Feather.SEARCH, whereNow);
        ask.getStyleClass().add("where-now");
        return List.of(Nodes.body(words.of("bringin.gone", source.place())), ask);
    }

    private Node figures(BroughtIn found) {
        var row = new FlowPane(24, 8);
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

    private List<Node> problems(List<Problem> problems) {
        var nodes = new ArrayList<Node>();
        if (!problems.isEmpty()) {
            nodes.add(Nodes.styled(words.of("bringin.problems", problems.size()), "strong"));
        }
        problems.stream().limit(PROBLEMS_SHOWN).map(this::line).forEach(nodes::add);
        if (problems.size() > PROBLEMS_SHOWN) {
            nodes.add(rest(problems));
        }
        return nodes;
    }

    /// The others come when asked for, a long list not whole: the report has it.
    private Node rest(List<Problem> problems) {
        var rest = Nodes.column(8);
        var more = Nodes.link(words.of("bringin.problems.all", problems.size()), () -> {
            problems.stream()
                    .skip(PROBLEMS_SHOWN)
                    .limit(MOST_SHOWN)
                    .map(this::line)
                    .forEach(line -> rest.getChildren().add(line));
            var left = problems.size() - PROBLEMS_SHOWN - MOST_SHOWN;
            rest.getChildren().removeFirst();
            if (left > 0) {
                rest.getChildren().add(Nodes.muted(words.of("bringin.problems.more", left)));
            }
        });
        more.getStyleClass().add("all-problems");
        rest.getChildren().add(more);
        return rest;
    }

    private Node line(Problem problem) {
        var where = problem.position() < 0
                ? problem.file()
                : words.of("bringin.problem.at", problem.file(), problem.position());
        return Nodes.body(
                problem.file().isEmpty() ? problem.what() : words.of("bringin.problem", where, problem.what()));
    }
}
