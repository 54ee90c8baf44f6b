package app.godwit.sample;

import app.godwit.sample.Item.Nothing;
import app.godwit.sample.Item.Under;
import app.godwit.sample.Rendered.Escaping;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Writes tweets and notes as the archive holds them.
record TweetJson(Entities entities, Map<String, Long> quotable) {
    static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSX", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final long EDITS_BEGAN = 1_664_000_000_000L;
    private static final Map<String, String> CLIENTS = Map.of(
            "web", "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
            "iphone", "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
            "android", "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
            "tweetdeck", "<a href=\"https://about.twitter.com/products/tweetdeck\" rel=\"nofollow\">TweetDeck</a>",
            "tidebot", "<a href=\"https://tidebot.example\" rel=\"nofollow\">Tide Bot</a>");

    /// Every version of a tweet, the last one last.
    List<ObjectNode> versions(Item item) {
        var ids = item.versions();
        var versions = new ArrayList<ObjectNode>();
        for (var n = 0; n < ids.size(); n++) {
            var last = n == ids.size() - 1;
            var text = last ? item.text() : item.earlier().get(n);
            var tweet = tweet(item, ids.get(n), text);
            if (item.millis() > EDITS_BEGAN && !item.is("community")) {
                tweet.set("edit_info", editInfo(ids, n));
            }
            versions.add(tweet);
        }
        return versions;
    }

    private ObjectNode tweet(Item item, long id, String text) {
        var attached = Attached.of(item);
        var rendered = rendered(item, id, text, attached);
        var all = entities.ofTweet(rendered);
        var media = attached.entities(rendered.length(), item);
        var tweet =
                Json.object().put("retweeted", false).put("source", CLIENTS.getOrDefault(item.client(), item.client()));
        tweet.set("entities", all);
        tweet.set("display_text_range", Json.indices(0, rendered.length()));
        tweet.put("favorite_count", Integer.toString(item.likes()));
        putAbove(tweet, item);
        tweet.put("id_str", Long.toString(id))
                .put("truncated", false)
                .put("retweet_count", Integer.toString(item.retweets()))
                .put("id", Long.toString(id));
        if (!media.isEmpty() || !all.withArray("urls").isEmpty()) {
            tweet.put("possibly_sensitive", item.is("sensitive"));
        }
        tweet.put("created_at", CREATED.format(Snowflake.time(id)))
                .put("favorited", false)
                .put("full_text", rendered.text())
                .put("lang", item.language());
        if (item.is("deleted")) {
            tweet.put("deleted_at", CREATED.format(Snowflake.time(id).plusSeconds(3600)));
        }
        if (!media.isEmpty()) {
            all.putArray("media").add(media.getFirst());
            tweet.set(
                    "extended_entities", Json.object().set("media", Json.array().addAll(media)));
        }
        return tweet;
    }

    private Rendered rendered(Item item, long id, String text, Attached attached) {
        var rendered = Rendered.of(Markup.read(text, quotable), Escaping.HTML);
        if (item.is("retweet")) {
            rendered = rendered.cut(140);
        } else if (item.is("note")) {
            rendered = rendered.cut(item.language().equals("ja") ? 138 : 272);
            rendered = id % 2 == 0
                    ? rendered.plus(Tco.of("https://x.com/i/web/status/" + id).url())
                    : rendered;
        }
        return attached.link().isEmpty() ? rendered : rendered.plus(attached.link());
    }

    private static void putAbove(ObjectNode tweet, Item item) {
        switch (item.above()) {
            case Nothing nothing -> {}
            case Under(long id, long person, String handle) -> {
                if (id != 0) {
                    tweet.put("in_reply_to_status_id_str", Long.toString(id))
                            .put("in_reply_to_status_id", Long.toString(id));
                }
                tweet.put("in_reply_to_user_id", Long.toString(person))
                        .put("in_reply_to_user_id_str", Long.toString(person));
                if (!handle.isEmpty()) {
                    tweet.put("in_reply_to_screen_name", handle);
                }
            }
        }
    }

    private static ObjectNode editInfo(List<Long> ids, int version) {
        var control = Json.object();
        var list = control.putArray("editTweetIds");
        ids.forEach(id -> list.add(Long.toString(id)));
        control.put("editableUntil", ISO.format(Snowflake.time(ids.getFirst()).plusSeconds(3600)))
                .put("editsRemaining", Integer.toString(6 - ids.size()))
                .put("isEditEligible", true);
        if (version == 0) {
            return Json.object().set("initial", control);
        }
        var edit = Json.object().put("initialTweetId", Long.toString(ids.getFirst()));
        edit.set("editControlInitial", control);
        return Json.object().set("edit", edit);
    }

    /// The long note behind a cut tweet: minted a moment earlier, with an id of its own.
    ObjectNode note(Item item) {
        var minted = Snowflake.time(item.id()).minusMillis(21);
        var created = ISO.format(minted);
        var note = Json.object()
                .put("noteTweetId", Long.toString(Snowflake.at(minted.toEpochMilli(), 5)))
                .put("createdAt", created)
                .put("updatedAt", created);
        note.set(
                "lifecycle",
                Json.object().put("value", "0").put("name", "Tweet").put("originalName", "Tweet"));
        note.set("core", entities.ofNote(Rendered.of(Markup.read(item.text(), quotable), Escaping.NONE)));
        return note;
    }
}
