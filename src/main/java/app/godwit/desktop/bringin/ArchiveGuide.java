package app.godwit.desktop.bringin;

import app.godwit.desktop.kit.Guide;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How to get the archive from X, for whoever has none yet. Folded until it is asked for.
final class ArchiveGuide extends VBox {
    ArchiveGuide(Words words) {
        super(16);
        setAlignment(Pos.TOP_CENTER);
        var guide = new Guide()
                .step(Feather.SETTINGS, words.of("archive.guide.ask"))
                .step(Feather.CLOCK, words.of("archive.guide.wait"))
                .step(Feather.DOWNLOAD, words.of("archive.guide.load"))
                .step(Feather.LOG_IN, words.of("archive.guide.drop"));
        guide.setId("archive-guide");
        Nodes.show(guide, () -> false);
        var how = Nodes.link(words.of("archive.guide.how"), () -> Nodes.show(guide, () -> !guide.isVisible()));
        how.setId("archive-how");
        getChildren().setAll(how, guide);
    }
}
