package app.godwit.journal;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Span;
import app.godwit.tweets.Style;
import app.godwit.tweets.Tweet;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jspecify.annotations.Nullable;

/// Tweets as rows, and back.
final class TweetRows {
    static final RowMapper<Row> ROW = (row, _) -> new Row(
            Json.read(row.getString("rest"), Rest.class)
                    .tweet(row.getLong("id"), Instant.ofEpochMilli(row.getLong("posted"))),
            Instant.ofEpochMilli(row.getLong("seen")));

    private static final String INSERT = """
        INSERT INTO tweet (id, posted, kind, parent, rest, seen, words, missing) VALUES (?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET posted = excluded.posted, kind = excluded.kind, parent = excluded.parent,
            rest = excluded.rest, seen = excluded.seen, words = excluded.words, missing = excluded.missing\
        """;

    private TweetRows() {}

    /// @param seen when the newest archive that held it was made
    record Row(Tweet tweet, Instant seen) {
        long id() {
            return tweet.id();
        }
    }

    /// How tweets come in.
    ///
    /// @param made when their archive was made, [Instant#EPOCH] when nothing tells
    record Read(Instant made) {
        /// An archive that held a tweet is no older than the tweet.
        Instant seen(Tweet tweet) {
            return made.isAfter(tweet.posted()) ? made : tweet.posted();
        }
    }

    /// A row as it is written: texts instead of a tweet's many small parts, so that thousands of them may wait for
    /// their commit.
    record Line(long id, long posted, String kind, long parent, byte[] rest, long seen, String words, boolean missing) {
        static Line of(Row row, RestJson json) {
            var tweet = row.tweet();
            return new Line(
                    tweet.id(),
                    tweet.posted().toEpochMilli(),
                    name(tweet.kind()),
                    TweetRows.parent(tweet.kind()),
                    json.of(tweet),
                    row.seen().toEpochMilli(),
                    Folded.of(tweet.text()),
                    lacksMedia(tweet));
        }
    }

    static List<Media> media(String rest) {
        return Json.read(rest, Files.class).media();
    }

    /// Adds tweets, some of which the file may know.
    static void join(Handle handle, List<Tweet> tweets, Read read) {
        if (!tweets.isEmpty()) {
            insert(handle, joined(tweets, read, known(handle, tweets)));
        }
    }

    /// The rows that are new or differ from what is known.
    private static List<Row> joined(List<Tweet> tweets, Read read, Map<Long, Row> known) {
        var rows = new LinkedHashMap<Long, Row>();
        for (var tweet : tweets) {
            var now = new Row(tweet, read.seen(tweet));
            rows.merge(tweet.id(), now, TweetRows::join);
        }
        rows.replaceAll((id, row) -> known.containsKey(id) ? join(known.getOrDefault(id, row), row) : row);
        rows.values().removeIf(row -> row.equals(known.get(row.id())));
        return List.copyOf(rows.values());
    }

    private static Row join(Row known, Row read) {
        return new Row(
                Merge.of(known.tweet(), read.tweet()), known.seen().isAfter(read.seen()) ? known.seen() : read.seen());
    }

    private static Map<Long, Row> known(Handle handle, List<Tweet> tweets) {
        var known = new HashMap<Long, Row>();
        handle.createQuery("SELECT * FROM tweet WHERE id IN (<ids>)")
                .bindList("ids", tweets.stream().map(Tweet::id).toList())
                .map(ROW)
                .forEach(row -> known.put(row.id(), row));
        return known;
    }

    /// In the order of their ids, so that neighbours in the index are written together; by a bare statement, because an
    /// archive has a million of them.
    static void insert(Handle handle, Collection<Row> rows) {
        var json = new RestJson();
        write(handle, rows.stream().map(row -> Line.of(row, json)).toList());
    }

    /// Writes lines, or replaces those of the same tweets; the last of one tweet counts.
    static void write(Handle handle, Collection<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingLong(Line::id));
        try (var statement = handle.getConnection().prepareStatement(INSERT)) {
            for (var line : sorted) {
                bind(statement, line);
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new TransactionException(failure);
        }
    }

    private static void bind(PreparedStatement statement, Line line) throws SQLException {
        statement.setLong(1, line.id());
        statement.setLong(2, line.posted());
        statement.setString(3, line.kind());
        statement.setLong(4, line.parent());
        statement.setBytes(5, line.rest());
        statement.setLong(6, line.seen());
        statement.setString(7, line.words());
        statement.setLong(8, line.missing() ? 1 : 0);
        statement.addBatch();
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case Kind.Own _ -> "OWN";
            case Kind.SelfReply _ -> "SELFREPLY";
            case Kind.Reply _ -> "REPLY";
            case Kind.Retweet _ -> "RETWEET";
        };
    }

    private static boolean lacksMedia(Tweet tweet) {
        return tweet.media().stream().anyMatch(media -> media.place() instanceof Media.Missing);
    }

    private static long parent(Kind kind) {
        return switch (kind) {
            case Kind.SelfReply reply -> reply.parent();
            case Kind.Reply reply -> reply.parent();
            case Kind.Own _, Kind.Retweet _ -> 0;
        };
    }

    /// Of a tweet its files alone.
    private record Files(List<Media> media) {}

    /// A tweet without what stands in columns of its own.
    ///
    /// @param styles `null` where there are none: most tweets, and all that older versions wrote
    private record Rest(
            Kind kind,
            String text,
            List<Span> spans,
            List<Media> media,
            String language,
            String client,
            int likes,
            int retweets,
            Set<Mark> marks,
            @Nullable List<Style> styles) {
        Tweet tweet(long id, Instant posted) {
            return new Tweet(
                    id,
                    posted,
                    kind,
                    text,
                    spans,
                    media,
                    language,
                    client,
                    likes,
                    retweets,
                    marks,
                    styles == null ? List.of() : styles);
        }
    }
}
