package app.godwit.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// Says where requests may go: first by the address as written, then, where the socket connects, by the
/// address behind the name. Only the second is safe: a name's answer can change, and numbers can be written
/// in many ways. Through a proxy there is no second, and the first is stricter.
final class Guard {
    private static final int HTTPS_PORT = 443;
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");
    private static final Pattern NO_SERVER = Pattern.compile(".*\\.(?:onion|local|internal|invalid)|.*\\.");

    /// Names that networks at home and at work give inside.
    private static final Pattern AT_HOME =
            Pattern.compile(".*\\.(?:localhost|lan|home|corp|intranet|private|home\\.arpa|localdomain)");

    private final Reach reach;

    Guard(Reach reach) {
        this.reach = reach;
    }

    Reach reach() {
        return reach;
    }

    void check(HttpUrl url) throws Told {
        var host = url.host();
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw new Told("The address of " + host + " contains a name or a password, so Godwit does not open it.");
        }
        if (!url.isHttps() && reach == Reach.PUBLIC) {
            throw new Told(host + " would be reached without encryption (http), so Godwit does not open it.");
        }
        if (NO_SERVER.matcher(host).matches() || (!isName(host) && reach == Reach.PUBLIC)) {
            throw notAServer(host);
        }
    }

    /// Whether it is a name that others can ask for, and no number.
    boolean isName(String host) {
        return host.contains(".") && !NUMBERS.matcher(host).matches();
    }

    /// Checked in the place of the address where a proxy connects: nobody here sees what the name stands for.
    void checkByName(HttpUrl url) throws Told {
        if (!isName(url.host()) || AT_HOME.matcher(url.host()).matches()) {
            throw notAServer(url.host());
        }
        checkPort(url.port());
    }

    private static Told notAServer(String host) {
        return new Told(host + " is not the name of a server on the internet.");
    }

    private static void checkPort(int port) throws Told {
        if (port != HTTPS_PORT) {
            throw new Told("Port " + port + " is not where a public server answers, so Godwit does not go there.");
        }
    }

    /// Checked for https at the moment of connecting. A public server answers on port 443 only.
    void check(SocketAddress address) throws Told {
        var inet = resolved(address);
        if (isAllowedLoopback(inet.getAddress())) {
            return;
        }
        if (!Addresses.isPublic(inet.getAddress())) {
            throw inside(inet);
        }
        checkPort(inet.getPort());
    }

    /// Checked for plain http at the moment of connecting.
    void checkUnencrypted(SocketAddress address) throws Told {
        var inet = resolved(address);
        if (!isAllowedLoopback(inet.getAddress())) {
            throw new Told(inet.getHostString() + " would be reached without encryption (http),"
                    + " which is for this computer only. Use https.");
        }
    }

    private boolean isAllowedLoopback(InetAddress address) {
        return reach == Reach.LOOPBACK_TOO && Addresses.isLoopback(address);
    }

    private static InetSocketAddress resolved(SocketAddress address) throws Told {
        if (address instanceof InetSocketAddress inet && !inet.isUnresolved()) {
            return inet;
        }
        throw new Told(address + " is not an address that Godwit can check, so it does not go there.");
    }

    private static Told inside(InetSocketAddress inet) {
        return new Told(inet.getHostString() + " leads into a private network, so Godwit does not go there.");
    }
}
