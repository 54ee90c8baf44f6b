package app.godwit.fediverse;

import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// snac. It accepts nearly everything with 200, so only what it gives back counts. It shows no difference
/// between public and unlisted, nor between the narrow visibilities. It backdates (`scheduled_at` in the past), and
/// pushes such posts to followers with their old date. They wait some seconds in a queue before they stand in a list.
public final class SnacServer extends Dialect {
    /// Its queue is usually looked through every three seconds.
    private static final Duration QUEUED = Duration.ofSeconds(5);

    private final Wire wire;
    private final Backdating backdating;

    SnacServer(Instance instance, Token token, Means means) {
        this(new Wire(instance, token, means, Manners.SNAC));
    }

    private SnacServer(Wire wire) {
        this(wire, Backdating.of(wire));
    }

    private SnacServer(Wire wire, Backdating backdating) {
        super(wire, new Publishing(wire, SnacServer::looksTheSame));
        this.wire = wire;
        this.backdating = backdating;
    }

    @Override
    public Server withoutBackdating() {
        return new SnacServer(wire, backdating.off());
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        var answer = publishing.publish(
                new Publishing.Order(draft, parentId, mediaIds),
                form -> backdating.into(form, draft),
                request -> request);
        return backdating.compared(answer, draft);
    }

    @Override
    public Instant earliestDate(Draft draft, Instant sent) {
        return backdating.earliest(draft, sent);
    }

    @Override
    public boolean showsAtOnce() {
        return false;
    }

    @Override
    public Answer<List<Status>> ownStatuses(String selfId, Instant since) {
        try {
            wire.means().waiter().pause(QUEUED);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Answer.Later<>("Stopped before the server was asked.", Answer.Meta.NONE, Answer.Matter.ALL);
        }
        return statuses.atHome(selfId, since);
    }

    @Override
    public Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from) {
        return statuses.stretchAtHome(selfId, since, from);
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
