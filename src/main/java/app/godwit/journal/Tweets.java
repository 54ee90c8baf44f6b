package app.godwit.journal;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The tweets of the move.
public final class Tweets {
    /// SQLite takes so many parameters, and more.
    private static final int MOST_AT_ONCE = 5_000;

    private final MoveFile file;

    Tweets(MoveFile file) {
        this.file = file;
    }

    /// Adds tweets, and joins those known already with what is known of them.
    void join(Handle handle, List<Tweet> tweets, TweetRows.Read read) {
        TweetRows.join(handle, tweets, read);
    }

    /// Adds tweets to a file that held none when their source was begun.
    void write(Handle handle, List<TweetRows.Line> lines) {
        TweetRows.write(handle, lines);
    }

    /// Remembers that a version of a tweet is superseded; the newest edit known counts.
    void edited(Handle handle, long older, long last, Instant seen) {
        handle.execute("""
            INSERT INTO edit (older, last) VALUES (?, ?)
            ON CONFLICT (older) DO UPDATE SET last = max(last, excluded.last)\
            """, older, last);
        handle.execute(
                "UPDATE tweet SET seen = ? WHERE id = ? AND seen < ?", seen.toEpochMilli(), older, seen.toEpochMilli());
    }

    boolean isEmpty(Handle handle) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM tweet)")
                .mapTo(Boolean.class)
                .one();
    }

    /// Versions of an edited tweet count once.
    public int count() {
        return file.read(handle -> {
            var hidden = Edits.read(handle).standIns().keySet();
            var all = handle.createQuery("SELECT count(*) FROM tweet")
                    .mapTo(Integer.class)
                    .one();
            return all
                    - (int) hidden.stream()
                            .filter(id -> row(handle, id).isPresent())
                            .count();
        });
    }

    /// The tweet with this id, also where a later version stands for it.
    public Optional<Tweet> find(long id) {
        return file.read(handle -> row(handle, id).map(Standing.read(handle)::tweet));
    }

    /// The pictures and videos of a tweet, with the places where they are found now.
    public List<Media> media(long id) {
        return file.ask(statements -> statements.first(
                        "SELECT rest FROM tweet WHERE id = ?", row -> TweetRows.media(row.getString(1)), id))
                .orElse(List.of());
    }

    /// The tweets with these ids, as far as they are there. Meant for a page of them.
    public Map<Long, Tweet> all(List<Long> ids) {
        return file.read(handle -> {
            var standing = Standing.read(handle);
            var found = new HashMap<Long, Tweet>();
            for (var from = 0; from < ids.size(); from += MOST_AT_ONCE) {
                handle.createQuery("SELECT * FROM tweet WHERE id IN (<ids>)")
                        .bindList("ids", ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)))
                        .map(TweetRows.ROW)
                        .forEach(row -> found.put(row.id(), standing.tweet(row)));
            }
            return found;
        });
    }

    /// When the oldest tweet was written.
    public Optional<Instant> earliest() {
        return posted("ASC");
    }

    /// When the newest tweet was written.
    public Optional<Instant> latest() {
        return posted("DESC");
    }

    private Optional<Instant> posted(String order) {
        return file.read(handle -> handle.createQuery("SELECT posted FROM tweet ORDER BY posted " + order + " LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli));
    }

    private static Optional<TweetRows.Row> row(Handle handle, long id) {
        return handle.createQuery("SELECT * FROM tweet WHERE id = ?")
                .bind(0, id)
                .map(TweetRows.ROW)
                .findOne();
    }

    /// The ids of the tweets in which all of these words stand, newest first. A word is found inside others
    /// too, for not all scripts put spaces between them; case and width make no difference.
    ///
    /// @param words separated by spaces
    /// @param most  how many ids at most
    public List<Long> search(String words, int most) {
        var wanted = Folded.words(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var all = String.join(" AND ", Collections.nCopies(wanted.size(), "instr(words, ?) > 0"));
        return file.read(handle -> {
            var edits = Edits.read(handle);
            var query =
                    handle.createQuery("SELECT id FROM tweet WHERE " + all + " ORDER BY posted DESC, id DESC LIMIT ?");
            for (var i = 0; i < wanted.size(); i++) {
                query.bind(i, wanted.get(i));
            }
            return query.bind(wanted.size(), most + edits.standIns().size()).mapTo(Long.class).stream()
                    .filter(id -> !edits.isHidden(id))
                    .limit(most)
                    .toList();
        });
    }

    /// Every tweet, oldest first, one at a time, of edited ones the version that stands for all. The file is held
    /// meanwhile, so be quick with each.
    public void each(Consumer<Tweet> consumer) {
        file.read(handle -> {
            var standing = Standing.read(handle);
            try (var rows = handle.createQuery("SELECT * FROM tweet ORDER BY posted, id").map(TweetRows.ROW).stream()) {
                rows.filter(row -> !standing.edits().isHidden(row.id()))
                        .map(standing::tweet)
                        .forEach(consumer);
            }
            return true;
        });
    }

    /// Asks once for every file that no archive held so far, and keeps what is found.
    ///
    /// @param finder called while the file is not held
    /// @return how many were found
    public int findMissing(Function<Media.Missing, Optional<Media.InArchive>> finder) {
        return new MissingFiles(file, finder).find();
    }

    /// Id and kind of every tweet, without reading its text.
    public void eachKind(BiConsumer<Long, Kind> consumer) {
        file.read(handle -> {
            var edits = Edits.read(handle);
            try (var kinds = handle
                    .createQuery("SELECT id, kind, parent FROM tweet")
                    .map((row, _) ->
                            new Bond(row.getLong("id"), kind(row.getString("kind"), row.getLong("parent"), edits)))
                    .stream()) {
                kinds.filter(bond -> !edits.isHidden(bond.id()))
                        .forEach(bond -> consumer.accept(bond.id(), bond.kind()));
            }
            return true;
        });
    }

    /// The versions of edited tweets for which another stands, each with that one.
    public Map<Long, Long> standIns() {
        return file.read(handle -> Edits.read(handle).standIns());
    }

    private static Kind kind(String name, long parent, Edits edits) {
        return switch (name) {
            case "SELFREPLY" -> new Kind.SelfReply(edits.standIn(parent));
            case "REPLY" -> new Kind.Reply(parent, 0, "");
            case "RETWEET" -> new Kind.Retweet(0, "");
            default -> new Kind.Own();
        };
    }

    /// A tweet that was edited after its posts were planned or published.
    ///
    /// @param standing the version of which the posts are
    /// @param version  the id of the newest version
    /// @param now      the newest version, as if it had the id of the standing one
    public record Edited(long standing, long version, Tweet now) {}

    /// The tweets whose posts are of an older version than is known now, by id.
    public List<Edited> edited() {
        return file.read(handle -> {
            var standing = Standing.read(handle);
            return standing.edits().superseded().entrySet().stream()
                    .flatMap(one -> row(handle, one.getKey())
                            .map(standing::tweet)
                            .map(now -> new Edited(one.getValue(), one.getKey(), now.as(one.getValue())))
                            .stream())
                    .sorted(Comparator.comparingLong(Edited::standing))
                    .toList();
        });
    }

    private record Bond(long id, Kind kind) {}
}
