package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Instance.Flavour;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What Godwit asks to be allowed, by dialect.
final class Scopes {
    /// Exactly what Godwit needs, and no more. Known since Mastodon 2.4.3; snac ignores scopes.
    static final String EXACT = "read:accounts read:blocks read:follows read:lists read:mutes read:search read:statuses"
            + " write:blocks write:follows write:lists write:media write:mutes write:statuses";
    /// For servers that know only these.
    static final String BROAD = "read write follow";

    /// They take other scopes when the app is registered, and refuse them when the person has said yes.
    private static final Set<Flavour> PICKY =
            EnumSet.of(Flavour.PIXELFED, Flavour.TAKAHE, Flavour.FRIENDICA, Flavour.MITRA, Flavour.SHARKEY);

    private Scopes() {}

    /// Asks only software that nobody knows, for what it says of itself (RFC 8414).
    static String of(Wire wire) {
        var flavour = wire.instance().flavour();
        if (PICKY.contains(flavour)) {
            return BROAD;
        }
        return flavour != Flavour.OTHER || supported(wire).containsAll(List.of(EXACT.split(" "))) ? EXACT : BROAD;
    }

    private static Set<String> supported(Wire wire) {
        var metadata = wire.url(".well-known/oauth-authorization-server").build();
        Answer<Set<String>> answer = wire.get(
                metadata,
                reply -> Json.object(reply)
                        .path("scopes_supported")
                        .valueStream()
                        .map(scope -> scope.asString(""))
                        .collect(Collectors.toCollection(HashSet::new)));
        return answer instanceof Ok<Set<String>>(var scopes, var meta) ? scopes : Set.of();
    }
}
