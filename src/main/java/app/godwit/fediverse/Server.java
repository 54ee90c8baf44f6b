package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The user's account on their own server, in that server's dialect. Every call blocks and is one request
/// unless it says otherwise.
public sealed interface Server permits Dialect, MisskeyServer {
    /// Speaks to a server in its dialect.
    static Server of(Instance instance, Token token, Means means) {
        return switch (instance.flavour()) {
            case MASTODON -> new MastodonServer(instance, token, means);
            case GOTOSOCIAL -> new GoToSocialServer(instance, token, means);
            case SNAC -> new SnacServer(instance, token, means);
            case PLEROMA -> new PleromaServer(instance, token, means);
            case HOLLO -> new HolloServer(instance, token, means);
            case MITRA -> new MitraServer(instance, token, means);
            case FRIENDICA -> new FriendicaServer(instance, token, means);
            case PIXELFED -> new PixelfedServer(instance, token, means);
            case TAKAHE -> new TakaheServer(instance, token, means);
            case ICESHRIMP_NET -> new IceshrimpNetServer(instance, token, means);
            case SHARKEY -> new SharkeyServer(instance, token, means);
            case MISSKEY -> new MisskeyServer(instance, token, means);
            case OTHER -> new OtherServer(instance, token, means);
        };
    }

    /// The refusal of a server whose keeper does not let posts be dated back.
    String NO_BACKDATING = "Your server does not let posts be dated back.";

    Instance instance();

    /// The same server, which is not asked to date posts back.
    default Server withoutBackdating() {
        return this;
    }

    /// Who the token belongs to (`verify_credentials`).
    Answer<Account> self();

    /// The account behind an address, fetched by the server from its home if need be: `Found`, `Moved`, `Unusable`,
    /// or `Unknown` when the server cannot find it, which proves nothing. Never `Absent` or `Mirror`.
    Answer<Lookup> resolve(Handle handle);

    /// How the user stands to these accounts, at most 40. Accounts that the server does not know are left
    /// out.
    Answer<List<Relationship>> relationships(List<String> accountIds);

    /// Follows as usual: with boosts, without notifications of their posts. Safe to repeat; the reply may be
    /// optimistic.
    default Answer<Relationship> follow(String accountId) {
        return follow(accountId, FollowOptions.USUAL);
    }

    Answer<Relationship> follow(String accountId, FollowOptions options);

    Answer<Relationship> unfollow(String accountId);

    /// Posts and notifications, without an end. Safe to repeat; nobody is told.
    default Answer<Relationship> mute(String accountId) {
        return cannot("mute");
    }

    default Answer<Relationship> unmute(String accountId) {
        return cannot("mute");
    }

    /// Ends follows in both directions. Safe to repeat; nobody is told.
    default Answer<Relationship> block(String accountId) {
        return cannot("block");
    }

    default Answer<Relationship> unblock(String accountId) {
        return cannot("block");
    }

    /// One page of the server's own list of those followed, muted or blocked.
    ///
    /// @param cursor `""` for the first page, else [AccountPage#next] of the one before
    default Answer<AccountPage> page(Roll roll, String selfId, String cursor) {
        return cannot("list accounts");
    }

    default Answer<Ties> ties() {
        return cannot("count follows");
    }

    default Answer<List<CircleList>> lists() {
        return cannot("keep lists");
    }

    /// Not safe to repeat: two lists may have one title.
    default Answer<CircleList> makeList(String title) {
        return cannot("keep lists");
    }

    default Answer<String> dropList(String listId) {
        return cannot("keep lists");
    }

    /// The ids of all who stand on a list; nobody when there is no such list.
    default Answer<Set<String>> members(String listId) {
        return cannot("keep lists");
    }

    /// Puts somebody followed on a list. Safe to repeat.
    default Answer<String> enlist(String listId, String accountId) {
        return cannot("keep lists");
    }

    default Answer<String> delist(String listId, String accountId) {
        return cannot("keep lists");
    }

    /// Whether programs may hand such a file in there.
    static boolean takesFiles(Instance instance, Roll roll) {
        return Imports.takes(instance, roll);
    }

    /// Hands a CSV file in as Mastodon writes it. The server works through it afterwards.
    default Answer<String> handIn(Roll roll, String csv) {
        return cannot("take files");
    }

    private <T> Answer<T> cannot(String what) {
        return new Answer.Refused<>(instance().domain() + " cannot " + what + " for programs.", Answer.Meta.NONE);
    }

    /// Uploads a file and waits until the server has processed it (several requests). Returns the media id,
    /// good for one post within a day.
    Answer<String> upload(Upload file);

    /// Publishes, and says where the result differs from the draft. Not safe to repeat except where the
    /// server honours the key.
    ///
    /// @param parentId the parent's id on the server, `""` for none
    /// @param mediaIds in order
    /// @param key      globally unique for this attempt's intent
    Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key);

    /// The same for a post that shows another inside it, where [Ability.Can#QUOTE]; elsewhere as if it showed none.
    ///
    /// @param quotedId of an own post on the server
    default Answer<Published> publishQuoting(Draft draft, String parentId, String quotedId, String key) {
        return publish(draft, parentId, List.of(), key);
    }

    /// An account's own posts of a stretch of time, as far as this server knows them (several requests). Refused where
    /// a server cannot be asked for a time.
    default Answer<List<Status>> statusesOf(String accountId, Instant from, Instant until) {
        return new Answer.Refused<>("This server cannot be asked for old posts of others.", Answer.Meta.NONE);
    }

    /// Boosts a post, unlisted where the server lets one choose. Safe to repeat.
    default Answer<Status> boost(String statusId) {
        return new Answer.Refused<>("Godwit cannot boost on this server.", Answer.Meta.NONE);
    }

    /// Takes a boost back; empty when the post is not there any more. Safe to repeat.
    default Answer<Optional<Status>> unboost(String statusId) {
        return new Answer.Refused<>("Godwit cannot boost on this server.", Answer.Meta.NONE);
    }

    /// Gives a post that stands other words. Safe to repeat. Its id may be another afterwards.
    ///
    /// @param mediaIds all that it shows, in order: what is not named is taken off
    default Answer<Published> edit(String statusId, Draft draft, List<String> mediaIds) {
        return new Answer.Refused<>("Godwit cannot change posts on this server.", Answer.Meta.NONE);
    }

    /// The earliest date that a post of this draft may carry on the server if it was sent at that moment:
    /// earlier than `sent` where the server backdates. After an unknown outcome, ask [#ownStatuses] from here
    /// on.
    Instant earliestDate(Draft draft, Instant sent);

    /// Whether a post that was taken in stands in [#ownStatuses] from then on. Elsewhere it may lie in a queue, seen by
    /// nobody, and come later.
    default boolean showsAtOnce() {
        return true;
    }

    /// The user's own posts that carry this date or a later one (several requests). The server's clock
    /// counts: leave room.
    Answer<List<Status>> ownStatuses(String selfId, Instant since);

    /// A part of the user's own posts of a long time, newest first (several requests).
    ///
    /// @param since the oldest date that counts
    /// @param until where the server can be asked for a time, nothing newer is read
    /// @param from  [Stretch#BEGINNING], or where the part before this one ended
    Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from);

    /// What was deleted; empty when it was not there any more. Safe to repeat.
    Answer<Optional<Status>> delete(String statusId);
}
