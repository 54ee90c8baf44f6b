package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;

/// Iceshrimp.NET, which speaks the Mastodon API itself and honours the Idempotency-Key for a day. The older
/// Iceshrimp is another program: [SharkeyServer].
public final class IceshrimpNetServer extends Dialect {
    IceshrimpNetServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishWithKey(new Publishing.Order(draft, parentId, mediaIds), key);
    }
}
