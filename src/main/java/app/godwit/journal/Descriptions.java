package app.godwit.journal;

import app.godwit.tweets.Media;
import app.godwit.tweets.Tweet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What pictures show, in the user's words: X archives hold no descriptions.
public final class Descriptions {
    private final MoveFile file;

    Descriptions(MoveFile file) {
        this.file = file;
    }

    /// One picture's description.
    ///
    /// @param media X's own number of the picture, [Media#id]
    public record Description(long media, String text) {}

    /// Keeps descriptions, all or none; a newer one replaces.
    public void keep(List<Description> descriptions) {
        file.write(handle -> {
            var batch = handle.prepareBatch("INSERT OR REPLACE INTO description (media, text) VALUES (?, ?)");
            descriptions.forEach(
                    one -> batch.bind(0, one.media()).bind(1, one.text()).add());
            return batch.execute().length;
        });
    }

    /// All of them at one moment.
    public Known all() {
        return file.read(handle -> {
            var texts = new HashMap<Long, String>();
            handle.createQuery("SELECT * FROM description")
                    .map((row, _) -> Map.entry(row.getLong("media"), row.getString("text")))
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
            return new Known(texts);
        });
    }

    /// Descriptions by picture.
    public record Known(Map<Long, String> texts) {
        public Known {
            texts = Map.copyOf(texts);
        }

        /// The tweet with what is known of its pictures.
        public Tweet describe(Tweet tweet) {
            return texts.isEmpty() || tweet.media().isEmpty()
                    ? tweet
                    : tweet.with(tweet.media().stream().map(this::describe).toList());
        }

        private Media describe(Media media) {
            return new Media(media.id(), media.type(), texts.getOrDefault(media.id(), media.alt()), media.place());
        }
    }
}
