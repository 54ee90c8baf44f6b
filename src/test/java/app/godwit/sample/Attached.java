package app.godwit.sample;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The media of one tweet, all behind one t.co link at the end of its text.
///
/// @param link `""` when the tweet has none
record Attached(long tweet, String link, List<String> names) {
    static Attached of(Item item) {
        var link = item.media().isEmpty()
                ? ""
                : Tco.of("https://x.com/" + Owner.HANDLE + "/status/" + item.id() + "/photo/1")
                        .url();
        return new Attached(item.id(), link, item.media());
    }

    /// The files that the archive holds, by name inside `tweets_media`.
    List<String> files() {
        return names.stream()
                .filter(name -> !name.startsWith("!"))
                .map(name -> tweet + "-" + name)
                .toList();
    }

    /// @param end of the text in code points; the link stands there
    List<ObjectNode> entities(int end, Item item) {
        var entities = new ArrayList<ObjectNode>();
        for (var n = 0; n < names.size(); n++) {
            entities.add(entity(n, names.get(n).replace("!", ""), end, item));
        }
        return entities;
    }

    private ObjectNode entity(int serial, String name, int end, Item item) {
        var id = Snowflake.at(item.millis() - 5_000, serial);
        var picture = "https://pbs.twimg.com/media/"
                + name.replace("-gif.mp4", ".jpg").replace(".mp4", ".jpg");
        var entity = Json.object()
                .put("expanded_url", "https://twitter.com/" + Owner.HANDLE + "/status/" + tweet + "/photo/1");
        if (item.is("retweet")) {
            entity.put("source_status_id", Long.toString(tweet - 99_999)).put("source_user_id", "40700700");
        }
        entity.set("indices", Json.indices(end - link.length(), end));
        entity.put("url", link)
                .put("media_url", picture)
                .put("id_str", Long.toString(id))
                .put("id", Long.toString(id))
                .put("media_url_https", picture);
        entity.set("sizes", sizes());
        entity.put("type", type(name)).put("display_url", "pic.twitter.com/" + link.substring(13));
        if (name.endsWith(".mp4")) {
            entity.set("video_info", Films.info(id, name));
        }
        return entity;
    }

    private static ObjectNode sizes() {
        var sizes = Json.object();
        sizes.set("large", Json.object().put("w", "96").put("h", "64").put("resize", "fit"));
        return sizes;
    }

    private static String type(String name) {
        if (name.endsWith("-gif.mp4")) {
            return "animated_gif";
        }
        return name.endsWith(".mp4") ? "video" : "photo";
    }
}
