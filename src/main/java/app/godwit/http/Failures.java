package app.godwit.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Turns what went wrong into one sentence for people. The technical cause stays attached to the exception.
final class Failures {
    private static final String TUNNEL = "Unexpected response code for CONNECT: ";

    private Failures() {}

    static String sentence(String host, IOException failure) {
        return switch (failure) {
            case Told told -> told.sentence();
            case NotSent told -> told.sentence();
            case UnknownHostException unknown -> "There is no server named " + host + ", or this computer is offline.";
            case InterruptedIOException late -> host + " did not answer in time.";
            case ConnectException refused -> host + " cannot be reached.";
            case NoRouteToHostException lost -> host + " cannot be reached.";
            case SSLException untrusted -> host + " could not prove who it is: its certificate is not valid.";
            default -> atTheProxy(failure).orElse("The connection to " + host + " broke off.");
        };
    }

    /// OkHttp has no kind of its own for a proxy that does not open a tunnel.
    private static Optional<String> atTheProxy(IOException failure) {
        var said = Objects.requireNonNullElse(failure.getMessage(), "");
        if (said.equals("Failed to authenticate with proxy")) {
            return Optional.of(ProxyPlace.LOCKED);
        }
        return said.startsWith(TUNNEL)
                ? Optional.of("The proxy does not let Godwit through (" + said.substring(TUNNEL.length()) + ").")
                : Optional.empty();
    }
}
