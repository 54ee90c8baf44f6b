package app.godwit.archive;

import tools.jackson.core.JsonParser;

/// One of `extended_entities.media`.
final class WireMedia {
    long id;
    String type = "";
    String address = "";
    /// Address of the mp4 with the highest bit rate: the file that X puts into the archive.
    String video = "";
    /// Description for those who cannot see it; only archives of 2018 and 2019 hold it.
    String alt = "";
    private long bestBitrate = -1;

    static WireMedia read(JsonParser parser) {
        var media = new WireMedia();
        Json.object(parser, media::field);
        return media;
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "id_str" -> id = Json.number(parser);
            case "type" -> type = Json.string(parser);
            case "media_url_https" -> address = Json.string(parser);
            case "media_url" -> address = address.isEmpty() ? Json.string(parser) : address;
            case "media_alt", "ext_alt_text" -> alt = alt.isEmpty() ? Json.string(parser) : alt;
            case "video_info" -> Json.object(parser, this::videoInfo);
            default -> {}
        }
    }

    private void videoInfo(String name, JsonParser parser) {
        if (name.equals("variants")) {
            Json.array(parser, () -> better(Variant.read(parser)));
        }
    }

    private void better(Variant variant) {
        if (variant.contentType.equals("video/mp4") && variant.bitrate > bestBitrate) {
            bestBitrate = variant.bitrate;
            video = variant.url;
        }
    }

    private static final class Variant {
        private long bitrate;
        private String contentType = "";
        private String url = "";

        static Variant read(JsonParser parser) {
            var variant = new Variant();
            Json.object(parser, (name, p) -> {
                switch (name) {
                    case "bitrate" -> variant.bitrate = Json.number(p);
                    case "content_type" -> variant.contentType = Json.string(p);
                    case "url" -> variant.url = Json.string(p);
                    default -> {}
                }
            });
            return variant;
        }
    }
}
