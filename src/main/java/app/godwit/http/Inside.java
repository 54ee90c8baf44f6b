package app.godwit.http;

import java.io.IOException;
import java.util.Map;
import okhttp3.HttpUrl;

/// Servers in this very process, which answer without a connection: for practice and benchmarks in which days pass in
/// seconds and handshakes would cost more than all the rest. The guard, the bounds and the verdicts stay the same.
public interface Inside {
    /// Whether it answers for this host. No request to such a host leaves the process.
    boolean covers(String host);

    /// @throws IOException as a connection that broke off would: it may have arrived
    Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body) throws IOException;

    /// @param headers by name
    record Answered(int status, Map<String, String> headers, byte[] body) {}
}
