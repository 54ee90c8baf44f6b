package app.godwit.practice;

import java.time.Duration;

/// What happens to a request in the end.
sealed interface Handling {
    /// The page goes out whole.
    ///
    /// @param sent told when its last byte has left
    record Send(Page page, Runnable sent) implements Handling {}

    /// Half of the page's body goes out, then the connection breaks.
    record Half(Page page) implements Handling {}

    /// The connection breaks without a byte.
    record Drop() implements Handling {}

    /// Nothing comes until the client gives up, or this long; then the connection breaks.
    record Silence(Duration atMost) implements Handling {}
}
