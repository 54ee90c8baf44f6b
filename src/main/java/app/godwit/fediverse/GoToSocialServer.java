package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// GoToSocial. It backdates since 0.18 (`scheduled_at` in the past) unless its keeper has switched that off:
/// such posts are not pushed to followers. It ignores the Idempotency-Key.
public final class GoToSocialServer implements Server {
    private final Instance instance;
    private final Accounts accounts;
    private final Uploads uploads;
    private final Publishing publishing;
    private final Statuses statuses;

    GoToSocialServer(Instance instance, Token token, Means means) {
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

    /// A refusal to backdate means that nothing was published, so the post goes out with today's date
    /// instead.
    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        var order = new Publishing.Order(draft, parentId, mediaIds);
        if (!backdates()) {
            return publishing.publish(order, form -> form, request -> request);
        }
        var answer = publishing.publish(
                order, form -> form.add("scheduled_at", draft.written().toString()), request -> request);
        return answer instanceof Answer.Refused<Published>(var why, var meta) && why.contains("backdating")
                ? publishing.publish(order, form -> form, request -> request)
                : answer;
    }

    @Override
    public Instant earliestDate(Draft draft, Instant sent) {
        return backdates() && draft.written().isBefore(sent) ? draft.written() : sent;
    }

    @Override
    public Answer<List<Status>> ownStatuses(String selfId, Instant since) {
        return statuses.ofAccount(selfId, since);
    }

    @Override
    public Answer<Optional<Status>> delete(String statusId) {
        return statuses.delete(statusId);
    }

    private boolean backdates() {
        return Version.of(instance.version()).isAtLeast(0, 18);
    }
}
