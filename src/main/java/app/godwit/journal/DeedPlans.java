package app.godwit.journal;

import app.godwit.journal.Deeds.Meant;
import java.util.List;
import java.util.Set;

/// How deeds come to be planned, planned once more, and given up before they leave. What each method does is told by
/// `Deeds`.
final class DeedPlans {
    /// A deed that is planned once more and may stand still says so: it is looked for first.
    private static final String AGAIN = "UPDATE deed SET state = 'PLANNED', not_before = 0, tries = 0,"
            + " detail = CASE WHEN detail = '" + Deed.UNCLEAR + "' THEN detail ELSE '' END ";

    private final MoveFile file;

    DeedPlans(MoveFile file) {
        this.file = file;
    }

    int plan(List<Meant> deeds) {
        return file.write(handle -> {
            var added = 0;
            for (var meant : deeds) {
                added += handle.execute(
                        """
                        INSERT INTO deed (lane, kind, subject, request, state, not_before, sent, tries, remote, url, detail)
                        VALUES (?, ?, ?, ?, 'PLANNED', 0, 0, 0, '', '', '')
                        ON CONFLICT (kind, subject) DO UPDATE SET request = excluded.request, state = 'PLANNED',
                            not_before = 0, tries = 0, remote = '', url = '', detail = '', run = 0
                        WHERE state = 'UNDONE'\
                        """, meant.lane().name(), meant.kind().name(), meant.subject(), Json.write(meant.request()));
            }
            return added;
        });
    }

    int planLast(List<Meant> deeds) {
        return file.write(handle -> {
            var added = 0;
            for (var meant : deeds) {
                added += handle.execute(
                        """
                        INSERT OR IGNORE INTO deed
                            (lane, kind, subject, request, state, not_before, sent, tries, remote, url, detail, place)
                        VALUES (?, ?, ?, ?, 'PLANNED', 0, 0, 0, '', '', '', ?)\
                        """,
                        meant.lane().name(),
                        meant.kind().name(),
                        meant.subject(),
                        Json.write(meant.request()),
                        Integer.MAX_VALUE);
            }
            return added;
        });
    }

    int planBack(List<Deed> done) {
        return file.write(handle -> {
            var added = 0;
            for (var deed : done) {
                var back = deed.kind().back().orElseThrow();
                added += handle.execute(
                        """
                        INSERT OR IGNORE INTO deed
                            (lane, kind, subject, request, state, not_before, sent, tries, remote, url, detail, undoes)
                        VALUES ('UNDO', ?, ?, ?, 'PLANNED', 0, 0, 0, ?, '', '', ?)\
                        """, back.name(), deed.run() + " " + deed.subject(), deed.request(), deed.remote(), deed.id());
            }
            return added;
        });
    }

    int retry() {
        return file.write(handle -> handle.execute(AGAIN + """
            WHERE lane = 'POSTS' AND state = 'REFUSED' AND NOT (kind = 'UPLOAD' AND EXISTS (
                SELECT 1 FROM deed AS post WHERE post.kind = 'PUBLISH' AND post.state = 'DONE'
                    AND post.subject = substr(deed.subject, 1, instr(deed.subject, '/') - 1)))\
            """));
    }

    int retry(Lane lane) {
        return file.write(handle -> handle.execute(
                AGAIN + "WHERE lane = ? AND lane <> 'POSTS' AND state IN ('REFUSED', 'SKIPPED')", lane.name()));
    }

    int retry(long deed) {
        return file.write(handle -> {
            var again = handle.execute(AGAIN + "WHERE id = ? AND state IN ('REFUSED', 'SKIPPED')", deed);
            return again == 0 ? 0 : again + handle.execute("""
                UPDATE deed SET state = 'PLANNED', not_before = 0, tries = 0, detail = ''
                WHERE kind = 'UPLOAD' AND state IN ('REFUSED', 'SKIPPED') AND EXISTS (
                    SELECT 1 FROM deed AS post WHERE post.id = ? AND post.kind = 'PUBLISH'
                        AND substr(deed.subject, 1, length(post.subject) + 1) = post.subject || '/')\
                """, deed);
        });
    }

    int withdraw(Set<Lane> lanes, String why) {
        return file.write(handle -> handle.createUpdate(
                        "UPDATE deed SET state = 'UNDONE', detail = :why WHERE state = 'PLANNED' AND lane IN (<lanes>)")
                .bind("why", why)
                .bindList("lanes", lanes.stream().map(Lane::name).toList())
                .execute());
    }

    void startOver(String why) {
        file.write(handle -> handle.execute("""
            UPDATE deed SET state = 'UNDONE', not_before = 0, remote = '', url = '', detail = ?
            WHERE undoes = 0 AND state <> 'UNDONE'\
            """, why));
    }
}
