package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;

/// Mastodon and its forks. It honours the Idempotency-Key for an hour and can be told to notify nobody. It
/// cannot backdate: a `scheduled_at` in the past would publish at once, so none is ever sent.
public final class MastodonServer extends Dialect {
    MastodonServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.PLAIN));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishing.publish(
                new Publishing.Order(draft, parentId, mediaIds),
                form -> form.add("allowed_mentions[]", ""),
                request -> request.header("Idempotency-Key", key));
    }

    @Override
    public Answer<Published> publishQuoting(Draft draft, String parentId, String quotedId, String key) {
        return publishing.publish(
                new Publishing.Order(draft, parentId, List.of()),
                form -> form.add("allowed_mentions[]", "").add("quoted_status_id", quotedId),
                request -> request.header("Idempotency-Key", key));
    }

    @Override
    public Answer<List<Status>> statusesOf(String accountId, Instant from, Instant until) {
        return statuses.ofAccount(accountId, from, MomentIds.mastodon(until));
    }

    @Override
    public Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from) {
        return statuses.stretch(selfId, since, MomentIds.mastodon(until), from);
    }
}
