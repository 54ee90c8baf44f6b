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
}
