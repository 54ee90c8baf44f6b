package app.godwit.moves;

import app.godwit.handles.Handle;

/// What the user says of a person.
public sealed interface Decision {
    /// Follow the best match, or this one of several.
    record Accept(Handle handle) implements Decision {}

    /// Do not follow.
    record Reject() implements Decision {}

    /// As if nothing had been said.
    record Undecided() implements Decision {}
}
