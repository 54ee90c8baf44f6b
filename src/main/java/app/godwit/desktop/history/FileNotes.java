package app.godwit.desktop.history;

import app.godwit.posts.MediaNote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// Files that share a fate on their way up.
///
/// @param names of the first of them, as the archive has them
record FileNotes(MediaNote.Fate fate, int files, List<String> names) {
    static final int NAMED = 5;

    FileNotes {
        names = List.copyOf(names);
    }

    /// By fate. There may be tens of thousands.
    static List<FileNotes> of(List<MediaNote> notes) {
        var counts = new EnumMap<MediaNote.Fate, Integer>(MediaNote.Fate.class);
        var names = new EnumMap<MediaNote.Fate, List<String>>(MediaNote.Fate.class);
        for (var note : notes) {
            if (counts.merge(note.fate(), 1, Integer::sum) <= NAMED) {
                names.computeIfAbsent(note.fate(), _ -> new ArrayList<>()).add(note.file());
            }
        }
        return counts.entrySet().stream()
                .map(count ->
                        new FileNotes(count.getKey(), count.getValue(), names.getOrDefault(count.getKey(), List.of())))
                .toList();
    }
}
