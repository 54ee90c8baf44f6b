package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;

/// Pleroma and Akkoma. They keep an Idempotency-Key for six hours for all their people together, and repeat the
/// whole answer for it, errors too: so none is sent. Their limits come without a header.
public final class PleromaServer extends Dialect {
    PleromaServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishPlainly(new Publishing.Order(draft, parentId, mediaIds));
    }

    /// Their ids tell when the server met a post. One that it fetched years later is not found, and nothing else is
    /// taken for it.
    @Override
    public Answer<List<Status>> statusesOf(String accountId, Instant from, Instant until) {
        return statuses.ofAccount(accountId, from, MomentIds.flake(until));
    }

    @Override
    public Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from) {
        return statuses.stretch(selfId, since, MomentIds.flake(until), from);
    }
}
