package app.godwit.fediverse;

import java.time.Instant;
import java.util.Optional;

/// What came of a request to the user's own server. Every case that a deed must tell apart, and no more.
///
/// Each `why` is one sentence for people; it holds no token and no HTML.
public sealed interface Answer<T> {
    /// What the reply's headers say of allowance and time.
    Meta meta();

    /// It was done; here is the result.
    record Ok<T>(T value, Meta meta) implements Answer<T> {}

    /// Not done, come again: a rate limit (then `meta` may say until when), a server in trouble, or
    /// nothing was sent.
    ///
    /// @param matter whether it may come again for ever
    record Later<T>(String why, Meta meta, Matter matter) implements Answer<T> {
        public Later(String why, Meta meta) {
            this(why, meta, Matter.THIS);
        }
    }

    /// What a [Later] is about.
    enum Matter {
        /// Every request, for a while: a limit, no connection, the user's wish to stop.
        ALL,
        /// Perhaps this request alone: the server answers it with neither yes nor no.
        THIS
    }

    /// Not done and never will be.
    record Refused<T>(String why, Meta meta) implements Answer<T> {}

    /// It may have been done: ask before doing it again.
    record Unclear<T>(String why, Meta meta) implements Answer<T> {}

    /// The token no longer works.
    record SignedOut<T>(Meta meta) implements Answer<T> {}

    /// The limits that the reply's headers state. All moments are by the server's clock: compare them with
    /// `serverTime`, not with the clock of this computer, which may be wrong.
    ///
    /// @param allowance  of the one limit that is closest to its end
    /// @param retryAfter when to come again, if the server said so
    /// @param serverTime the `Date` header
    record Meta(Optional<Allowance> allowance, Optional<Instant> retryAfter, Optional<Instant> serverTime) {
        public static final Meta NONE = new Meta(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// One window of one limit.
    record Allowance(int limit, int remaining, Instant reset) {}
}
