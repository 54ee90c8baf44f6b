package app.godwit.journal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// What stood in the user's own timeline, as it was last looked through.
public final class Timeline {
    private static final RowMapper<Post> POST = (row, _) ->
            new Post(row.getString("id"), Instant.ofEpochMilli(row.getLong("posted")), row.getString("words"));

    private final MoveFile file;

    Timeline(MoveFile file) {
        this.file = file;
    }

    /// One post.
    ///
    /// @param id    the server's
    /// @param words reduced to what tells it apart
    public record Post(String id, Instant posted, String words) {}

    /// Takes the place of what was known before.
    public void keep(List<Post> posts) {
        file.write(handle -> {
            handle.execute("DELETE FROM standing_post");
            return add(handle, posts);
        });
    }

    /// Beside what is known already.
    public void add(List<Post> posts) {
        file.write(handle -> add(handle, posts));
    }

    private static int add(Handle handle, List<Post> posts) {
        var batch = handle.prepareBatch("INSERT OR REPLACE INTO standing_post (id, posted, words) VALUES (?, ?, ?)");
        posts.forEach(post -> batch.bind(0, post.id())
                .bind(1, post.posted().toEpochMilli())
                .bind(2, post.words())
                .add());
        return posts.isEmpty() ? 0 : batch.execute().length;
    }

    /// Whether a post with this id stood there, whoever put it there.
    public boolean has(String id) {
        return file.ask(statements -> statements.first("SELECT 1 FROM standing_post WHERE id = ?", _ -> true, id))
                .isPresent();
    }

    /// All but what this move put there itself.
    public List<Post> before() {
        return file.read(handle -> {
            var ours = new HashSet<>(
                    handle.createQuery("SELECT remote FROM deed WHERE kind = 'PUBLISH' AND state = 'DONE'")
                            .mapTo(String.class)
                            .list());
            return handle.createQuery("SELECT * FROM standing_post").map(POST).stream()
                    .filter(post -> !ours.contains(post.id()))
                    .toList();
        });
    }
}
