package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Misskey, by its own API: it speaks no other. Following is not safe to repeat by itself there, so what stands
/// already is read from the refusal. Sending the same picture twice gives the same file.
public final class MisskeyServer implements Server {
    private final Instance instance;
    private final MisskeyCalls calls;
    private final MisskeyUsers users;
    private final MisskeyNotes notes;
    private final MisskeyRolls rolls;
    private final MisskeyCircles circles;

    MisskeyServer(Instance instance, Token token, Means means) {
        this.instance = instance;
        calls = new MisskeyCalls(new Wire(instance, token, means, Manners.MISSKEY), token);
        users = new MisskeyUsers(calls);
        notes = new MisskeyNotes(calls);
        rolls = new MisskeyRolls(calls, users);
        circles = new MisskeyCircles(calls);
    }

    @Override
    public Instance instance() {
        return instance;
    }

    @Override
    public Answer<Account> self() {
        return users.self();
    }

    @Override
    public Answer<Lookup> resolve(Handle handle) {
        return users.resolve(handle);
    }

    @Override
    public Answer<List<Relationship>> relationships(List<String> accountIds) {
        return users.relationships(accountIds);
    }

    /// Of the options Misskey has notices, and those only where the follow is accepted at once.
    @Override
    public Answer<Relationship> follow(String accountId, FollowOptions options) {
        var followed = users.follow(accountId);
        return options.has(FollowOptions.Choice.NOTIFY) ? users.notified(followed) : followed;
    }

    @Override
    public Answer<Relationship> unfollow(String accountId) {
        return users.unfollow(accountId);
    }

    @Override
    public Answer<Relationship> mute(String accountId) {
        return rolls.mute(accountId);
    }

    @Override
    public Answer<Relationship> unmute(String accountId) {
        return rolls.unmute(accountId);
    }

    @Override
    public Answer<Relationship> block(String accountId) {
        return rolls.block(accountId);
    }

    @Override
    public Answer<Relationship> unblock(String accountId) {
        return rolls.unblock(accountId);
    }

    @Override
    public Answer<AccountPage> page(Roll roll, String selfId, String cursor) {
        return rolls.page(roll, selfId, cursor);
    }

    @Override
    public Answer<Ties> ties() {
        return rolls.ties();
    }

    @Override
    public Answer<List<CircleList>> lists() {
        return circles.all();
    }

    @Override
    public Answer<CircleList> makeList(String title) {
        return circles.make(title);
    }

    @Override
    public Answer<String> dropList(String listId) {
        return circles.drop(listId);
    }

    @Override
    public Answer<Set<String>> members(String listId) {
        return circles.members(listId);
    }

    @Override
    public Answer<String> enlist(String listId, String accountId) {
        return circles.add(listId, accountId);
    }

    @Override
    public Answer<String> delist(String listId, String accountId) {
        return circles.remove(listId, accountId);
    }

    @Override
    public Answer<String> upload(Upload file) {
        return Uploads.reason(file, instance.limits())
                .<Answer<String>>map(why -> new Refused<>(why, Meta.NONE))
                .orElseGet(() -> calls.upload(file));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return notes.publish(draft, parentId, mediaIds);
    }

    @Override
    public Instant earliestDate(Draft draft, Instant sent) {
        return sent;
    }

    @Override
    public Answer<List<Status>> ownStatuses(String selfId, Instant since) {
        return notes.own(selfId, since);
    }

    @Override
    public Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from) {
        return notes.stretch(selfId, since, from, Statuses.STRETCH);
    }

    @Override
    public Answer<Optional<Status>> delete(String statusId) {
        return notes.delete(statusId);
    }
}
