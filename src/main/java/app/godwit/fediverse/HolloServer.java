package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;

/// Hollo, one person's own server. It honours the Idempotency-Key for ever and checks scopes and PKCE strictly.
public final class HolloServer extends Dialect {
    HolloServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.PLAIN));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishWithKey(new Publishing.Order(draft, parentId, mediaIds), key);
    }
}
