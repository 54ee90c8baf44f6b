package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;

/// Any other software that speaks the Mastodon API, with careful defaults: a 401 is doubted, nothing is
/// backdated, and no Idempotency-Key is sent, since nobody knows what it does there.
public final class OtherServer extends Dialect {
    OtherServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishPlainly(new Publishing.Order(draft, parentId, mediaIds));
    }
}
