package app.godwit.xapi;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// What X said. No answer holds a key or a token.
public sealed interface Answer<T> {
    /// @param pause when X has said that this was the last for now: until then
    record Ok<T>(T value, Optional<Instant> pause) implements Answer<T> {}

    /// The limit of this endpoint is reached; nothing was charged.
    record Later<T>(Instant until) implements Answer<T> {}

    /// It will say so again.
    ///
    /// @param why one sentence: what happened, what to do
    record Refused<T>(Cause cause, String why) implements Answer<T> {}

    /// X was not reached, or is out of order: nothing was charged.
    record Unreached<T>(String why) implements Answer<T> {}

    /// No answer, or half of one. It may have been charged.
    record Unclear<T>(String why) implements Answer<T> {}

    /// The same answer with what `change` makes of its value.
    default <R> Answer<R> map(Function<T, R> change) {
        return switch (this) {
            case Ok<T> ok -> new Ok<>(change.apply(ok.value()), ok.pause());
            case Later<T> later -> new Later<>(later.until());
            case Refused<T> refused -> new Refused<>(refused.cause(), refused.why());
            case Unreached<T> unreached -> new Unreached<>(unreached.why());
            case Unclear<T> unclear -> new Unclear<>(unclear.why());
        };
    }

    /// Why X refuses.
    enum Cause {
        /// The keys are wrong, revoked or expired.
        KEYS,
        /// The keys' plan has no such endpoint; an older version of it may be there.
        NO_ACCESS,
        /// A limit of money that was set at X, or no money left there.
        MONEY,
        /// The account is suspended or locked.
        SUSPENDED,
        OTHER
    }
}
