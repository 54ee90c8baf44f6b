package app.godwit.journal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// The way of a deed: it is next, it is about to leave, it has ended. Each step is asked or committed
/// thousands of times a day, so all of it goes by [Statements].
final class DeedsWay {
    private static final String DEED = "SELECT " + DeedRows.COLUMNS + " FROM deed ";
    private static final String SOONEST =
            DEED + "WHERE lane = ? AND state = 'PLANNED' AND lane <> 'POSTS' ORDER BY not_before, id LIMIT 1";
    private static final String IN_PLACE = DEED + "WHERE lane = ? AND state = 'PLANNED' ORDER BY place, id LIMIT 1";
    /// The index is named because SQLite would rather go through all that is planned; so it only counts what comes
    /// before.
    private static final String UPLOAD = "SELECT " + DeedRows.COLUMNS + """
         FROM (
            SELECT * FROM deed INDEXED BY deed_upload
            WHERE state = 'PLANNED' AND kind = 'UPLOAD' ORDER BY place, id LIMIT 1) AS upload
        WHERE NOT EXISTS (
            SELECT 1 FROM deed WHERE lane = 'POSTS' AND state = 'PLANNED'
                AND (place, id) < (upload.place, upload.id) LIMIT 1 OFFSET ? - 1)\
        """;
    private static final String KNOWN = DEED + "WHERE kind = ? AND subject = ?";
    private static final String SENDING = """
        UPDATE deed SET state = 'SENDING', sent = ?, tries = tries + 1, run = ?, request = ?,
            remote = CASE WHEN ? = '' THEN remote ELSE ? END
        WHERE id = ? AND state <> 'DONE'\
        """;
    private static final String ENDED = """
        UPDATE deed SET state = ?, not_before = ?, remote = ?, url = ?, detail = ?,
            tries = tries + CASE WHEN ? IN ('PLANNED', 'SENDING') THEN 1 ELSE 0 END
        WHERE id = ?\
        """;
    private static final String TAKEN_BACK = "UPDATE deed SET state = 'UNDONE' WHERE id = ? AND state = 'DONE'";

    private final MoveFile file;
    private final Trail trail = new Trail();

    DeedsWay(MoveFile file) {
        this.file = file;
    }

    Optional<Deed> next(Lane lane) {
        var sql = switch (lane) {
            case FOLLOWS, MARKS, LISTS, UNDO -> SOONEST;
            case POSTS -> IN_PLACE;
        };
        return file.ask(statements -> statements.first(sql, DeedRows::read, lane.name()));
    }

    Optional<Deed> nextUpload(int among) {
        return file.ask(statements -> statements.first(UPLOAD, DeedRows::read, among));
    }

    Optional<Deed> find(DeedKind kind, String subject) {
        return file.ask(statements -> statements.first(KNOWN, DeedRows::read, kind.name(), subject));
    }

    void sending(Deed deed, String remote, Instant now, long run) {
        file.commit(statements -> trail.step(
                deed, statements.change(SENDING, now.toEpochMilli(), run, deed.request(), remote, remote, deed.id())));
    }

    /// Does not wait for the disk.
    void settle(Deed deed, Outcome outcome) {
        file.note(statements -> trail.step(deed, settle(statements, deed, outcome)));
    }

    private static int settle(Statements statements, Deed deed, Outcome outcome) throws SQLException {
        return switch (outcome) {
            case Outcome.Done done -> done(statements, deed, done);
            case Outcome.Later later -> {
                var notBefore = later.notBefore().toEpochMilli();
                yield ended(statements, deed, DeedState.PLANNED, notBefore, deed.remote(), "", later.why());
            }
            case Outcome.Refused refused -> ended(statements, deed, DeedState.REFUSED, refused.why());
            case Outcome.Skipped skipped -> ended(statements, deed, DeedState.SKIPPED, skipped.why());
            case Outcome.Unknown unknown -> ended(statements, deed, DeedState.SENDING, unknown.why());
        };
    }

    /// Rows that were written into the file by anything but these steps.
    long others() {
        return file.ask(statements -> file.changes() - trail.rows());
    }

    Deeds.Walked walked(long since) {
        return file.ask(_ -> trail.since(since));
    }

    private static int done(Statements statements, Deed deed, Outcome.Done done) throws SQLException {
        return deed.undoes() == 0
                ? stands(statements, deed, done)
                : statements.atOnce(both -> both.change(TAKEN_BACK, deed.undoes()) + stands(both, deed, done));
    }

    private static int stands(Statements statements, Deed deed, Outcome.Done done) throws SQLException {
        return ended(statements, deed, DeedState.DONE, 0, done.remote(), done.url(), done.detail());
    }

    private static int ended(Statements statements, Deed deed, DeedState state, String why) throws SQLException {
        return ended(statements, deed, state, 0, deed.remote(), "", why);
    }

    private static int ended(
            Statements statements, Deed deed, DeedState state, long notBefore, String remote, String url, String detail)
            throws SQLException {
        return statements.change(ENDED, state.name(), notBefore, remote, url, detail, state.name(), deed.id());
    }
}
