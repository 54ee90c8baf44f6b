package app.godwit.desktop.people;

import app.godwit.desktop.kit.Avatar;
import app.godwit.desktop.kit.Isolates;
import app.godwit.desktop.kit.Lines;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Portraits;
import app.godwit.desktop.kit.Words;
import app.godwit.handles.Account;
import app.godwit.handles.Evidence;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.moves.PersonRow;
import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Every match of a person with the words that led to it, marked, and what the look-up said.
final class EvidencePane extends VBox {
    private static final int ROWS_SHOWN = 4;
    private final PersonRow row;
    private final PeopleModel model;
    private final Words words;
    private final Portraits portraits;

    EvidencePane(PersonRow row, PeopleModel model, Words words, Portraits portraits) {
        super(16);
        this.row = row;
        this.model = model;
        this.words = words;
        this.portraits = portraits;
        getStyleClass().add("evidence");
        bios();
        row.matches().stream().map(this::match).forEach(getChildren()::add);
        getChildren().add(byHand());
    }

    /// What both say of themselves, whole.
    private void bios() {
        var before = row.person().bio();
        if (!before.isBlank()) {
            getChildren()
                    .add(saying(
                            "people.bio.before",
                            before,
                            face(row.person().name(), row.person().avatar())));
        }
        Finds.best(row)
                .map(Finds::account)
                .filter(account -> !account.note().isBlank())
                .ifPresent(account -> getChildren()
                        .add(saying("people.bio.after", account.note(), face(account.name(), account.avatar()))));
    }

    private Avatar face(String name, String address) {
        var face = new Avatar(portraits);
        face.show(name, address);
        return face;
    }

    private Node saying(String key, String bio, Avatar face) {
        var name = Nodes.styled(words.of(key), "small");
        name.getStyleClass().add(Styles.TEXT_MUTED);
        var words = Nodes.column(2, name, Nodes.body(bio));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, face, words);
    }

    /// An address that the user knows better.
    private Node byHand() {
        var address = new TextField();
        address.setId("address-by-hand");
        address.setPromptText(words.of("people.add.prompt"));
        address.setAccessibleText(words.of("people.add.field"));
        address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        address.setPrefColumnCount(24);
        Runnable add = () -> model.acceptByHand(row, address.getText());
        address.setOnAction(event -> add.run());
        var button = Nodes.button(words.of("people.add"), add);
        button.setId("add-by-hand");
        return Nodes.row(8, address, button);
    }

    private Node match(Match match) {
        var box = Nodes.column(6, head(match), quote(match.candidate().evidence()));
        var account = Finds.account(match);
        account.fields().stream().limit(ROWS_SHOWN).map(this::field).forEach(box.getChildren()::add);
        return box;
    }

    private Node head(Match match) {
        var address = Nodes.styled(Finds.handle(match).display(), "strong");
        var said = Nodes.styled(said(match.lookup()), "small");
        said.getStyleClass().add(Styles.TEXT_MUTED);
        var head = Nodes.row(12, new ConfidenceMark(match.confidence(), words), address, said, Nodes.spring());
        if (Finds.usable(match) && row.matches().size() > 1 && !isChosen(match)) {
            head.getChildren().add(Nodes.button(words.of("people.use"), () -> model.accept(row, Finds.handle(match))));
        }
        return head;
    }

    private boolean isChosen(Match match) {
        return row.chosen()
                .map(Finds::handle)
                .filter(Finds.handle(match)::equals)
                .isPresent();
    }

    private String said(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found found -> words.of("people.lookup.found");
            case Lookup.Absent absent -> words.of("people.lookup.absent");
            case Lookup.Moved moved ->
                words.of("people.lookup.moved", moved.old().handle().display());
            case Lookup.Mirror mirror -> words.of("people.lookup.mirror");
            case Lookup.Unusable unusable -> words.said(unusable.why());
            case Lookup.Unknown unknown -> words.said(unknown.why());
        };
    }

    private Node quote(Evidence evidence) {
        var marked = Nodes.styled(evidence.words(), "marked");
        var where = Nodes.styled(words.name(evidence.field()), "small");
        where.setMinWidth(88);
        where.getStyleClass().add(Styles.TEXT_MUTED);
        var flow = new TextFlow();
        flow.getChildren().addAll(words(evidence.text().substring(0, evidence.start())));
        flow.getChildren().add(marked);
        flow.getChildren().addAll(words(evidence.text().substring(evidence.end())));
        flow.setAccessibleText(evidence.text());
        Isolates.run(flow, evidence.text(), words.language().direction());
        HBox.setHgrow(flow, Priority.ALWAYS);
        var line = Nodes.row(12, where, flow);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        return line;
    }

    /// Each word apart where lines may not break inside a text.
    private static List<Text> words(String text) {
        return Lines.areNeeded(text)
                ? Arrays.stream(Isolates.marked(text).split("(?<= )"))
                        .map(Text::new)
                        .toList()
                : List.of(new Text(text));
    }

    private Node field(Account.Row field) {
        var name = Nodes.styled(field.name(), "small");
        name.setMinWidth(88);
        name.setMaxWidth(88);
        name.getStyleClass().add(Styles.TEXT_MUTED);
        return Nodes.row(12, name, Nodes.body(field.value()));
    }
}
