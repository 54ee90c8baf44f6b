package app.godwit.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/// Turns what went wrong into one sentence for people. The technical cause stays attached to the exception.
final class Failures {
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
            default -> "The connection to " + host + " broke off.";
        };
    }
}
