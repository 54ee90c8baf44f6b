package app.godwit.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One long post as X keeps it in `note-tweet.js`: text as written, indices in code points of it.
public final class NoteJson {
    private final long id;
    private final Instant created;
    private final String text;
    private final List<Object> urls = new ArrayList<>();
    private final List<Object> mentions = new ArrayList<>();
    private final List<Object> hashtags = new ArrayList<>();
    private final List<Object> styles = new ArrayList<>();

    private NoteJson(long id, Instant created, String text) {
        this.id = id;
        this.created = created;
        this.text = text;
    }

    public static NoteJson of(long id, Instant created, String text) {
        return new NoteJson(id, created, text);
    }

    public NoteJson url(String shortened, String expanded) {
        return add(urls, shortened, Map.of("expandedUrl", expanded, "shortUrl", shortened, "displayUrl", expanded));
    }

    public NoteJson mention(String handle) {
        return add(mentions, "@" + handle, Map.of("screenName", handle));
    }

    public NoteJson hashtag(String tag) {
        return add(hashtags, "#" + tag, Map.of("text", tag));
    }

    /// @param faces `Bold`, `Italic`
    public NoteJson style(String words, String... faces) {
        var types = Stream.of(faces).map(face -> Map.of("name", face)).toList();
        return add(styles, words, Map.of("styleTypes", types));
    }

    private NoteJson add(List<Object> list, String part, Map<String, Object> item) {
        var from = text.codePointCount(0, text.indexOf(part));
        var indexed = new LinkedHashMap<>(item);
        indexed.put("fromIndex", "" + from);
        indexed.put("toIndex", "" + (from + part.codePointCount(0, part.length())));
        list.add(indexed);
        return this;
    }

    public Map<String, Object> json() {
        var core = new LinkedHashMap<String, Object>();
        core.put("styletags", styles);
        core.put("urls", urls);
        core.put("text", text);
        core.put("mentions", mentions);
        core.put("cashtags", List.of());
        core.put("hashtags", hashtags);
        return Map.of("noteTweetId", "" + id, "createdAt", created.toString(), "core", core);
    }
}
