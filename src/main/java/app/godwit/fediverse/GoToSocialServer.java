package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;

/// GoToSocial. It backdates since 0.18 (`scheduled_at` in the past) unless its keeper has switched that off:
/// such posts are not pushed to followers. It ignores the Idempotency-Key.
public final class GoToSocialServer extends Dialect {
    private final Wire wire;
    private final Backdating backdating;

    GoToSocialServer(Instance instance, Token token, Means means) {
        this(new Wire(instance, token, means, Manners.PLAIN));
    }

    private GoToSocialServer(Wire wire) {
        this(wire, Backdating.of(wire));
    }

    private GoToSocialServer(Wire wire, Backdating backdating) {
        super(wire);
        this.wire = wire;
        this.backdating = backdating;
    }

    @Override
    public Server withoutBackdating() {
        return new GoToSocialServer(wire, backdating.off());
    }

    /// Where the keeper has switched backdating off, nothing is published and the answer is [Server#NO_BACKDATING].
    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        var answer = publishing.publish(
                new Publishing.Order(draft, parentId, mediaIds),
                form -> backdating.into(form, draft),
                request -> request);
        return answer instanceof Answer.Refused<Published>(var why, var meta) && isSwitchedOff(why)
                ? new Answer.Refused<>(NO_BACKDATING, meta)
                : backdating.compared(answer, draft);
    }

    private static boolean isSwitchedOff(String why) {
        return why.contains("backdating") && why.contains("disabled");
    }

    @Override
    public Instant earliestDate(Draft draft, Instant sent) {
        return backdating.earliest(draft, sent);
    }

    @Override
    public Answer<List<Status>> statusesOf(String accountId, Instant from, Instant until) {
        return statuses.ofAccount(accountId, from, MomentIds.ulid(until));
    }

    @Override
    public Answer<Stretch> ownStretch(String selfId, Instant since, Instant until, String from) {
        return statuses.stretch(selfId, since, MomentIds.ulid(until), from);
    }
}
