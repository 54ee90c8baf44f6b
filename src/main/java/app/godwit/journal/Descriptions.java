package app.godwit.journal;

import app.godwit.tweets.Media;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
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
    /// @param position of the picture in its tweet, from 0
    public record Description(long tweet, int position, String text) {}

    /// Keeps descriptions, all or none; a newer one replaces.
    public void keep(List<Description> descriptions) {
        file.write(handle -> {
            var batch =
                    handle.prepareBatch("INSERT OR REPLACE INTO description (tweet, position, text) VALUES (?, ?, ?)");
            descriptions.forEach(one -> batch.bind(0, one.tweet())
                    .bind(1, one.position())
                    .bind(2, one.text())
                    .add());
            return batch.execute().length;
        });
    }

    public Known all() {
        return file.read(handle -> {
            var texts = new HashMap<Place, String>();
            handle.createQuery("SELECT * FROM description")
                    .map((row, _) -> Map.entry(
                            new Place(row.getLong("tweet"), row.getInt("position")), row.getString("text")))
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
            return new Known(texts);
        });
    }

    private record Place(long tweet, int position) {}

    /// All descriptions at one moment.
    public static final class Known {
        private final Map<Place, String> texts;

        private Known(Map<Place, String> texts) {
            this.texts = texts;
        }

        /// The tweet with what is known of its pictures.
        public Tweet describe(Tweet tweet) {
            if (texts.isEmpty() || tweet.media().isEmpty()) {
                return tweet;
            }
            var media = new ArrayList<Media>();
            for (var position = 0; position < tweet.media().size(); position++) {
                var one = tweet.media().get(position);
                var alt = texts.getOrDefault(new Place(tweet.id(), position), one.alt());
                media.add(new Media(one.id(), one.type(), alt, one.place()));
            }
            return tweet.with(media);
        }
    }
}
