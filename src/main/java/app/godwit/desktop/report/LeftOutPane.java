package app.godwit.desktop.report;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.LeftOut;
import app.godwit.tweets.Tweet;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// What was left out, one fold for each reason; inside stands who and what.
final class LeftOutPane extends VBox {
    private final ReportModel model;
    private final Words words;
    private final When when;

    private static final double GAP = 8;

    LeftOutPane(ReportModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.words = move.words();
        this.when = move.when();
        setId("left-out");
        setMaxWidth(Nodes.READING_WIDTH);
        model.findings().subscribe(this::show);
    }

    private void show(ReportModel.Findings findings) {
        getChildren().setAll(Nodes.section(words.of("lane.leftOut")));
        if (!findings.people().isEmpty()) {
            getChildren().add(strong(words.of("report.leftOut.people", findings.leftOutPeople())));
            findings.people().forEach(group -> getChildren().add(people(group)));
        }
        if (!findings.tweets().isEmpty()) {
            var head = strong(words.of("report.leftOut.tweets", findings.leftOutTweets()));
            setMargin(head, new Insets(GAP, 0, 0, 0));
            getChildren().add(head);
            findings.tweets().forEach(group -> getChildren().add(tweets(group)));
        }
        Nodes.show(this, () -> getChildren().size() > 1);
    }

    private static Node strong(String text) {
        var label = Nodes.body(text);
        label.getStyleClass().add("strong");
        return label;
    }

    private Node people(ReportModel.People group) {
        var inside = folded();
        return fold(group.people().size(), words.said(group.why()), inside, () -> {
            group.people().stream()
                    .limit(ReportModel.LISTED)
                    .map(one -> Nodes.body(name(one)))
                    .forEach(inside.getChildren()::add);
            more(inside, group.people().size());
        });
    }

    private String name(LeftOut one) {
        var person = one.person();
        if (person.handle().isEmpty()) {
            return words.of("report.leftOut.number", Long.toString(person.id()));
        }
        return person.name().isEmpty() ? "@" + person.handle() : person.name() + " @" + person.handle();
    }

    private Node tweets(ReportModel.Tweets group) {
        var inside = folded();
        return fold(
                group.ids().size(),
                words.name(group.reason()),
                inside,
                () -> model.list(group, found -> show(group, found, inside)));
    }

    private void show(ReportModel.Tweets group, List<Tweet> found, VBox inside) {
        inside.getChildren().clear();
        found.forEach(tweet -> inside.getChildren().add(tweet(tweet)));
        more(inside, group.ids().size());
    }

    private Node tweet(Tweet tweet) {
        var day = Nodes.muted(when.day(tweet.posted()));
        day.getStyleClass().add("small");
        return Nodes.column(2, day, Nodes.body(tweet.text()));
    }

    private void more(VBox inside, int all) {
        if (all > ReportModel.LISTED) {
            inside.getChildren().add(Nodes.muted(words.of("bringin.problems.more", all - ReportModel.LISTED)));
        }
    }

    private static VBox folded() {
        var inside = Nodes.column(8);
        inside.getStyleClass().add("folded");
        return inside;
    }

    /// Filled when it is first opened: there may be thousands.
    private Node fold(int count, String why, VBox inside, Runnable fill) {
        var title = words.of("lane.leftOut.row", count, why);
        var pane = new TitledPane(title, inside);
        pane.setAccessibleText(title);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.expandedProperty().subscribe((before, open) -> {
            if (open && inside.getChildren().isEmpty()) {
                fill.run();
            }
        });
        return pane;
    }
}
