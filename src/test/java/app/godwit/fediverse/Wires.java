package app.godwit.fediverse;

/// Documents as servers send them, with what a test varies.
public final class Wires {
    static final String RELATIONSHIP = """
        {"id": "7", "following": true, "requested": false, "blocking": false}\
        """;

    private Wires() {}

    static String account(String id, String acct) {
        return """
            {"id": "%s", "username": "x", "acct": "%s", "display_name": "Ana", "note": "<p>Hello</p>",
             "url": "https://home.example/@x", "uri": "https://home.example/users/x", "avatar": "",
             "locked": false, "bot": false, "fields": []}\
            """.formatted(id, acct);
    }

    static String search(String... accounts) {
        return "{\"accounts\": [" + String.join(",", accounts) + "], \"statuses\": [], \"hashtags\": []}";
    }

    public static String status(String id, String created) {
        return status(id, created, "me", "null", "unlisted", "[]");
    }

    static String status(
            String id, String created, String accountId, String parent, String visibility, String attachments) {
        return """
            {"id": "%s", "uri": "https://home.example/s/%1$s", "url": "https://home.example/@me/%1$s",
             "created_at": "%s", "account": {"id": "%s"}, "content": "<p>Words</p>", "in_reply_to_id": %s,
             "visibility": "%s", "media_attachments": %s, "reblog": null}\
            """.formatted(id, created, accountId, parent, visibility, attachments);
    }

    public static String list(String... items) {
        return "[" + String.join(",", items) + "]";
    }
}
