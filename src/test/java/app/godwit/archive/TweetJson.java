package app.godwit.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One tweet as X writes it into an archive: every number a string, text escaped, indices in code points of
/// that text.
public final class TweetJson {
    private static final DateTimeFormatter CREATED =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);
    private static final long EPOCH = 1288834974657L;
    private static final int LONGEST_RETWEET = 140;
    private static final Map<String, Object> SIZES =
            Map.of("thumb", size("crop"), "small", size("fit"), "medium", size("fit"), "large", size("fit"));

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> entities = new LinkedHashMap<>();
    private final long id;
    private final String escaped;
    private final List<Map<String, Object>> hashtags = new ArrayList<>();
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private final List<Map<String, Object>> urls = new ArrayList<>();
    private final List<Map<String, Object>> media = new ArrayList<>();
    private final List<TweetJson> originals = new ArrayList<>();

    private TweetJson(long id, String text) {
        this.id = id;
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        fields.put("edit_info", Map.of("initial", edits(List.of(id))));
        fields.put("retweeted", false);
        fields.put("source", "<a href=\"https://tern.example\" rel=\"nofollow\">Tern for Web</a>");
        entities.put("hashtags", hashtags);
        entities.put("symbols", List.of());
        entities.put("user_mentions", mentions);
        entities.put("urls", urls);
        fields.put("entities", entities);
        fields.put("display_text_range", List.of("0", "" + escaped.codePointCount(0, escaped.length())));
        fields.put("favorite_count", "3");
        fields.put("id_str", "" + id);
        fields.put("truncated", false);
        fields.put("retweet_count", "1");
        fields.put("id", "" + id);
        fields.put("created_at", created(posted(id)));
        fields.put("favorited", false);
        fields.put("full_text", escaped);
        fields.put("lang", "en");
    }

    /// @param text as its author wrote it
    public static TweetJson of(long id, String text) {
        return new TweetJson(id, text);
    }

    /// A retweet. Only classic archives hold the original; the others hold its first letters.
    public static TweetJson retweet(long id, long author, String handle, String name, TweetJson original) {
        var words = "RT @" + handle + ": " + original.escaped;
        var length = words.codePointCount(0, words.length());
        var cut = length <= LONGEST_RETWEET
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_RETWEET - 1)) + "…";
        var retweet =
                new TweetJson(id, "RT @" + handle).mention(author, handle, name).with("full_text", cut);
        retweet.originals.add(original);
        return retweet;
    }

    /// An id made at this moment, as X makes them; `nth` tells tweets of one moment apart.
    public static long idAt(Instant moment, int nth) {
        return (moment.toEpochMilli() - EPOCH << 22) + nth;
    }

    public static Instant posted(long id) {
        return Instant.ofEpochMilli((id >> 22) + EPOCH);
    }

    public static String created(Instant moment) {
        return CREATED.format(moment.atOffset(ZoneOffset.UTC));
    }

    public long id() {
        return id;
    }

    public TweetJson with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public TweetJson reply(long status, long user, String handle) {
        if (status != 0) {
            with("in_reply_to_status_id_str", "" + status).with("in_reply_to_status_id", "" + status);
        }
        with("in_reply_to_user_id_str", "" + user).with("in_reply_to_user_id", "" + user);
        return handle.isEmpty() ? this : with("in_reply_to_screen_name", handle);
    }

    /// Marks `@handle`, which the text must hold.
    public TweetJson mention(long user, String handle, String name) {
        mentions.add(Map.of(
                "name",
                name,
                "screen_name",
                handle,
                "indices",
                indices("@" + handle),
                "id_str",
                "" + user,
                "id",
                "" + user));
        return this;
    }

    public TweetJson hashtag(String tag) {
        hashtags.add(Map.of("text", tag, "indices", indices("#" + tag)));
        return this;
    }

    public TweetJson url(String shortened, String expanded) {
        urls.add(Map.of(
                "url", shortened, "expanded_url", expanded, "display_url", expanded, "indices", indices(shortened)));
        return this;
    }

    /// A link whose indices are given, right or wrong.
    public TweetJson urlAt(int from, int to, String expanded) {
        urls.add(Map.of("url", "https://t.co/x", "expanded_url", expanded, "indices", List.of("" + from, "" + to)));
        return this;
    }

    /// A picture whose link stands in the text.
    public TweetJson photo(long mediaId, String shortened, String fileName) {
        return media(mediaId, shortened, "photo", "https://pics.example/media/" + fileName, Map.of());
    }

    /// A video with two mp4 variants and a playlist; `fileName` is the better one.
    public TweetJson video(long mediaId, String shortened, String fileName) {
        var variants = List.of(
                Map.of(
                        "bitrate",
                        "256000",
                        "content_type",
                        "video/mp4",
                        "url",
                        "https://video.example/320/low.mp4?tag=1"),
                Map.of("content_type", "application/x-mpegURL", "url", "https://video.example/pl/list.m3u8?tag=1"),
                Map.of(
                        "bitrate",
                        "832000",
                        "content_type",
                        "video/mp4",
                        "url",
                        "https://video.example/640/" + fileName + "?tag=1"));
        return media(mediaId, shortened, "video", "https://pics.example/thumb.jpg", Map.of("variants", variants));
    }

    /// Describes the last picture, as archives of 2018 do.
    public TweetJson described(String alt) {
        var last = new LinkedHashMap<>(media.removeLast());
        last.put("media_alt", alt);
        media.add(last);
        return this;
    }

    private TweetJson media(long mediaId, String shortened, String type, String address, Map<String, Object> video) {
        var item = new LinkedHashMap<String, Object>();
        item.put("url", shortened);
        item.put("indices", indices(shortened));
        item.put("expanded_url", "https://twitter.com/ada/status/" + id + "/photo/1");
        item.put("media_url", address.replace("https:", "http:"));
        item.put("id_str", "" + mediaId);
        item.put("id", "" + mediaId);
        item.put("media_url_https", address);
        item.put("sizes", SIZES);
        item.put("type", type);
        if (!video.isEmpty()) {
            item.put("video_info", video);
        }
        media.add(item);
        entities.put("media", List.of(media.getFirst()));
        return with("extended_entities", Map.of("media", media));
    }

    /// Makes this one of several versions; all ids in order.
    public TweetJson versions(long... ids) {
        var all = new ArrayList<Long>();
        for (var each : ids) {
            all.add(each);
        }
        return with(
                "edit_info",
                id == ids[0]
                        ? Map.of("initial", edits(all))
                        : Map.of("edit", Map.of("initialTweetId", "" + ids[0], "editControlInitial", edits(all))));
    }

    private static Map<String, Object> edits(List<Long> ids) {
        return Map.of(
                "editTweetIds",
                ids.stream().map(String::valueOf).toList(),
                "editableUntil",
                "2024-01-01T00:00:00.000Z",
                "editsRemaining",
                "5",
                "isEditEligible",
                true);
    }

    private static Map<String, Object> size(String resize) {
        return Map.of("w", "680", "h", "453", "resize", resize);
    }

    private List<String> indices(String part) {
        var escapedPart = part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var at = escaped.indexOf(escapedPart);
        if (at < 0) {
            throw new IllegalArgumentException(part + " is not in " + escaped);
        }
        var from = escaped.codePointCount(0, at);
        return List.of("" + from, "" + (from + escapedPart.codePointCount(0, escapedPart.length())));
    }

    public Map<String, Object> json() {
        return fields;
    }

    /// Of a retweet.
    Optional<TweetJson> original() {
        return originals.stream().findFirst();
    }

    List<Map<String, Object>> mentions() {
        return mentions;
    }

    List<Map<String, Object>> hashtags() {
        return hashtags;
    }

    List<Map<String, Object>> urls() {
        return urls;
    }

    List<Map<String, Object>> mediaItems() {
        return media;
    }
}
