package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;

/// Mitra. It keeps the Idempotency-Key in a cache and refuses one that another person used: ours is unique in
/// the world. Of the API it has a part; limits stand on searching and signing in only.
public final class MitraServer extends Dialect {
    MitraServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishWithKey(new Publishing.Order(draft, parentId, mediaIds), key);
    }
}
