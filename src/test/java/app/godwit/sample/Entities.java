package app.godwit.sample;

import app.godwit.sample.Markup.At;
import app.godwit.sample.Markup.Tag;
import app.godwit.sample.Markup.Url;
import app.godwit.sample.Markup.Words;
import app.godwit.sample.Rendered.Placed;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The entities of a tweet, and those of a note, which are named otherwise.
record Entities(Map<String, Long> people, Map<String, String> names) {
    ObjectNode ofTweet(Rendered rendered) {
        var entities = Json.object();
        for (var list : new String[] {"hashtags", "symbols", "user_mentions", "urls"}) {
            entities.putArray(list);
        }
        for (var placed : rendered.entities()) {
            switch (placed.piece()) {
                case Words words -> {}
                case Tag tag ->
                    entities.withArray("hashtags").add(placed(placed).put("text", tag.tag()));
                case At at -> entities.withArray("user_mentions").add(mention(placed, at));
                case Url url ->
                    entities.withArray("urls")
                            .add(placed(placed)
                                    .put("url", url.link().url())
                                    .put("expanded_url", url.link().expanded())
                                    .put("display_url", url.link().display()));
            }
        }
        return entities;
    }

    private ObjectNode mention(Placed placed, At at) {
        var id = Long.toString(id(at.handle()));
        return placed(placed)
                .put("name", names.getOrDefault(at.handle(), at.handle()))
                .put("screen_name", at.handle())
                .put("id_str", id)
                .put("id", id);
    }

    private long id(String handle) {
        return handle.equals(Owner.HANDLE) ? Owner.ID : people.getOrDefault(handle, 0L);
    }

    private static ObjectNode placed(Placed placed) {
        var entity = Json.object();
        entity.set("indices", Json.indices(placed.start(), placed.end()));
        return entity;
    }

    /// The `core` of a note.
    ObjectNode ofNote(Rendered rendered) {
        var core = Json.object();
        core.putArray("styletags");
        core.putArray("urls");
        core.put("text", rendered.text());
        for (var list : new String[] {"mentions", "cashtags", "hashtags"}) {
            core.putArray(list);
        }
        for (var placed : rendered.entities()) {
            switch (placed.piece()) {
                case Words words -> {}
                case Tag tag -> core.withArray("hashtags").add(noted(placed).put("text", tag.tag()));
                case At at -> core.withArray("mentions").add(noted(placed).put("screenName", at.handle()));
                case Url url ->
                    core.withArray("urls")
                            .add(noted(placed)
                                    .put("expandedUrl", url.link().expanded())
                                    .put("shortUrl", url.link().url())
                                    .put("displayUrl", url.link().display()));
            }
        }
        return core;
    }

    private static ObjectNode noted(Placed placed) {
        return Json.object()
                .put("fromIndex", Integer.toString(placed.start()))
                .put("toIndex", Integer.toString(placed.end()));
    }
}
