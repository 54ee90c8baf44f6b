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
    private int places;

    WireEntity(Kind kind) {
        this.kind = kind;
    }

    /// @param start in code points
    WireEntity(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    static WireEntity read(Kind kind, JsonParser parser) {
        var entity = new WireEntity(kind);
        Json.object(parser, entity::field);
        return entity;
    }

    /// About how many letters it keeps in memory.
    long weight() {
        return 50L + url.length() + expanded.length() + handle.length() + name.length() + tag.length();
    }

    /// Tweets say `indices` and use snake case; notes say `fromIndex`, `toIndex` and use camel case.
    void field(String field, JsonParser parser) {
        switch (field) {
            case "indices" -> {
                start = -1;
                end = -1;
                places = 0;
                Json.array(parser, () -> index(Json.index(parser)));
            }
            case "fromIndex" -> start = Json.index(parser);
            case "toIndex" -> end = Json.index(parser);
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

    /// Where the entity stands when so many code points are put before the text.
    WireEntity movedBy(int codePoints) {
        start = start < 0 ? start : start + codePoints;
        end = end < 0 ? end : end + codePoints;
        return this;
    }

    private void index(int value) {
        switch (places++) {
            case 0 -> start = value;
            case 1 -> end = value;
            default -> {}
        }
    }
}
