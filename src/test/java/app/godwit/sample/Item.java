package app.godwit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One tweet to write, of the script or of the chatter.
///
/// @param id       of the last version
/// @param millis   when the first version was written, since 1970
/// @param text     in [Markup]
/// @param earlier  texts of the versions before an edit, oldest first
/// @param words    `sensitive`, `note`, `deleted`, `community`
/// @param media    file names; `!name` is missing from the archive
record Item(
        long id,
        long millis,
        String language,
        String client,
        int likes,
        int retweets,
        String text,
        List<String> earlier,
        Set<String> words,
        List<String> media,
        Above above) {

    static final long BETWEEN_EDITS = 180_000;

    /// The ids of all versions, the last one last.
    List<Long> versions() {
        var ids = new ArrayList<Long>();
        for (var n = 0; n < earlier.size(); n++) {
            ids.add(Snowflake.at(millis + n * BETWEEN_EDITS, 77));
        }
        ids.add(id);
        return ids;
    }

    /// What replies written at once refer to, before any edit.
    long firstId() {
        return versions().getFirst();
    }

    /// What a tweet replies to.
    sealed interface Above {}

    record Nothing() implements Above {}

    /// @param tweet  0 when the archive does not say
    /// @param handle `""` when that account is gone
    record Under(long tweet, long person, String handle) implements Above {}

    boolean is(String word) {
        return words.contains(word);
    }
}
