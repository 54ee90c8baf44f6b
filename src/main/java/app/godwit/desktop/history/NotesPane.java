package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.Selection;
import app.godwit.posts.MediaNote;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Which files will not go up as they are, and what happens instead.
final class NotesPane extends VBox {
    private static final int NAMED = 5;
    private final Words words;

    NotesPane(HistoryModel model, Words words) {
        super(8);
        this.words = words;
        model.selection().subscribe(seen -> show(seen.map(Selection::notes).orElse(List.of())));
    }

    private void show(List<MediaNote> notes) {
        Nodes.show(this, () -> !notes.isEmpty());
        getChildren().setAll(Nodes.section(words.of("history.notes")));
        for (var fate : MediaNote.Fate.values()) {
            var files = notes.stream()
                    .filter(note -> note.fate() == fate)
                    .map(MediaNote::file)
                    .toList();
            if (!files.isEmpty()) {
                getChildren().add(group(fate, files));
            }
        }
    }

    private Node group(MediaNote.Fate fate, List<String> files) {
        var group = Nodes.column(2, Nodes.body(words.of(key(fate), files.size())));
        files.stream().limit(NAMED).map(NotesPane::name).forEach(group.getChildren()::add);
        if (files.size() > NAMED) {
            group.getChildren().add(Nodes.muted(words.of("history.notes.more", files.size() - NAMED)));
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
