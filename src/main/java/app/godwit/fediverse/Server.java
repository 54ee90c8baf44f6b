package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The user's account on their own server, in that server's dialect. Every call blocks and is one request unless it
/// says otherwise.
public interface Server {
    Instance instance();

    /// Who the token belongs to (`verify_credentials`).
    Answer<Account> self();

    /// The account behind an address, fetched by the server from its home if need be; empty when the server cannot find
    /// it.
    Answer<Optional<Account>> resolve(Handle handle);

    /// How the user stands to these accounts, at most 40.
    Answer<List<Relationship>> relationships(List<String> accountIds);

    /// Follows without notifications of their posts. Safe to repeat; the reply may be optimistic.
    Answer<Relationship> follow(String accountId);

    Answer<Relationship> unfollow(String accountId);

    /// Uploads a file and waits until the server has processed it (several requests). Returns the media id, good for
    /// one post within a day.
    Answer<String> upload(Upload file);

    /// Publishes. Not safe to repeat except where the server honours the key.
    ///
    /// @param parentId the parent's id on the server, `""` for none
    /// @param mediaIds in order
    /// @param key      globally unique for this attempt's intent
    Answer<Status> publish(Draft draft, String parentId, List<String> mediaIds, String key);

    /// The user's own posts since a moment, newest first (several requests).
    Answer<List<Status>> ownStatuses(String selfId, Instant since);

    Answer<Optional<Status>> delete(String statusId);
}
