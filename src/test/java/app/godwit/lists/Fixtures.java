package app.godwit.lists;

import app.godwit.lists.UserJson.Generation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A small file of every source and generation that names @bob (number 7) and @cleo (number 8), where it names numbers.
public final class Fixtures {
    private Fixtures() {}

    /// By the name of what it is.
    public static Map<String, String> all() {
        return Map.ofEntries(
                Map.entry("har, legacy", har(Generation.LEGACY)),
                Map.entry("har, core", har(Generation.CORE)),
                Map.entry("answer, legacy", answer(Generation.LEGACY)),
                Map.entry("answer, core", answer(Generation.CORE)),
                Map.entry("exporter json", exporter("", "")),
                Map.entry("exporter json, legacy metadata", exporterWith(Generation.LEGACY)),
                Map.entry("exporter json, core metadata", exporterWith(Generation.CORE)),
                Map.entry(
                        "raw users",
                        "[" + bob(Generation.CORE).raw() + ","
                                + cleo(Generation.LEGACY).raw() + "]"),
                Map.entry("exporter csv", csv("", "", "")),
                Map.entry("exporter csv, legacy metadata", csvWith(Generation.LEGACY)),
                Map.entry("exporter csv, core metadata", csvWith(Generation.CORE)),
                Map.entry("database, users first", database(Generation.CORE, List.of("users", "captures"))),
                Map.entry("database, captures first", database(Generation.LEGACY, List.of("captures", "users"))),
                Map.entry("fedifinder csv", FEDIFINDER),
                Map.entry("sky storage", sky(false)),
                Map.entry("sky storage, values as text", sky(true)),
                Map.entry("following.js", FOLLOWING),
                Map.entry("handles", "@bob\n@cleo\n"),
                Map.entry("plain csv", "handle;name\r\n\"bob\";Bob\r\ncleo\r\n"));
    }

    private static final String FEDIFINDER = """
        "username","name","following","follower","lists","handles","location","description","urls","pinned_tweet"
        "bob","Bob",true,,"[null]","[""@bob@tern.example""]","Shore","knots","[""https://bob.example""]","find me"
        "cleo","Cleo",true,true,"[null]","[]","","","[]",""
        """;

    private static final String FOLLOWING = """
        window.YTD.following.part0 = [
          { "following" : { "accountId" : "7", "userLink" : "https://twitter.com/intent/user?user_id=7" } },
          { "following" : { "accountId" : "8", "userLink" : "https://twitter.com/intent/user?user_id=8" } }
        ]
        """;

    private static UserJson bob(Generation generation) {
        return UserJson.of(generation, 7, "bob")
                .linking("knots", "https://tern.example/@bob", "https://bob.example")
                .flag("following", true);
    }

    private static UserJson cleo(Generation generation) {
        return UserJson.of(generation, 8, "cleo").flag("following", true);
    }

    private static String har(Generation generation) {
        return new HarFixture()
                .noise()
                .page(
                        "Following",
                        "{\"userId\":\"77\"}",
                        bob(generation).entry(),
                        cleo(generation).entry())
                .har();
    }

    private static String answer(Generation generation) {
        return HarFixture.body(
                "Following", bob(generation).entry(), cleo(generation).entry());
    }

    private static String exporterWith(Generation generation) {
        return exporter(
                ",\"metadata\":" + bob(generation).raw(),
                ",\"metadata\":" + cleo(generation).raw());
    }

    private static String exporter(String bob, String cleo) {
        return """
            [{"id":"7","screen_name":"bob","name":"Bob","description":"knots https://t.co/bio7","profile_image_url":null,
            "followers_count":1,"location":"Shore","website":"https://t.co/web7","birthdate":null,"following":true,
            "followed_by":false,"protected":false,"url":"https://twitter.com/bob"%s},
            {"id":"8","screen_name":"cleo","name":"Cleo","description":"","website":null,"following":true,
            "followed_by":true,"url":"https://twitter.com/cleo"%s}]\
            """.formatted(bob, cleo);
    }

    private static String csvWith(Generation generation) {
        return csv(
                ",metadata",
                "," + cell(bob(generation).raw()),
                "," + cell(cleo(generation).raw()));
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"").replace("\n", "\\n") + "\"";
    }

    private static String csv(String more, String bob, String cleo) {
        return "\uFEFFid,screen_name,name,description,profile_image_url,followers_count,location,website,verified_type,"
                + "following,followed_by,url" + more + "\n"
                + "\"7\",\"bob\",\"Bob\",\"knots\\nhttps://t.co/bio7\",,1,\"Shore\",\"https://t.co/web7\",,true,false,"
                + "\"https://twitter.com/bob\"" + bob + "\n"
                + "\"8\",\"cleo\",\"Cleo \"\"the crane\"\"\",,,,,,,true,true,\"https://twitter.com/cleo\"" + cleo
                + "\n";
    }

    /// The dump of dexie-export-import.
    static String database(Generation generation, List<String> order) {
        var tables = Map.of(
                "users",
                bob(generation).raw() + "," + cleo(generation).raw(),
                "captures",
                Stream.of(7, 8).map(id -> """
                    {"id":"FollowingModule-%1$d","extension":"FollowingModule","type":"user","data_key":"%1$d","created_at":1}\
                    """.formatted(id)).collect(Collectors.joining(",")));
        return "{\"formatName\":\"dexie\",\"formatVersion\":1,\"data\":{\"databaseName\":\"twitter-web-exporter\","
            + "\"databaseVersion\":3,\"tables\":[{\"name\":\"users\",\"schema\":\"rest_id\",\"rowCount\":2}],\"data\":["
                + order.stream()
                        .map(name -> "{\"tableName\":\"%s\",\"inbound\":true,\"rows\":[%s]}"
                                .formatted(name, tables.getOrDefault(name, "")))
                        .collect(Collectors.joining(","))
                + "]}}";
    }

    private static String sky(boolean texts) {
        return storage("search_bsky_user_on_follow_page", texts);
    }

    static String storage(String page, boolean texts) {
        var users = """
            [{"did":"did:plc:x","handle":"other.bsky.example","displayName":"Somebody","description":"Not bob's words",
            "originalHandle":"bob","originalDisplayName":"Bob","originalAvatar":"https://pics.example/7.jpg",
            "originalProfileLink":"https://x.com/bob","avatarSimilarityScore":0.4},
            {"did":"did:plc:y","handle":"c.example","originalHandle":"@cleo","originalDisplayName":"Cleo",
            "originalAvatar":"data:image/png;base64,AA","originalProfileLink":"https://x.com/cleo"}]\
            """;
        return "{\"sky_follower_bridge_storage_bsky_client_session\":{\"accessJwt\":\"" + HarFixture.SECRET
                + "\"},\"sky_follower_bridge_storage_detected_bsky_users\":"
                + (texts ? HarFixture.quoted(users) : users)
                + ",\"sky_follower_bridge_storage_bsky_message_name\":\"" + page + "\"}";
    }
}
