package app.godwit.cli;

import app.godwit.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Pattern;

/// How another process reaches the practice Fediverse that `godwit practice` serves: `GODWIT_PRACTICE=PORT:PEMFILE`.
public final class PracticeRoute {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,5}):(.+)");

    private PracticeRoute() {}

    /// Reads the variable.
    public static Route parse(String address) throws Failure {
        var match = SHAPE.matcher(address);
        if (!match.matches() || Integer.parseInt(match.group(1)) > 65535) {
            throw new Failure(
                    Exit.USAGE, "GODWIT_PRACTICE must be PORT:PEMFILE, as godwit practice prints it when it starts.");
        }
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(match.group(1)));
        return new Route(List.of(Route.EVERY_NAME), loopback, authority(Path.of(match.group(2))));
    }

    private static X509Certificate authority(Path pem) throws Failure {
        try (InputStream in = Files.newInputStream(pem)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException unreadable) {
            throw new Failure(
                    Exit.UNREADABLE,
                    "The certificate " + pem
                            + " that GODWIT_PRACTICE names cannot be read; is godwit practice running?");
        }
    }
}
