package app.godwit.sample;

import java.util.List;
import java.util.Set;

/// One tweet to write, of the script or of the chatter.
///
/// @param millis   when, since 1970
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
