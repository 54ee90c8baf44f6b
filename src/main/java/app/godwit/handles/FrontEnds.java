package app.godwit.handles;

import java.util.Set;
import java.util.regex.Pattern;

/// Web front-ends that show accounts of other servers: `elk.zone/h/@u`, `phanpy.social/#/h/@u`.
final class FrontEnds {
    private static final Set<String> HOSTS = Set.of(
            "elk.zone",
            "main.elk.zone",
            "phanpy.social",
            "dev.phanpy.social",
            "semaphore.social",
            "trunks.social",
            "mastodeck.com",
            "soapbox.pub");
    private static final Pattern INSIDE = Shapes.pattern("/(?:#/)?(" + Shapes.HOST + ")(/.*)");

    private FrontEnds() {}

    /// The address at the account's own server; any other address as it is, without its fragment.
    static WebAddress behind(WebAddress address) {
        if (HOSTS.contains(address.host())) {
            var inside = INSIDE.matcher(address.path());
            if (inside.matches()) {
                return new WebAddress(address.scheme(), inside.group(1), inside.group(2));
            }
            return new WebAddress(
                    address.scheme(), address.host(), address.path().replace("/#/", "/"));
        }
        var fragment = address.path().indexOf('#');
        return fragment < 0
                ? address
                : new WebAddress(
                        address.scheme(), address.host(), strip(address.path().substring(0, fragment)));
    }

    private static String strip(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
