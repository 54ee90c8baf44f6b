package app.godwit.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// One tweet as the classic archive wrote it: real numbers, `text`, its author beside it, the original of a retweet.
final class ClassicJson {
    static final List<String> COLUMNS = List.of(
            "tweet_id",
            "in_reply_to_status_id",
            "in_reply_to_user_id",
            "timestamp",
            "source",
            "text",
            "retweeted_status_id",
            "retweeted_status_user_id",
            "retweeted_status_timestamp",
            "expanded_urls");

    /// Before, archives did not know the time of day.
    private static final Instant TIMES = Instant.parse("2010-11-05T00:00:00Z");

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy_MM");

    private final TweetJson tweet;
    private final Map<String, Object> current;
    private final OffsetDateTime posted;

    ClassicJson(TweetJson tweet) {
        this.tweet = tweet;
        current = tweet.json();
        var written = OffsetDateTime.parse(text("created_at"), WRITTEN);
        posted = written.toInstant().isBefore(TIMES)
                ? written.toLocalDate().atStartOfDay().atOffset(ZoneOffset.UTC)
                : written;
    }

    static Map<String, Object> details() {
        return Map.of(
                "id",
                "" + ArchiveFixture.OWNER,
                "screen_name",
                "ada",
                "full_name",
                "Ada 🐦",
                "bio",
                "Waders & waves",
                "expanded_url",
                "https://ada.example",
                "url",
                "https://t.co/ada",
                "location",
                "Shore",
                "created_at",
                "2009-03-01 10:00:00 +0000");
    }

    String month() {
        return MONTH.format(posted);
    }

    Map<String, Object> json() {
        return json(user(ArchiveFixture.OWNER, "ada", "Ada"));
    }

    private Map<String, Object> json(Map<String, Object> user) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", current.get("source"));
        json.put("entities", entities());
        json.put("geo", Map.of());
        json.put("id_str", text("id_str"));
        json.put("text", current.get("full_text"));
        tweet.original().ifPresent(original -> {
            var author = tweet.mentions().getFirst();
            var by = user(
                    number(author.getOrDefault("id_str", "")), "" + author.get("screen_name"), "" + author.get("name"));
            json.put("retweeted_status", new ClassicJson(original).json(by));
        });
        for (var name : List.of("in_reply_to_status_id", "in_reply_to_user_id")) {
            if (current.containsKey(name)) {
                json.put(name + "_str", text(name));
                json.put(name, number(current.get(name)));
            }
        }
        if (current.containsKey("in_reply_to_screen_name")) {
            json.put("in_reply_to_screen_name", text("in_reply_to_screen_name"));
        }
        json.put("id", tweet.id());
        json.put("created_at", CREATED.format(posted));
        json.put("user", user);
        return json;
    }

    private static Map<String, Object> user(long id, String handle, String name) {
        var user = new LinkedHashMap<String, Object>();
        user.put("name", name);
        user.put("screen_name", handle);
        user.put("protected", false);
        user.put("id_str", "" + id);
        user.put("id", id);
        user.put("verified", false);
        return user;
    }

    private Map<String, Object> entities() {
        var entities = new LinkedHashMap<String, Object>();
        entities.put("user_mentions", numbered(tweet.mentions()));
        entities.put("media", numbered(tweet.mediaItems()));
        entities.put("hashtags", numbered(tweet.hashtags()));
        entities.put("urls", numbered(tweet.urls()));
        return entities;
    }

    /// Ids and indices as real numbers.
    private static List<Object> numbered(List<Map<String, Object>> items) {
        var numbered = new ArrayList<Object>();
        for (var item : items) {
            var copy = new LinkedHashMap<>(item);
            copy.remove("video_info");
            copy.put("indices", indices(item));
            if (item.containsKey("id_str")) {
                copy.put("id", number(item.getOrDefault("id_str", "")));
            }
            numbered.add(copy);
        }
        return numbered;
    }

    private static List<Long> indices(Map<String, Object> item) {
        return ((List<?>) item.getOrDefault("indices", List.of()))
                .stream().map(ClassicJson::number).toList();
    }

    List<String> row() {
        var original = tweet.original();
        return List.of(
                text("id_str"),
                text("in_reply_to_status_id"),
                text("in_reply_to_user_id"),
                CREATED.format(posted),
                text("source"),
                text("full_text"),
                original.map(each -> "" + each.id()).orElse(""),
                original.map(each -> "" + tweet.mentions().getFirst().get("id_str"))
                        .orElse(""),
                original.map(each -> CREATED.format(new ClassicJson(each).posted))
                        .orElse(""),
                expanded());
    }

    /// Links in the order of the text; a tweet's pictures share one address, which is repeated.
    private String expanded() {
        var links = tweet.urls().stream().map(url -> Map.entry(indices(url).getFirst(), "" + url.get("expanded_url")));
        var media = tweet.mediaItems().stream()
                .map(item -> Map.entry(
                        indices(item).getFirst(), "https://twitter.com/ada/status/" + tweet.id() + "/photo/1"));
        return String.join(
                ",",
                Stream.concat(links, media)
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private String text(String field) {
        return "" + current.getOrDefault(field, "");
    }

    private static long number(Object text) {
        return Long.parseLong("" + text);
    }
}
