package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;

/// Friendica. It knows no Idempotency-Key, and a content warning stands as the post's title there.
public final class FriendicaServer extends Dialect {
    FriendicaServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishPlainly(new Publishing.Order(draft, parentId, mediaIds));
    }
}
