package app.godwit.journal;

import app.godwit.tweets.UserList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Lists of people on X, and who stands on them. Standing on a list is no tie to the owner of the move.
public final class Lists {
    private final MoveFile file;

    Lists(MoveFile file) {
        this.file = file;
    }

    /// A list in this move file.
    ///
    /// @param members known so far
    public record KnownList(long id, UserList list, int members) {}

    /// All of them, by name.
    public List<KnownList> all() {
        return file.read(handle -> handle.createQuery("""
            SELECT *, (SELECT count(*) FROM user_list_member WHERE list = user_list.id) AS members
            FROM user_list ORDER BY name COLLATE NOCASE, id\
            """)
                .map((row, _) -> new KnownList(
                        row.getLong("id"),
                        new UserList(
                                row.getString("url"),
                                row.getString("name"),
                                UserList.Role.valueOf(row.getString("role"))),
                        row.getInt("members")))
                .list());
    }

    /// A list without a name keeps the one it had.
    ///
    /// @return its number in this move file
    long put(Handle handle, UserList list) {
        return handle.createQuery("""
            INSERT INTO user_list (url, name, role) VALUES (?, ?, ?)
            ON CONFLICT (url) DO UPDATE SET
                name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END, role = excluded.role
            RETURNING id\
            """)
                .bind(0, list.url())
                .bind(1, list.name())
                .bind(2, list.role().name())
                .mapTo(Long.class)
                .one();
    }

    void put(Handle handle, UserList list, long member) {
        var id = put(handle, list);
        handle.execute("INSERT OR IGNORE INTO user_list_member (list, person) VALUES (?, ?)", id, member);
    }
}
