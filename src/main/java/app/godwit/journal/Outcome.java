package app.godwit.journal;

import java.time.Instant;

/// How one attempt at a deed ended. A crash is the same as [Unknown], a pause and a rate limit the same as [Later].
public sealed interface Outcome {
    /// Done.
    ///
    /// @param remote the id the server gave, `""` when there is none
    /// @param url    where to see it, `""` when nowhere
    /// @param detail what there is to say of it, `""` for nothing
    record Done(String remote, String url, String detail) implements Outcome {}

    /// Surely not done; not before that moment again.
    record Later(Instant notBefore, String why) implements Outcome {}

    /// Surely not done, and not tried again: the server said no.
    record Refused(String why) implements Outcome {}

    /// Not done, because it no longer makes sense.
    record Skipped(String why) implements Outcome {}

    /// Nobody knows; the server is asked before the next attempt.
    record Unknown(String why) implements Outcome {}
}
