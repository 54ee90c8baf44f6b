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

/// Misskey, by its own API: it speaks no other. Following is not safe to repeat by itself there, so what stands
/// already is read from the refusal. Sending the same picture twice gives the same file. Keeping lists would need the
/// right to change the whole profile, which is not asked for.
public final class MisskeyServer implements Server {
    private final Instance instance;
    private final MisskeyCalls calls;
    private final MisskeyUsers users;
    private final MisskeyNotes notes;
    private final MisskeyRolls rolls;

    MisskeyServer(Instance instance, Token token, Means means) {
        this.instance = instance;
        calls = new MisskeyCalls(new Wire(instance, token, means, Manners.MISSKEY), token);
        users = new MisskeyUsers(calls);
        notes = new MisskeyNotes(calls);
        rolls = new MisskeyRolls(calls, users);
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

    /// Misskey has none of the options.
    @Override
    public Answer<Relationship> follow(String accountId, FollowOptions options) {
        return users.follow(accountId);
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
