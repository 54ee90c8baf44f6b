package app.godwit.desktop.run;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Plan;
import java.time.Duration;
import javafx.scene.layout.VBox;

/// The plan in plain words: how many, how fast, until when, and by which other way sooner.
final class PlanPane extends VBox {
    private final LaneModel model;
    private final OpenMove move;
    private final Words words;
    private final RunWords sentences;

    PlanPane(LaneModel model, OpenMove move) {
        super(8);
        this.model = model;
        this.move = move;
        this.words = move.words();
        this.sentences = new RunWords(words, move.when());
        model.plan().subscribe(plan -> show());
        model.stage().subscribe((before, stage) -> show());
    }

    private void show() {
        getChildren().setAll(Nodes.section(words.of("lane.plan")));
        model.planned().ifPresent(part -> {
            if (part.count() > 0) {
                getChildren().add(Nodes.body(promise(part)));
            }
            getChildren().add(Nodes.body(pace(part)));
        });
        model.plan().get().ifPresent(this::more);
        getChildren().add(Nodes.muted(words.of("lane.safe")));
    }

    private void more(Plan plan) {
        model.sooner()
                .map(way -> words.of(otherWay(way.means()), sentences.about(untilEnd(way))))
                .map(Nodes::body)
                .ifPresent(getChildren()::add);
        plan.cap()
                .filter(cap -> model.isOfPeople())
                .map(cap -> words.of("lane.cap", cap.limit(), cap.following(), cap.room()))
                .map(Nodes::muted)
                .ifPresent(getChildren()::add);
        if (plan.reserve() > 0) {
            getChildren().add(Nodes.muted(words.of("lane.reserve", plan.reserve() / 100.0)));
        }
    }

    private static String otherWay(Plan.Means means) {
        return switch (means) {
            case FILE -> "lane.sooner.file";
            case HAND_IN, API -> "lane.sooner.handIn";
        };
    }

    private Duration untilEnd(Plan.Way way) {
        return Duration.between(move.session().time().instant(), way.endsAt());
    }

    private String promise(Plan.Part part) {
        return words.of(
                model.key("plan"),
                part.count(),
                move.overview().get().account().orElse(""),
                move.when().moment(part.endsAt()));
    }

    private String pace(Plan.Part part) {
        return part.limit() == Integer.MAX_VALUE ? words.of("run.pace.open") : sentences.pace(part);
    }
}
