package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Coverage;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How much is known of the people followed on X, source by source, and what would raise it.
final class CoverageCard extends VBox {
    private final Words words;

    CoverageCard(Coverage coverage, Words words) {
        this.words = words;
        var card = new Card(Nodes.section(words.of("coverage.title")), meter(coverage), figures(coverage));
        if (coverage.sources().size() > 1) {
            coverage.sources().forEach(source -> card.getChildren().add(Nodes.muted(line(source))));
        }
        coverage.advice().forEach(advice -> card.getChildren().add(Nodes.body(line(advice))));
        setId("coverage");
        getChildren().add(card);
    }

    private Node meter(Coverage coverage) {
        var meter = new ProgressBar((double) coverage.named() / Math.max(1, coverage.people()));
        meter.setMaxWidth(Nodes.READING_WIDTH);
        meter.setAccessibleText(words.of("coverage.meter", coverage.named(), coverage.people()));
        return meter;
    }

    private Node figures(Coverage coverage) {
        return new FlowPane(
                48,
                8,
                new Figure(words.of("coverage.people"), words).show(coverage.people()),
                new Figure(words.of("coverage.named"), words).show(coverage.named()),
                new Figure(words.of("coverage.bios"), words).show(coverage.withBio()),
                new Figure(words.of("coverage.links"), words).show(coverage.withLinks()));
    }

    private String line(Coverage.OfSource source) {
        return words.of(
                "coverage.source", name(source), source.people(), source.named(), source.withBio(), source.withLinks());
    }

    private String name(Coverage.OfSource source) {
        if (source.name().isEmpty()) {
            return words.of("coverage.earlier");
        }
        return source.kind().equals("wikidata")
                ? words.of("coverage.wikidata")
                : BringInModel.name(Path.of(source.name()));
    }

    private String line(Coverage.Advice advice) {
        return switch (advice.way()) {
            case BRING_IN -> words.of("coverage.way.bringIn");
            case HAR_NAMES -> words.of("coverage.way.harNames", advice.people());
            case HAR_BIOS -> words.of("coverage.way.harBios", advice.people());
            case WIKIDATA -> words.of("coverage.way.wikidata", advice.people());
            case X_KEYS -> words.of("coverage.way.xKeys", advice.people(), advice.cents() / 100.0);
        };
    }
}
