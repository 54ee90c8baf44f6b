package app.godwit.desktop.preferences;

import java.util.Optional;
import java.util.regex.Pattern;

/// By which way servers are reached.
///
/// @param address `name:port`, as the user wrote it; of no meaning for [Way#SYSTEM] and [Way#NONE]
/// @param login   the name that the proxy is told when it asks; `""` for none. Its password is with [Proxies].
public record ProxyChoice(Way way, String address, String login) {
    public static final ProxyChoice SYSTEM = new ProxyChoice(Way.SYSTEM, "");

    public ProxyChoice(Way way, String address) {
        this(way, address, "");
    }

    private static final int LAST_PORT = 65_535;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+]):(?<port>[1-9][0-9]{0,4})");

    public enum Way {
        /// As the computer is set.
        SYSTEM,
        NONE,
        HTTP,
        SOCKS
    }

    /// Where a proxy answers.
    ///
    /// @param host a name, or a number without brackets
    public record Place(String host, int port) {}

    boolean needsAddress() {
        return way == Way.HTTP || way == Way.SOCKS;
    }

    boolean hasLogin() {
        return needsAddress() && !login.isEmpty();
    }

    /// Whether it can be used.
    public boolean isWhole() {
        return !needsAddress() || place().isPresent();
    }

    /// Where the proxy answers; empty when there is none, or the address is not one.
    public Optional<Place> place() {
        var parts = ADDRESS.matcher(address.strip());
        if (!needsAddress() || !parts.matches() || Integer.parseInt(parts.group("port")) > LAST_PORT) {
            return Optional.empty();
        }
        var host = parts.group("host").replace("[", "").replace("]", "");
        return Optional.of(new Place(host, Integer.parseInt(parts.group("port"))));
    }
}
