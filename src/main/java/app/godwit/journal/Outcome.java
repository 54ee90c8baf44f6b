package app.godwit.journal;

import java.time.Instant;

/// How one attempt at a deed ended.
public sealed interface Outcome {
    /// Done.
    ///
    /// @param remote the id the server gave, `""` when there is none
    /// @param url    where to see it, `""` when nowhere
    record Done(String remote, String url) implements Outcome {}

    /// Surely not done; not before that moment again.
    record Later(Instant notBefore, String why) implements Outcome {}

    /// Surely not done, and not tried again.
    record Refused(String why) implements Outcome {}

    /// Nobody knows; the server is asked before the next attempt.
    record Unknown(String why) implements Outcome {}
}
