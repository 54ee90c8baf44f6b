package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.posts.MediaNote;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Which files will not go up as they are, and what happens instead.
final class NotesPane extends VBox {
    private final Words words;

    NotesPane(HistoryModel model, Words words) {
        super(8);
        this.words = words;
        model.notes().subscribe(this::show);
    }

    private void show(List<FileNotes> notes) {
        Nodes.show(this, () -> !notes.isEmpty());
        getChildren().setAll(Nodes.section(words.of("history.notes")));
        notes.stream().map(this::group).forEach(getChildren()::add);
    }

    private Node group(FileNotes notes) {
        var group = Nodes.column(2, Nodes.body(words.of(key(notes.fate()), notes.files())));
        notes.names().stream().map(NotesPane::name).forEach(group.getChildren()::add);
        var more = notes.files() - notes.names().size();
        if (more > 0) {
            group.getChildren().add(Nodes.muted(words.of("history.notes.more", more)));
        }
        return group;
    }

    private static Node name(String file) {
        var name = Nodes.styled(file.substring(file.lastIndexOf('/') + 1), "small");
        name.getStyleClass().add(atlantafx.base.theme.Styles.TEXT_MUTED);
        name.setTooltip(new javafx.scene.control.Tooltip(file));
        Nodes.mayBeCut(name);
        return name;
    }

    private static String key(MediaNote.Fate fate) {
        return switch (fate) {
            case MISSING -> "history.notes.missing";
            case LEFT_OUT -> "history.notes.leftOut";
            case MADE_SMALLER -> "history.notes.smaller";
            case IN_A_REPLY -> "history.notes.reply";
        };
    }
}
