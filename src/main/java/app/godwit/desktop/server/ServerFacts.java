package app.godwit.desktop.server;

import app.godwit.desktop.kit.Card;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is told of a server: its name and software, what it allows, whom it takes in.
final class ServerFacts {
    private final Words words;

    ServerFacts(Words words) {
        this.words = words;
    }

    Node card(Instance instance) {
        var title = Nodes.section(instance.title().isEmpty() ? instance.domain() : instance.title());
        return new Card(
                Nodes.row(12, new FontIcon(Feather.SERVER), title),
                Nodes.body(instance.domain()),
                Nodes.muted(software(instance)),
                Nodes.muted(words.of(
                        "server.limits",
                        instance.limits().characters(),
                        instance.limits().media())));
    }

    String software(Instance instance) {
        return instance.software().isEmpty()
                ? words.of("server.software.unknown")
                : words.of("server.software", SoftwareNames.of(instance.software()), instance.version());
    }

    /// Whether it takes new people, and what it asks of them.
    Node about(About about) {
        var lines = Nodes.column(8);
        if (about.entry() != About.Entry.UNKNOWN) {
            lines.getChildren().add(Nodes.body(words.of(entry(about.entry()))));
        }
        if (!about.rules().isEmpty()) {
            lines.getChildren().add(Nodes.section(words.of("server.rules")));
            about.rules().forEach(rule -> lines.getChildren().add(Nodes.body("• " + rule)));
        }
        return lines;
    }

    /// The key of its words; `""` when nothing is known.
    static String entry(About.Entry entry) {
        return switch (entry) {
            case OPEN -> "server.entry.open";
            case ON_APPROVAL -> "server.entry.approval";
            case CLOSED -> "server.entry.closed";
            case UNKNOWN -> "";
        };
    }
}
