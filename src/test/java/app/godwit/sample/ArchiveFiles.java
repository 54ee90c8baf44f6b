package app.godwit.sample;

import app.godwit.sample.Followed.Listed;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the archive as X does today: a manifest and one file per kind of data, each `window.YTD.NAME.partN = […]`.
final class ArchiveFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final ObjectNode types = Json.object();
    private final TweetJson json;
    private final List<Item> items;

    private ArchiveFiles(TweetJson json, List<Item> items) {
        this.json = json;
        this.items = items;
    }

    /// The contents by path inside the archive.
    static Map<String, byte[]> of(TweetJson json, List<Item> items, List<Followed> cast) {
        var archive = new ArchiveFiles(json, items);
        archive.putOwner();
        archive.putTweets();
        archive.putNotes();
        archive.putPeople(cast);
        archive.putMedia();
        archive.putManifest();
        return archive.files;
    }

    private void putOwner() {
        var account = Json.object()
                .put("email", "noor@saltmere.example")
                .put("createdVia", "web")
                .put("username", Owner.HANDLE)
                .put("accountId", Long.toString(Owner.ID))
                .put("createdAt", "2011-04-02T06:58:12.000Z")
                .put("accountDisplayName", Owner.NAME);
        put("account", one("account", account));
        var profile = Json.object();
        profile.set(
                "description",
                Json.object()
                        .put("bio", Owner.BIO)
                        .put("website", "https://t.co/gwnoor0001")
                        .put("location", "Saltmere"));
        put("profile", one("profile", profile));
        var change = Json.object().put("accountId", Long.toString(Owner.ID));
        change.set(
                "screenNameChange",
                Json.object()
                        .put("changedAt", "2013-08-01T10:00:00.000Z")
                        .put("changedFrom", Owner.PAST_HANDLE)
                        .put("changedTo", Owner.HANDLE));
        put("screenNameChange", one("screenNameChange", change));
        put("protectedHistory", Json.array());
    }

    private void putTweets() {
        var first = Json.array();
        var second = Json.array();
        var headers = Json.array();
        // In an order of its own, as in real archives.
        var shuffled = items.stream()
                .filter(item -> !item.is("deleted") && !item.is("community"))
                .sorted(Comparator.comparingLong(item -> item.id() * 0x9E3779B97F4A7C15L))
                .toList();
        for (var item : shuffled) {
            for (var tweet : json.versions(item)) {
                (item.millis() / 7 % 4 == 0 ? second : first).add(Json.object().set("tweet", tweet));
                headers.add(Json.object().set("tweet", header(tweet)));
            }
        }
        put("tweets", first, second);
        put("tweetHeaders", headers);
        put("deletedTweets", marked("deleted"));
        put("communityTweet", marked("community"));
    }

    private ArrayNode marked(String word) {
        var tweets = Json.array();
        items.stream()
                .filter(item -> item.is(word))
                .forEach(item -> tweets.add(
                        Json.object().set("tweet", json.versions(item).getLast())));
        return tweets;
    }

    private static ObjectNode header(ObjectNode tweet) {
        return Json.object()
                .put("tweet_id", tweet.path("id_str").asString())
                .put("user_id", Long.toString(Owner.ID))
                .put("created_at", tweet.path("created_at").asString());
    }

    private void putNotes() {
        var notes = Json.array();
        items.stream()
                .filter(item -> item.is("note"))
                .forEach(item -> notes.add(Json.object().set("noteTweet", json.note(item))));
        put("noteTweet", notes);
    }

    private void putPeople(List<Followed> cast) {
        put("following", people("following", cast.stream().map(Followed::id).toList()));
        var followers =
                cast.stream().map(Followed::id).filter(id -> id % 3 == 0).toList();
        put("follower", people("follower", followers));
        put("block", people("blocking", List.of(909_000_111L)));
        put("mute", people("muting", List.of(909_000_222L, byName(cast, "greta_news"))));
    }

    private static long byName(List<Followed> cast, String handle) {
        return cast.stream()
                .filter(person -> person.handle().equals(handle) && person.listed() == Listed.YES)
                .mapToLong(Followed::id)
                .findFirst()
                .orElseThrow();
    }

    private static ArrayNode people(String key, List<Long> ids) {
        var people = Json.array();
        for (var id : ids) {
            var person = Json.object()
                    .put("accountId", Long.toString(id))
                    .put("userLink", "https://twitter.com/intent/user?user_id=" + id);
            people.add(Json.object().set(key, person));
        }
        return people;
    }

    private void putMedia() {
        for (var item : items) {
            var names =
                    item.media().stream().filter(name -> !name.startsWith("!")).toList();
            var paths = Attached.of(item).files();
            for (var n = 0; n < names.size(); n++) {
                files.put("data/tweets_media/" + paths.get(n), Pictures.file(names.get(n)));
            }
        }
    }

    private static ArrayNode one(String key, ObjectNode value) {
        return Json.array().add(Json.object().set(key, value));
    }

    /// @param type as the manifest names it, `camelCase`; the files say `kebab-case` and `snake_case`
    private void put(String type, ArrayNode... parts) {
        var snake = type.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        var kebab = snake.replace('_', '-');
        var list = Json.array();
        for (var n = 0; n < parts.length; n++) {
            var name = "data/" + kebab + (n == 0 ? "" : "-part" + n) + ".js";
            var global = "YTD." + snake + ".part" + n;
            files.put(name, Json.file("window." + global + " = ", parts[n]));
            list.add(Json.object()
                    .put("fileName", name)
                    .put("globalName", global)
                    .put("count", Integer.toString(parts[n].size())));
        }
        var entry = Json.object();
        if (type.equals("tweets")) {
            entry.put("mediaDirectory", "data/tweets_media");
        }
        entry.set("files", list);
        types.set(type, entry);
    }

    private void putManifest() {
        var size = files.values().stream().mapToLong(bytes -> bytes.length).sum();
        var manifest = Json.object();
        manifest.set(
                "userInfo",
                Json.object()
                        .put("accountId", Long.toString(Owner.ID))
                        .put("userName", Owner.HANDLE)
                        .put("displayName", Owner.NAME));
        manifest.set(
                "archiveInfo",
                Json.object()
                        .put("sizeBytes", Long.toString(size))
                        .put("generationDate", "2025-09-30T04:05:06.000Z")
                        .put("isPartialArchive", false)
                        .put("maxPartSizeBytes", "53687091200"));
        manifest.set(
                "readmeInfo",
                Json.object()
                        .put("fileName", "data/README.txt")
                        .put("directory", "data/")
                        .put("name", "README.txt"));
        manifest.set("dataTypes", types);
        files.put("data/README.txt", readme());
        files.put("data/manifest.js", Json.file("window.__THAR_CONFIG = ", manifest));
    }

    private static byte[] readme() {
        var text = "An invented person's archive, in the shape that X gives out since 2022. Nobody in it exists.\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
