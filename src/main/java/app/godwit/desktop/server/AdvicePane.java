package app.godwit.desktop.server;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.handles.HostVerdict;
import app.godwit.moves.Home;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;

/// Where the people are, for whoever has no account yet.
final class AdvicePane {
    private static final int HOMES = 5;

    private final ServerModel model;
    private final Words words;

    AdvicePane(ServerModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Node body() {
        var column = Nodes.column(8);
        column.setId("server-advice");
        model.homes().subscribe(homes -> {
            column.getChildren()
                    .setAll(Nodes.section(words.of("server.advice")), Nodes.muted(words.of("server.advice.text")));
            var grid = new GridPane(16, 0);
            grid.getStyleClass().add("home-list");
            homes.stream().limit(HOMES).forEach(home -> grid.addRow(grid.getRowCount(), about(home)));
            column.getChildren().add(grid);
            Nodes.show(column, () -> !homes.isEmpty());
        });
        return column;
    }

    private Node take(Home home) {
        var name = Nodes.link(home.host(), () -> model.take(home));
        name.setAccessibleText(words.of("server.advice.take", home.host()));
        return name;
    }

    /// In columns: joined, numbers and names of software would change places where text runs to the left.
    private Node[] about(Home home) {
        return new Node[] {
            take(home),
            Nodes.muted(words.of("server.advice.people", home.people())),
            Nodes.muted(home.software().isEmpty() ? "" : SoftwareNames.of(home.software()) + " " + home.version()),
            Nodes.muted(door(home.door()).map(key -> words.of(key)).orElse(""))
        };
    }

    private static Optional<String> door(HostVerdict.Door door) {
        return switch (door) {
            case OPEN -> Optional.of("server.advice.open");
            case CLOSED -> Optional.of("server.advice.closed");
            case UNKNOWN -> Optional.empty();
        };
    }
}
