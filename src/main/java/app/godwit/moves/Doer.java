package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.Outcome;

/// Does one kind of deed.
interface Doer {
    /// Tries a planned deed. Commits it as `SENDING` before the request that does it leaves, and not before.
    Outcome attempt(Deed deed) throws NeedsUser;

    /// Asks the server what became of a deed that was on its way. Changes nothing on the server.
    ///
    /// @return `Done` when it stands, `Later` when it surely does not, `Unknown` when the server could not be asked
    Outcome ask(Deed deed) throws NeedsUser;
}
