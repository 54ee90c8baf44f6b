package app.godwit.posts;

import app.godwit.tweets.Media;
import java.time.Instant;
import java.util.List;

/// One post ready to publish. A long tweet becomes several drafts of one source.
///
/// @param source   the tweet's id
/// @param part     0 for the first
/// @param replyTo  what it hangs below
/// @param text     exactly what is sent
/// @param length   as the server counts
/// @param language ISO 639-1, `""` to leave it to the server
/// @param spoiler  content warning, `""` for none
/// @param media    attachments in order
/// @param written  when the tweet was posted
public record Draft(
        long source,
        int part,
        Parent replyTo,
        String text,
        int length,
        String language,
        Visibility visibility,
        Audience audience,
        String spoiler,
        List<Media> media,
        Instant written) {
    public Draft {
        media = List.copyOf(media);
    }

    /// What a draft hangs below.
    public sealed interface Parent {}

    /// Nothing: it starts a thread or stands alone.
    public record Top() implements Parent {}

    /// Another draft of this move, of an earlier run perhaps.
    public record Under(long source, int part) implements Parent {
        /// The parent's [Draft#key].
        public String key() {
            return source + "." + part;
        }
    }

    /// Whether the media are hidden behind a warning.
    public enum Audience {
        EVERYBODY,
        SENSITIVE
    }

    /// The name of this draft in the journal: `SOURCE.PART`.
    public String key() {
        return source + "." + part;
    }

    /// The same for others to see.
    public Draft seenBy(Visibility others) {
        return new Draft(source, part, replyTo, text, length, language, others, audience, spoiler, media, written);
    }
}
