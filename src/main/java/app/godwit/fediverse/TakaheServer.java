package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.util.List;

/// Takahē. It speaks a part of the API and takes pictures only.
public final class TakaheServer extends Dialect {
    TakaheServer(Instance instance, Token token, Means means) {
        super(new Wire(instance, token, means, Manners.DOUBTFUL));
    }

    @Override
    public Answer<String> upload(Upload file) {
        return file.type().startsWith("image/")
                ? super.upload(file)
                : new Answer.Refused<>(instance().domain() + " takes pictures only.", Answer.Meta.NONE);
    }

    @Override
    public Answer<Published> publish(Draft draft, String parentId, List<String> mediaIds, String key) {
        return publishPlainly(new Publishing.Order(draft, parentId, mediaIds));
    }
}
