package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Figure;
import app.godwit.desktop.kit.Guide;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.Coverage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How much is known of the people followed on X, source by source, and what would raise it.
final class CoverageCard extends VBox {
    private final Words words;
    private final Map<Coverage.Way, Runnable> acts;
    private final Guide har = new Guide();

    /// @param acts what leads to each way of raising it; a way without one is not shown
    CoverageCard(Map<Coverage.Way, Runnable> acts, Words words) {
        this.words = words;
        this.acts = acts;
        setId("coverage");
        har.step(Feather.TOOL, words.of("coverage.har.open"))
                .step(Feather.CHEVRONS_DOWN, words.of("coverage.har.scroll"))
                .step(Feather.SAVE, words.of("coverage.har.save"));
        Nodes.show(har, () -> false);
    }

    void show(Coverage coverage) {
        var card = new Card(Nodes.section(words.of("coverage.title")), meter(coverage), figures(coverage));
        if (coverage.sources().size() > 1) {
            coverage.sources().forEach(source -> card.getChildren().add(Nodes.muted(line(source))));
        }
        var ways = Nodes.column(8);
        ways.getStyleClass().add("ways");
        coverage.advice().forEach(advice -> way(advice).ifPresent(ways.getChildren()::addAll));
        if (!ways.getChildren().isEmpty()) {
            card.getChildren().add(ways);
        }
        getChildren().setAll(card);
    }

    private Optional<Node[]> way(Coverage.Advice advice) {
        var act = Optional.ofNullable(acts.get(advice.way()));
        return act.map(lead -> switch (advice.way()) {
            case BRING_IN -> new Node[] {row(advice, button(advice, "bringin.choose", Feather.FILE, lead))};
            case HAR_NAMES, HAR_BIOS ->
                new Node[] {row(advice, howTo(), button(advice, "coverage.har.choose", Feather.FILE, lead)), har};
            case WIKIDATA -> new Node[] {row(advice, button(advice, "names.offer", Feather.GLOBE, lead))};
            case X_KEYS -> new Node[] {row(advice, button(advice, "fromx.offer", Feather.KEY, lead))};
        });
    }

    private Node row(Coverage.Advice advice, Button... buttons) {
        var text = Nodes.body(line(advice));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = Nodes.row(8, text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(buttons);
        return row;
    }

    private Button button(Coverage.Advice advice, String key, Feather icon, Runnable act) {
        var button = Nodes.button(words.of(key), icon, act);
        button.setId("way-" + advice.way());
        return button;
    }

    private Button howTo() {
        var link = Nodes.link(words.of("coverage.har.how"), () -> Nodes.show(har, () -> !har.isVisible()));
        link.setId("har-how");
        return link;
    }

    private Node meter(Coverage coverage) {
        var meter = Motion.bar((double) coverage.named() / Math.max(1, coverage.people()));
        meter.setMaxWidth(Nodes.READING_WIDTH);
        meter.setAccessibleText(words.of("coverage.meter", coverage.named(), coverage.people()));
        return meter;
    }

    private Node figures(Coverage coverage) {
        return new FlowPane(
                24,
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
        return switch (source.kind()) {
            case "wikidata" -> words.of("coverage.wikidata");
            case "api" -> words.of("coverage.x");
            default -> BringInModel.name(Path.of(source.name()));
        };
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
