package app.godwit.desktop.people;

import app.godwit.desktop.kit.Motion;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A chart of where the people are: a bar for each server, the fullest first.
final class ServersPane extends VBox {
    private static final int SHOWN = 20;
    private final Words words;
    private final Node head;

    /// @param close what to do when the user has seen enough
    ServersPane(PeopleModel model, Words words, Runnable close) {
        super(12);
        this.words = words;
        var away = Nodes.iconButton(words.of("people.servers.hide"), Feather.X, close);
        away.setId("hide-servers");
        head = Nodes.row(8, Nodes.section(words.of("people.servers")), Nodes.spring(), away);
        getStyleClass().add("side-panel");
        model.list().servers().subscribe(this::show);
    }

    private void show(List<Crowd.Living> servers) {
        getChildren().setAll(head);
        if (servers.isEmpty()) {
            getChildren().add(Nodes.muted(words.of("people.servers.none")));
            return;
        }
        var most = servers.getFirst().people();
        servers.stream().limit(SHOWN).map(living -> bar(living, most)).forEach(getChildren()::add);
        var rest = servers.stream().skip(SHOWN).mapToInt(Crowd.Living::people).sum();
        if (rest > 0) {
            getChildren().add(Nodes.muted(words.of("people.servers.rest", servers.size() - SHOWN, rest)));
        }
    }

    private Node bar(Crowd.Living living, int most) {
        var host = Nodes.styled(living.host(), "small");
        host.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        host.setMinWidth(0);
        var count = Nodes.styled(words.of("number", living.people()), "strong");
        count.setMinWidth(USE_PREF_SIZE);
        var bar = Motion.bar((double) living.people() / most);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.of("people.server.spoken", living.host(), living.people()));
        return Nodes.column(2, Nodes.row(8, host, Nodes.spring(), count), bar);
    }
}
