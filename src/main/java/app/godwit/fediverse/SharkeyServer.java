package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.handles.Account;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sharkey, the older Iceshrimp, Firefish: of Misskey's family, through the layer that speaks the Mastodon API.
/// Every failure there is a 401, a spent limit too, so only `verify_credentials` decides whether the token still
/// works. A reply that is nothing but an emoji becomes a reaction there, and would be no post.
public final class SharkeyServer extends Dialect {
    private static final Pattern EMOJI_ALONE = Pattern.compile(
            "\\s*(?::[\\w+-]+:|[\\p{IsEmoji}&&[^0-9#*]][\\p{IsEmoji}\\p{Mn}\\p{IsEmoji_Modifier}\\x{200D}\\x{FE0F}]*)\\s*");

    SharkeyServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        if (!parentId.isEmpty() && isReaction(draft.text())) {
            return new Refused<>(
                    instance().domain() + " would make a reaction of a reply that is only an emoji.", Meta.NONE);
        }
        return publishPlainly(new Publishing.Order(draft, parentId, mediaIds));
    }

    /// That a post is gone is a 401 like any other, so after one the user's own posts are looked through.
    @Override
    public Answer<Optional<Status>> delete(String statusId) {
        var answer = super.delete(statusId);
        return answer instanceof Later && isGone(statusId) ? new Ok<>(Optional.empty(), answer.meta()) : answer;
    }

    private boolean isGone(String statusId) {
        return self() instanceof Ok<Account>(var me, var _)
                && ownStatuses(me.id(), Instant.EPOCH) instanceof Ok<List<Status>>(var posts, var _)
                && posts.stream().noneMatch(post -> post.id().equals(statusId));
    }

    static boolean isReaction(String text) {
        return EMOJI_ALONE.matcher(text).matches();
    }
}
