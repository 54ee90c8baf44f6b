package app.godwit.desktop.people;

import app.godwit.desktop.kit.Portraits;
import app.godwit.desktop.kit.Words;
import app.godwit.moves.PersonRow;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person: a line that is always there, and the evidence below it when it is open.
final class PersonCell extends ListCell<PersonRow> {
    private final PeopleModel model;
    private final Words words;
    private final Portraits portraits;
    private final PersonLine line;
    private final VBox box;

    PersonCell(PeopleModel model, Words words, Portraits portraits) {
        this.model = model;
        this.words = words;
        this.portraits = portraits;
        this.line = new PersonLine(model, words, portraits);
        this.box = new VBox(line);
        getStyleClass().add("person-cell");
        setPrefWidth(0);
        model.opened().subscribe((before, now) -> showEvidence());
    }

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        showEvidence();
        setAccessibleText(line.spoken());
        setGraphic(box);
    }

    private void showEvidence() {
        PersonRow row = getItem();
        if (row == null) {
            return;
        }
        line.show(row);
        if (model.opened().get() == row.id()) {
            var evidence = new VBox(new EvidencePane(row, model, words, portraits));
            evidence.getStyleClass().add("evidence-box");
            box.getChildren().setAll(line, evidence);
        } else if (box.getChildren().size() > 1) {
            box.getChildren().setAll(line);
        }
    }
}
