package app.godwit.moves;

import app.godwit.journal.Outcome;

/// A question to the server brought no answer. Nothing was changed by it.
final class NotAnswered extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Outcome outcome;

    NotAnswered(Outcome outcome) {
        this.outcome = outcome;
    }

    /// `Later` when it may be asked again, `Refused` when the server will never say.
    Outcome outcome() {
        return outcome;
    }

    /// What this leaves of a deed that was on its way: still unknown.
    ///
    /// @throws NeedsUser when the server will never say, and only the user's own eyes can
    Outcome unknown() throws NeedsUser {
        if (outcome instanceof Outcome.Refused(var why)) {
            throw new NeedsUser("Your server", Sentences.CANNOT_TELL.formatted(why));
        }
        return new Outcome.Unknown("Your server does not answer");
    }
}
