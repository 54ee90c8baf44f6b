package app.godwit.http;

import java.io.IOException;
import java.util.List;
import okhttp3.Request;

/// The one client. Safe for many threads; [#send] blocks and is meant for virtual threads.
public final class Http implements AutoCloseable {
    /// @param reach  where it may go
    /// @param routes detours, empty outside practice
    public Http(Reach reach, List<Route> routes) {
        throw new UnsupportedOperationException();
    }

    /// Sends and reads the whole reply, whatever its status.
    ///
    /// Redirects are followed for GET and HEAD only, each hop checked anew, and `Authorization`
    /// never crosses hosts.
    ///
    /// @throws NotSent when it surely did not arrive
    /// @throws IOException otherwise: it may have arrived
    public Reply send(Request request, Bounds bounds) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
