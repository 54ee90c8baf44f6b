package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Mastodon and its forks. It honours the Idempotency-Key for an hour and can be told to notify nobody. It
/// cannot backdate: a `scheduled_at` in the past would publish at once, so none is ever sent.
public final class MastodonServer implements Server {
    private final Instance instance;
    private final Accounts accounts;
    private final Uploads uploads;
    private final Publishing publishing;
    private final Statuses statuses;

    MastodonServer(Instance instance, Token token, Means means) {
        var wire = new Wire(instance, token, means, Manners.PLAIN);
        this.instance = instance;
        accounts = new Accounts(wire);
        uploads = new Uploads(wire);
        publishing = new Publishing(wire, Object::equals);
        statuses = new Statuses(wire);
    }

    @Override
    public Instance instance() {
        return instance;
    }

    @Override
    public Answer<Account> self() {
        return accounts.self();
    }

    @Override
    public Answer<Lookup> resolve(Handle handle) {
        return accounts.resolve(handle);
    }

    @Override
    public Answer<List<Relationship>> relationships(List<String> accountIds) {
        return accounts.relationships(accountIds);
    }

    @Override
    public Answer<Relationship> follow(String accountId) {
        return accounts.follow(accountId);
    }

    @Override
    public Answer<Relationship> unfollow(String accountId) {
        return accounts.unfollow(accountId);
    }

    @Override
    public Answer<String> upload(Upload file) {
        return uploads.upload(file);
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishing.publish(
                new Publishing.Order(draft, parentId, mediaIds),
                form -> form.add("allowed_mentions[]", ""),
                request -> request.header("Idempotency-Key", key));
    }

    @Override
    public Instant earliestDate(Draft draft, Instant sent) {
        return sent;
    }

    @Override
    public Answer<List<Status>> ownStatuses(String selfId, Instant since) {
        return statuses.ofAccount(selfId, since);
    }

    @Override
    public Answer<Optional<Status>> delete(String statusId) {
        return statuses.delete(statusId);
    }
}
