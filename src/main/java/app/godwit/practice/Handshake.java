package app.godwit.practice;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.StandardConstants;

/// The TLS side of a connection. The host's name is known from the client's first message; one that cannot be reached
/// is reset there and then, before a certificate is shown.
final class Handshake {
    private Handshake() {}

    static SSLSocket serverSide(SSLContext context, Socket socket, Predicate<String> reachable) throws IOException {
        var tls = (SSLSocket) context.getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        tls.setUseClientMode(false);
        var parameters = tls.getSSLParameters();
        parameters.setSNIMatchers(List.of(new Reachable(socket, reachable)));
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return tls;
    }

    private static final class Reachable extends SNIMatcher {
        private final Socket socket;
        private final Predicate<String> reachable;

        Reachable(Socket socket, Predicate<String> reachable) {
            super(StandardConstants.SNI_HOST_NAME);
            this.socket = socket;
            this.reachable = reachable;
        }

        @Override
        public boolean matches(SNIServerName name) {
            var host = new String(name.getEncoded(), StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
            var allowed = reachable.test(host);
            if (!allowed) {
                reset();
            }
            return allowed;
        }

        private void reset() {
            try {
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException alreadyGone) {
                // It was to be closed anyway.
            }
        }
    }
}
