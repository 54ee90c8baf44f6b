package app.godwit.archive;

import tools.jackson.core.JsonParser;

/// An entity of a tweet or of a note. Indices are code points over the text as written in the file, -1 when absent.
final class WireEntity {
    enum Kind {
        URL,
        MENTION,
        HASHTAG,
        MEDIA
    }

    final Kind kind;
    int start = -1;
    int end = -1;
    String url = "";
    String expanded = "";
    long person;
    String handle = "";
    String name = "";
    String tag = "";

    private WireEntity(Kind kind) {
        this.kind = kind;
    }

    static WireEntity read(Kind kind, JsonParser parser) {
        var entity = new WireEntity(kind);
        Json.object(parser, entity::field);
        return entity;
    }

    /// Tweets say `indices` and use snake case; notes say `fromIndex`, `toIndex` and use camel case.
    private void field(String field, JsonParser parser) {
        switch (field) {
            case "indices" -> {
                start = -1;
                end = -1;
                Json.array(parser, () -> index(Json.small(parser)));
            }
            case "fromIndex" -> start = Json.small(parser);
            case "toIndex" -> end = Json.small(parser);
            case "url", "shortUrl" -> url = Json.string(parser);
            case "expanded_url", "expandedUrl" -> expanded = Json.string(parser);
            case "id_str" -> person = Json.number(parser);
            case "id" -> person = person == 0 ? Json.number(parser) : person;
            case "screen_name", "screenName" -> handle = Json.string(parser);
            case "name" -> name = Json.string(parser);
            case "text" -> tag = Json.string(parser);
            default -> {}
        }
    }

    private void index(int value) {
        if (start < 0) {
            start = value;
        } else {
            end = value;
        }
    }
}
