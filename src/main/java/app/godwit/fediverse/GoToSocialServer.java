package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;

/// GoToSocial. It backdates since 0.18 (`scheduled_at` in the past) unless its keeper has switched that off:
/// such posts are not pushed to followers. It ignores the Idempotency-Key.
public final class GoToSocialServer extends Dialect {
    GoToSocialServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.PLAIN));
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

    private boolean backdates() {
        return Version.of(instance().version()).isAtLeast(0, 18);
    }
}
