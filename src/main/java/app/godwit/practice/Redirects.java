package app.godwit.practice;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Which redirect addresses a flavour accepts for an app.
final class Redirects {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]");

    private Redirects() {}

    static boolean fits(Flavour flavour, List<String> registered, String asked) {
        return switch (flavour) {
            case SNAC -> true;
            default -> registered.contains(asked);
            // Doorkeeper lets the port of a loopback address vary; `localhost` is a name and no such address.
            case MASTODON ->
                registered.contains(asked)
                        || registered.stream()
                                .anyMatch(each -> withoutPort(each).equals(withoutPort(asked)));
        };
    }

    private static String withoutPort(String address) {
        try {
            var uri = URI.create(address);
            var loopback = uri.getHost() != null && LOOPBACK.contains(uri.getHost());
            return loopback ? uri.getScheme() + "://" + uri.getHost() + uri.getRawPath() : address;
        } catch (IllegalArgumentException notAUri) {
            return address;
        }
    }

    /// The address with one more parameter in its query; an empty value adds nothing.
    static String with(String address, String name, String value) {
        if (value.isEmpty()) {
            return address;
        }
        var encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        return address + (address.contains("?") ? "&" : "?") + name + "=" + encoded;
    }
}
