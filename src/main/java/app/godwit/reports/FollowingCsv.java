package app.godwit.reports;

import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.io.IOException;
import java.util.List;

/// `following_accounts.csv` exactly as Mastodon writes it and takes it in under Settings → Import.
///
/// Source: Mastodon's `app/models/export.rb`. Addresses stand without a leading `@`; the booleans are `true` and
/// `false`; no language means all of them. Mastodon takes at most 20,000 rows and 20 MB at a time.
public final class FollowingCsv {
    private FollowingCsv() {}

    /// Everybody with a chosen account who was neither turned down by the user nor refused by the server,
    /// those followed already included: the server passes over them.
    public static void write(List<PersonRow> people, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("Account address", "Show boosts", "Notify on new posts", "Languages");
        for (var row : people) {
            if (row.chosen().isPresent() && isWanted(row)) {
                csv.printRecord(Csv.address(row.chosen().get()), "true", "false", "");
            }
        }
    }

    private static boolean isWanted(PersonRow row) {
        return row.state() != PersonRow.State.REFUSED && !(row.decision() instanceof Decision.Reject);
    }
}
