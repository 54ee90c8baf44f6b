package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Roll;
import app.godwit.fediverse.Server;
import java.util.List;

/// How follows can be done on a server beside one after the other.
final class Ways {
    private Ways() {}

    static List<Plan.Means> of(Instance instance) {
        if (Server.takesFiles(instance, Roll.FOLLOWING)) {
            return List.of(Plan.Means.HAND_IN);
        }
        return switch (instance.flavour()) {
            case MASTODON, OTHER -> List.of(Plan.Means.FILE);
            // Their pages for it are unknown, or take another file.
            case GOTOSOCIAL,
                    SNAC,
                    PLEROMA,
                    HOLLO,
                    MITRA,
                    FRIENDICA,
                    PIXELFED,
                    TAKAHE,
                    ICESHRIMP_NET,
                    SHARKEY,
                    MISSKEY -> List.of();
        };
    }
}
