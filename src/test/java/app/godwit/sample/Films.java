package app.godwit.sample;

import tools.jackson.databind.node.ObjectNode;

/// What the archive says of a video: its variants, of which the best one is the file.
final class Films {
    private Films() {}

    static ObjectNode info(long id, String name) {
        var info = Json.object();
        info.set("aspect_ratio", Json.array().add("3").add("2"));
        var variants = info.putArray("variants");
        if (name.endsWith("-gif.mp4")) {
            variants.add(variant("0", "video/mp4", "https://video.twimg.com/tweet_video/" + name));
            return info;
        }
        info.put("duration_millis", "2000");
        var folder = "https://video.twimg.com/ext_tw_video/" + id + "/pu/";
        variants.add(variant("256000", "video/mp4", folder + "vid/48x32/small-" + name + "?tag=12"));
        variants.add(variant("", "application/x-mpegURL", folder + "pl/" + name.replace(".mp4", ".m3u8") + "?tag=12"));
        variants.add(variant("832000", "video/mp4", folder + "vid/96x64/" + name + "?tag=12"));
        return info;
    }

    private static ObjectNode variant(String bitrate, String type, String url) {
        var variant = Json.object();
        if (!bitrate.isEmpty()) {
            variant.put("bitrate", bitrate);
        }
        return variant.put("content_type", type).put("url", url);
    }
}
