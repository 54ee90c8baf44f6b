package app.godwit.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;

/// Where a proxy answers, and what to tell the user when it does not: it is they who named it.
record ProxyPlace(String host, int port) {
    static final String LOCKED = "The proxy wants a name and a password. Add them in your settings.";
    static final String DENIED = "The proxy does not accept the name and the password. Check them in your settings.";

    /// Its address, asked for now.
    InetSocketAddress address() throws Told {
        var address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw unknown();
        }
        return address;
    }

    boolean is(SocketAddress address) {
        return address instanceof InetSocketAddress inet
                && inet.getPort() == port
                && inet.getHostString().equalsIgnoreCase(host);
    }

    /// Why no socket came to it.
    Told silent(IOException failure) {
        return switch (failure) {
            case Told told -> told;
            case UnknownHostException _ -> unknown();
            case InterruptedIOException _ ->
                new Told("The proxy " + this + " did not answer in time. Check its name and port in your settings.");
            default -> new Told("The proxy " + this + " cannot be reached. Check its name and port in your settings.");
        };
    }

    private Told unknown() {
        return new Told("There is no proxy named " + host
                + ", or this computer is offline. Check its name and port in your settings.");
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
