package app.godwit.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// How much is known of the people followed on X, counted in the file itself.
public final class Knowledge {
    /// `k` has the words, `p` the number.
    private static final String COUNTS = """
        count(*) AS people, coalesce(sum(p.x_id IS NOT NULL), 0) AS ids, coalesce(sum(k.handle <> ''), 0) AS named,
        coalesce(sum(k.bio <> ''), 0) AS bios,
        coalesce(sum(k.website <> '' OR k.bio LIKE '%http%' OR k.pinned LIKE '%http%'), 0) AS links,
        coalesce(sum(p.x_id IS NOT NULL AND k.handle = ''), 0) AS nameless\
        """;

    private final MoveFile file;

    Knowledge(MoveFile file) {
        this.file = file;
    }

    /// @param people followed
    /// @param ids    of them with a numeric id
    /// @param named  with a handle
    /// @param bios   with a bio
    /// @param links  with a website, or a link in their bio or pinned tweet
    /// @param nameless with a number and no handle
    public record Counts(int people, int ids, int named, int bios, int links, int nameless) {
        private static Counts of(ResultSet row) throws SQLException {
            return new Counts(
                    row.getInt("people"),
                    row.getInt("ids"),
                    row.getInt("named"),
                    row.getInt("bios"),
                    row.getInt("links"),
                    row.getInt("nameless"));
        }
    }

    /// What one source says of them.
    ///
    /// @param path and `kind` as [Sources] has them, `""` for what was brought in before sources were told apart
    public record OfSource(String path, String kind, Counts counts) {}

    /// All sources joined.
    public Counts followed() {
        return file.read(handle -> handle.createQuery("SELECT " + COUNTS + """
             FROM tie JOIN person p ON p.id = tie.person JOIN person k ON k.id = p.id
            WHERE tie.tie = 'FOLLOWING'\
            """)
                .map((row, _) -> Counts.of(row))
                .one());
    }

    /// How many of them have a number and no handle, and were not asked for in a register at that moment or later.
    public int unasked(String register, Instant since) {
        return file.read(handle -> handle.createQuery("""
            SELECT count(*) FROM tie JOIN person p ON p.id = tie.person
            WHERE tie.tie = 'FOLLOWING' AND p.x_id IS NOT NULL AND p.handle = '' AND NOT EXISTS (
                SELECT 1 FROM asked WHERE register = ? AND key = '#' || p.x_id AND at >= ?)\
            """)
                .bind(0, register)
                .bind(1, since.toEpochMilli())
                .mapTo(Integer.class)
                .one());
    }

    /// Who is known beside those followed, each by the tie that a source told.
    ///
    /// @param lists   in the move
    /// @param members known on them, each as often as they stand on one
    public record Beside(int followers, int muted, int blocked, int lists, int members) {}

    /// In all.
    public Beside beside() {
        return beside("SELECT tie, person FROM tie");
    }

    /// Of the people whom one source names.
    public Beside beside(long source) {
        return beside("SELECT tie, person FROM tie JOIN said USING (person) WHERE said.source = " + source);
    }

    private Beside beside(String ties) {
        return file.read(handle -> handle.createQuery("""
            SELECT coalesce(sum(tie = 'FOLLOWER'), 0) AS followers, coalesce(sum(tie = 'MUTED'), 0) AS muted,
            coalesce(sum(tie = 'BLOCKED'), 0) AS blocked, (SELECT count(*) FROM user_list) AS lists,
            (SELECT count(*) FROM user_list_member) AS members FROM (\
            """ + ties + ")")
                .map((row, _) -> new Beside(
                        row.getInt("followers"),
                        row.getInt("muted"),
                        row.getInt("blocked"),
                        row.getInt("lists"),
                        row.getInt("members")))
                .one());
    }

    /// Source by source, in the order in which they came.
    public List<OfSource> bySource() {
        return file.read(handle -> handle.createQuery(
                        "SELECT k.source, coalesce(s.path, '') AS path, coalesce(s.kind, '') AS kind, " + COUNTS + """
                             FROM tie JOIN person p ON p.id = tie.person JOIN said k ON k.person = p.id
                            LEFT JOIN source s ON s.id = k.source
                            WHERE tie.tie = 'FOLLOWING' GROUP BY k.source ORDER BY k.source\
                            """)
                .map((row, _) -> new OfSource(row.getString("path"), row.getString("kind"), Counts.of(row)))
                .list());
    }
}
