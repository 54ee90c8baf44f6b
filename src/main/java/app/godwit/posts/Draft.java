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
/// @param format   how `text` is written
/// @param quotes   links in `text` to own tweets that are reposted too
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
        Instant written,
        Format format,
        List<Quote> quotes) {
    public Draft {
        media = List.copyOf(media);
        quotes = List.copyOf(quotes);
    }

    /// One in plain letters that quotes nothing of one's own.
    public Draft(
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
        this(
                source,
                part,
                replyTo,
                text,
                length,
                language,
                visibility,
                audience,
                spoiler,
                media,
                written,
                Format.PLAIN,
                List.of());
    }

    /// How a text is written.
    public enum Format {
        PLAIN,
        MARKDOWN
    }

    /// A link to an own tweet that is reposted too. When this draft is sent, the address of that post takes the link's
    /// place, if it stands by then.
    ///
    /// @param link as it stands in the text: on X
    /// @param key  the quoted post's [Draft#key]
    public record Quote(String link, String key) {}

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

    /// The link of which a server that previews links shows a card: the first, where neither files nor a warning take
    /// its place. `""` for none.
    public String card() {
        return media.isEmpty() && spoiler.isEmpty() ? Urls.first(text) : "";
    }

    /// The same for others to see.
    public Draft seenBy(Visibility others) {
        return new Draft(
                source, part, replyTo, text, length, language, others, audience, spoiler, media, written, format,
                quotes);
    }

    /// The same in other words, as they stand when it is sent.
    public Draft saying(String words) {
        return new Draft(
                source,
                part,
                replyTo,
                words,
                length,
                language,
                visibility,
                audience,
                spoiler,
                media,
                written,
                format,
                quotes);
    }
}
