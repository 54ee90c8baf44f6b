package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What all dialects of the Mastodon API have in common. They differ in how they publish, date, list and delete.
abstract sealed class Dialect implements Server permits MastodonServer, GoToSocialServer, SnacServer, OtherServer {
    final Publishing publishing;
    final Statuses statuses;
    private final Instance instance;
    private final Accounts accounts;
    private final Uploads uploads;

    Dialect(Instance instance, Wire wire, Publishing publishing) {
        this.instance = instance;
        this.publishing = publishing;
        statuses = new Statuses(wire);
        accounts = new Accounts(wire);
        uploads = new Uploads(wire);
    }

    @Override
    public final Instance instance() {
        return instance;
    }

    @Override
    public final Answer<Account> self() {
        return accounts.self();
    }

    @Override
    public final Answer<Lookup> resolve(Handle handle) {
        return accounts.resolve(handle);
    }

    @Override
    public final Answer<List<Relationship>> relationships(List<String> accountIds) {
        return accounts.relationships(accountIds);
    }

    @Override
    public final Answer<Relationship> follow(String accountId) {
        return accounts.follow(accountId);
    }

    @Override
    public final Answer<Relationship> unfollow(String accountId) {
        return accounts.unfollow(accountId);
    }

    @Override
    public final Answer<String> upload(Upload file) {
        return uploads.upload(file);
    }

    @Override
    public Answer<Published> edit(String statusId, Draft draft, List<String> mediaIds) {
        return Ability.of(instance).has(Ability.Can.EDIT)
                ? publishing.edit(statusId, new Publishing.Order(draft, "", mediaIds))
                : Server.super.edit(statusId, draft, mediaIds);
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
