package app.godwit.journal;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The tweets of the move.
public final class Tweets {
    private static final RowMapper<Tweet> TWEET = (row, _) -> Json.read(row.getString("rest"), Rest.class)
            .tweet(row.getLong("id"), Instant.ofEpochMilli(row.getLong("posted")));

    private final MoveFile file;

    Tweets(MoveFile file) {
        this.file = file;
    }

    /// Adds tweets, or replaces those known already: the newer archive knows better.
    void put(Handle handle, List<Tweet> tweets) {
        var batch = handle.prepareBatch("""
            INSERT INTO tweet (id, posted, kind, parent, rest) VALUES (:id, :posted, :kind, :parent, :rest)
            ON CONFLICT (id) DO UPDATE SET posted = excluded.posted, kind = excluded.kind,
                parent = excluded.parent, rest = excluded.rest
            WHERE rest <> excluded.rest\
            """);
        for (var tweet : tweets) {
            batch.bind("id", tweet.id())
                    .bind("posted", tweet.posted().toEpochMilli())
                    .bind("kind", tweet.kind().getClass().getSimpleName().toUpperCase(Locale.ROOT))
                    .bind("parent", parent(tweet.kind()))
                    .bind("rest", Json.write(Rest.of(tweet)))
                    .add();
        }
        batch.execute();
    }

    public int count() {
        return file.read(handle -> handle.createQuery("SELECT count(*) FROM tweet")
                .mapTo(Integer.class)
                .one());
    }

    public Optional<Tweet> find(long id) {
        return file.read(handle -> handle.createQuery("SELECT * FROM tweet WHERE id = ?")
                .bind(0, id)
                .map(TWEET)
                .findOne());
    }

    /// Every tweet, oldest first, one at a time. The file is held meanwhile, so be quick with each.
    public void each(Consumer<Tweet> consumer) {
        file.read(handle -> {
            try (var tweets = handle.createQuery("SELECT * FROM tweet ORDER BY posted, id").map(TWEET).stream()) {
                tweets.forEach(consumer);
            }
            return true;
        });
    }

    /// Id and kind of every tweet, without reading its text.
    public void eachKind(BiConsumer<Long, Kind> consumer) {
        file.read(handle -> {
            try (var kinds = handle
                    .createQuery("SELECT id, kind, parent FROM tweet")
                    .map((row, _) ->
                            new Standing(row.getLong("id"), kind(row.getString("kind"), row.getLong("parent"))))
                    .stream()) {
                kinds.forEach(standing -> consumer.accept(standing.id(), standing.kind()));
            }
            return true;
        });
    }

    private static long parent(Kind kind) {
        return switch (kind) {
            case Kind.SelfReply reply -> reply.parent();
            case Kind.Reply reply -> reply.parent();
            case Kind.Own _, Kind.Retweet _ -> 0;
        };
    }

    private static Kind kind(String name, long parent) {
        return switch (name) {
            case "SELFREPLY" -> new Kind.SelfReply(parent);
            case "REPLY" -> new Kind.Reply(parent, 0, "");
            case "RETWEET" -> new Kind.Retweet(0, "");
            default -> new Kind.Own();
        };
    }

    private record Standing(long id, Kind kind) {}

    /// A tweet without what stands in columns of its own.
    private record Rest(
            Kind kind,
            String text,
            List<Span> spans,
            List<Media> media,
            String language,
            String client,
            int likes,
            int retweets,
            Set<Mark> marks) {
        static Rest of(Tweet tweet) {
            return new Rest(
                    tweet.kind(),
                    tweet.text(),
                    tweet.spans(),
                    tweet.media(),
                    tweet.language(),
                    tweet.client(),
                    tweet.likes(),
                    tweet.retweets(),
                    tweet.marks());
        }

        Tweet tweet(long id, Instant posted) {
            return new Tweet(id, posted, kind, text, spans, media, language, client, likes, retweets, marks);
        }
    }
}
