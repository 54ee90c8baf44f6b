package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;
import java.util.Set;

/// Any other software that speaks the Mastodon API, with careful defaults: a 401 is doubted, nothing is
/// backdated, and the Idempotency-Key is sent only where it is known to help. (Akkoma replays errors for it,
/// Pixelfed refuses its second use.)
public final class OtherServer extends Dialect {
    private static final Set<String> HONOUR_THE_KEY = Set.of("hollo", "iceshrimp.net");

    OtherServer(Instance instance, Token token, Means means) {
        this(instance, new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    private OtherServer(Instance instance, Wire wire) {
        super(instance, wire, new Publishing(wire, Object::equals));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishing.publish(
                new Publishing.Order(draft, parentId, mediaIds),
                form -> form,
                request -> HONOUR_THE_KEY.contains(instance().software())
                        ? request.header("Idempotency-Key", key)
                        : request);
    }
}
