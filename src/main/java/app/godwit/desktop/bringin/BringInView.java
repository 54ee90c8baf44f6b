package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Fx;
import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Coverage;
import app.godwit.moves.SourceRow;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A place to drop sources on, and what was found in each.
public final class BringInView implements StepView {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final double MARGIN = 24;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private final BringInModel model;
    private final Words words;
    private final Chooser chooser;
    private final VBox zone = Nodes.column(12);
    private final HBox choices = Nodes.row(8);
    private final ProgressBar busy = Motion.bar(Motion.UNKNOWN);
    private final Label reading = Nodes.section("");
    private final Label percent = Nodes.styled("", "small");
    private final VBox known = Nodes.column(0);
    private final VBox sources = Nodes.column(16);
    private final NamesCard names;
    private final XCard x;
    private final CoverageCard card;
    private final ArchiveGuide guide;
    private final ScrollPane body;
    private Optional<Fx.Ticking> ticking = Optional.empty();

    public BringInView(BringInModel model, OpenMove move, Chooser chooser) {
        this.model = model;
        this.words = move.words();
        this.chooser = chooser;
        buildZone();
        names = new NamesCard(model.names(), words, move.when());
        x = new XCard(model.x(), words, move.when(), this::revealX);
        card = new CoverageCard(acts(), words);
        known.getChildren().add(card);
        guide = new ArchiveGuide(words);
        var column = Nodes.column(24, zone, guide, known, names, x, sources);
        column.setMaxWidth(Nodes.READING_WIDTH + 2 * MARGIN);
        body = Nodes.page(column);
        Nodes.show(x, model::asksOutside);
        model.names().state().subscribe((before, now) -> revealNames(now));
        move.run().activity().subscribe(activity -> {
            names.follow();
            x.follow();
        });
        model.coverage().subscribe(this::showCoverage);
        model.reading().subscribe(this::showReading);
        model.sources().subscribe(this::showSources);
        model.share().subscribe(share -> showShare(share.doubleValue()));
        showSources();
    }

    private void buildZone() {
        zone.setId("drop-zone");
        zone.getStyleClass().add("drop-zone");
        zone.setAlignment(Pos.CENTER);
        zone.setFillWidth(false);
        zone.setAccessibleText(words.of("bringin.drop.title"));
        zone.setOnDragOver(this::over);
        zone.setOnDragDropped(this::dropped);
        zone.setOnDragExited(event -> zone.pseudoClassStateChanged(OVER, false));
        choices.setAlignment(Pos.CENTER);
        var file = Nodes.button(words.of("bringin.choose"), Feather.FILE, () -> bringIn(chooser.source()));
        file.setId("choose-file");
        var folder = Nodes.button(words.of("bringin.folder"), Feather.FOLDER, () -> bringIn(chooser.folder()));
        choices.getChildren().addAll(file, folder);
        busy.setPrefWidth(320);
        busy.setAccessibleText(words.of("bringin.busy"));
    }

    private void bringIn(Optional<Path> chosen) {
        chosen.map(List::of).ifPresent(model::bringIn);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            zone.pseudoClassStateChanged(OVER, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        model.bringIn(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void showShare(double share) {
        busy.setProgress(share);
        percent.setText(share < 0 ? "" : words.of("bringin.share", share));
    }

    private void showReading(Optional<Path> source) {
        ticking.ifPresent(Fx.Ticking::close);
        ticking = source.map(_ -> Fx.every(LOOK, model::tick));
        if (source.isPresent()) {
            reading.setText(words.of("bringin.reading", BringInModel.name(source.get())));
            var text = Nodes.muted(words.of("bringin.reading.text"));
            var stop = Nodes.button(words.of("bringin.stop"), Feather.SQUARE, model::stop);
            stop.setId("stop-reading");
            zone.getChildren().setAll(reading, busy, percent, text, stop);
        } else {
            var icon = new FontIcon(Feather.DOWNLOAD);
            icon.getStyleClass().add("empty-icon");
            var text = Nodes.muted(words.of("bringin.drop.text"));
            text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
            text.setMaxWidth(520);
            zone.getChildren().setAll(icon, Nodes.section(title()), text, choices);
            Nodes.show(icon, model.sources()::isEmpty);
            Nodes.show(text, model.sources()::isEmpty);
        }
    }

    private String title() {
        return words.of(model.sources().isEmpty() ? "bringin.drop.title" : "bringin.drop.more");
    }

    private void showSources() {
        if (!model.sources().isEmpty() && !zone.getStyleClass().contains("compact")) {
            zone.getStyleClass().add("compact");
            showReading(model.reading().get());
        }
        Nodes.show(guide, model.sources()::isEmpty);
        sources.getChildren().setAll(model.sources().stream().map(this::card).toList());
    }

    private void showCoverage(Optional<Coverage> coverage) {
        var counted = coverage.filter(now -> now.people() > 0);
        counted.ifPresent(card::show);
        Nodes.show(known, counted::isPresent);
    }

    /// Where each line of advice leads.
    private Map<Coverage.Way, Runnable> acts() {
        var acts = new EnumMap<Coverage.Way, Runnable>(Coverage.Way.class);
        Runnable choose = () -> bringIn(chooser.source());
        acts.put(Coverage.Way.BRING_IN, choose);
        acts.put(Coverage.Way.HAR_NAMES, choose);
        acts.put(Coverage.Way.HAR_BIOS, choose);
        if (model.asksOutside()) {
            acts.put(Coverage.Way.WIKIDATA, model.names()::offer);
            acts.put(Coverage.Way.X_KEYS, () -> {
                x.setExpanded(true);
                reveal(x);
                x.requestFocus();
            });
        }
        return acts;
    }

    /// What is to be read before it is agreed to.
    private void revealNames(NamesModel.State state) {
        if (state instanceof NamesModel.State.Consent || state instanceof NamesModel.State.Nobody) {
            reveal(names);
        }
    }

    private void revealX() {
        reveal(x);
    }

    /// Scrolls to it once it has its place.
    private void reveal(Region node) {
        Fx.screen().execute(() -> {
            body.applyCss();
            body.layout();
            var page = body.getContent().getBoundsInLocal().getHeight();
            var seen = body.getViewportBounds().getHeight();
            if (page > seen) {
                body.setVvalue(Math.clamp((node.getBoundsInParent().getMinY() - 24) / (page - seen), 0, 1));
            }
        });
    }

    private Node card(SourceRow source) {
        return new SourceCard(source, words, () -> bringIn(whereNow(source)));
    }

    /// A file for a file, a folder for a folder.
    private Optional<Path> whereNow(SourceRow source) {
        return source.name().toLowerCase(Locale.ROOT).endsWith(".zip") ? chooser.source() : chooser.folder();
    }

    @Override
    public Node body() {
        return body;
    }
}
