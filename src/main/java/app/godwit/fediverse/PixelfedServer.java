package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.util.List;

/// Pixelfed, where every post shows pictures; below one, words alone are a comment. It has no direct posts. The
/// second use of an Idempotency-Key is refused, which means that the first one arrived.
public final class PixelfedServer extends Dialect {
    private static final String SECOND_USE = "Duplicate idempotency key";

    PixelfedServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        if (mediaIds.isEmpty() && parentId.isEmpty()) {
            return new Refused<>(instance().domain() + " takes posts with pictures only.", Meta.NONE);
        }
        if (draft.visibility() == Visibility.DIRECT) {
            return new Refused<>(instance().domain() + " has no direct posts.", Meta.NONE);
        }
        var answer = publishWithKey(new Publishing.Order(draft, parentId, mediaIds), key);
        return answer instanceof Refused<Published>(var why, var meta) && why.contains(SECOND_USE)
                ? new Unclear<>(instance().domain() + " has seen this post before.", meta)
                : answer;
    }
}
