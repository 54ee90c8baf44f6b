package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What all dialects of the Mastodon API have in common. They differ in how they publish, date, list and delete.
abstract sealed class Dialect implements Server
        permits MastodonServer,
                GoToSocialServer,
                PleromaServer,
                SnacServer,
                HolloServer,
                MitraServer,
                FriendicaServer,
                PixelfedServer,
                TakaheServer,
                IceshrimpNetServer,
                SharkeyServer,
                OtherServer {
    final Publishing publishing;
    final Statuses statuses;
    private final Instance instance;
    private final Accounts accounts;
    private final Uploads uploads;
    private final Rolls rolls;
    private final Circles circles;
    private final Imports imports;

    Dialect(Wire wire) {
        this(wire, new Publishing(wire, Object::equals));
    }

    Dialect(Wire wire, Publishing publishing) {
        this.instance = wire.instance();
        this.publishing = publishing;
        statuses = new Statuses(wire);
        accounts = new Accounts(wire);
        uploads = new Uploads(wire);
        rolls = new Rolls(wire);
        circles = new Circles(wire);
        imports = new Imports(wire);
    }

    final Answer<Published> publishPlainly(Publishing.Order order) {
        return publishing.publish(order, form -> form, request -> request);
    }

    final Answer<Published> publishWithKey(Publishing.Order order, String key) {
        return publishing.publish(order, form -> form, request -> request.header("Idempotency-Key", key));
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
    public final Answer<Relationship> follow(String accountId, FollowOptions options) {
        return accounts.follow(accountId, options);
    }

    @Override
    public final Answer<Relationship> mute(String accountId) {
        return rolls.change(accountId, "mute");
    }

    @Override
    public final Answer<Relationship> unmute(String accountId) {
        return rolls.change(accountId, "unmute");
    }

    @Override
    public final Answer<Relationship> block(String accountId) {
        return rolls.change(accountId, "block");
    }

    @Override
    public final Answer<Relationship> unblock(String accountId) {
        return rolls.change(accountId, "unblock");
    }

    @Override
    public final Answer<AccountPage> page(Roll roll, String selfId, String cursor) {
        return rolls.page(roll, selfId, cursor);
    }

    @Override
    public final Answer<Ties> ties() {
        return rolls.ties();
    }

    @Override
    public final Answer<List<CircleList>> lists() {
        return circles.all();
    }

    @Override
    public final Answer<CircleList> makeList(String title) {
        return circles.make(title);
    }

    @Override
    public final Answer<String> dropList(String listId) {
        return circles.drop(listId);
    }

    @Override
    public final Answer<Set<String>> members(String listId) {
        return circles.members(listId);
    }

    @Override
    public final Answer<String> enlist(String listId, String accountId) {
        return circles.add(listId, accountId);
    }

    @Override
    public final Answer<String> delist(String listId, String accountId) {
        return circles.remove(listId, accountId);
    }

    @Override
    public final Answer<String> handIn(Roll roll, String csv) {
        return imports.handIn(roll, csv);
    }

    @Override
    public final Answer<Relationship> unfollow(String accountId) {
        return accounts.unfollow(accountId);
    }

    @Override
    public Answer<String> upload(Upload file) {
        return uploads.upload(file);
    }

    @Override
    public Answer<Status> boost(String statusId) {
        return statuses.boost(statusId);
    }

    @Override
    public Answer<Optional<Status>> unboost(String statusId) {
        return statuses.unboost(statusId);
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
    public Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from) {
        return statuses.stretch(selfId, since, from);
    }

    @Override
    public Answer<Optional<Status>> delete(String statusId) {
        return statuses.delete(statusId);
    }
}
