package app.godwit.http;

import java.io.IOException;

/// When requests may leave, host by host: strangers' servers are asked politely.
@FunctionalInterface
public interface Turns {
    /// Every request leaves at once.
    Turns FREE = (_, way) -> way.go();

    /// Waits until it is this host's turn and then goes the way, once. What the way brings or throws is passed on.
    ///
    /// @param host asked by this one request, after a redirect the next one
    /// @throws NotSent also when the host is not to be asked now
    Reply take(String host, Way way) throws IOException;

    /// One request and its reply.
    @FunctionalInterface
    interface Way {
        Reply go() throws IOException;
    }
}
