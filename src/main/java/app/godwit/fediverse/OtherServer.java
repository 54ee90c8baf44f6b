package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Any other software that speaks the Mastodon API, with careful defaults: a 401 is doubted, nothing is
/// backdated, and the Idempotency-Key is sent only where it is known to help. (Akkoma replays errors for it,
/// Pixelfed refuses its second use.)
public final class OtherServer implements Server {
    private static final Set<String> HONOUR_THE_KEY = Set.of("hollo", "iceshrimp.net");

    private final Instance instance;
    private final Accounts accounts;
    private final Uploads uploads;
    private final Publishing publishing;
    private final Statuses statuses;

    OtherServer(Instance instance, Token token, Means means) {
        var wire = new Wire(instance, token, means, Manners.DOUBTFUL);
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
                form -> form,
                request -> HONOUR_THE_KEY.contains(instance.software())
                        ? request.header("Idempotency-Key", key)
                        : request);
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
