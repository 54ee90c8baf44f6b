package app.godwit.fediverse;

import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// snac. It accepts nearly everything with 200, so only what it gives back counts. It shows no difference
/// between public and unlisted, nor between the narrow visibilities. Its backdating is not used: it pushes
/// such posts to followers all the same, and a reply below one that is still in the queue loses its parent.
public final class SnacServer extends Dialect {
    SnacServer(Instance instance, Token token, Means means) {
        this(new Wire(instance, token, means, Manners.SNAC));
    }

    private SnacServer(Wire wire) {
        super(wire, new Publishing(wire, SnacServer::looksTheSame));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishPlainly(new Publishing.Order(draft, parentId, mediaIds));
    }

    @Override
    public Answer<List<Status>> ownStatuses(String selfId, Instant since) {
        return statuses.atHome(selfId, since);
    }

    /// Older versions know no such call and answer 404 for every post.
    @Override
    public Answer<Optional<Status>> delete(String statusId) {
        return Answers.then(
                statuses.delete(statusId),
                deleted -> deleted.value().isPresent() ? deleted : Answers.then(statuses.one(statusId), this::ifGone));
    }

    private Answer<Optional<Status>> ifGone(Answer.Ok<Optional<Status>> asked) {
        return asked.value().isPresent()
                ? new Answer.Refused<>(
                        "This version of snac cannot delete posts for programs; delete it on its own page.",
                        asked.meta())
                : asked;
    }

    private static boolean looksTheSame(Visibility asked, Visibility shown) {
        return isOpen(asked) == isOpen(shown);
    }

    private static boolean isOpen(Visibility visibility) {
        return visibility == Visibility.PUBLIC || visibility == Visibility.UNLISTED;
    }
}
