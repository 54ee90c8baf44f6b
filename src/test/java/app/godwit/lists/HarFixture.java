package app.godwit.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A HAR file as browsers write it, with invented people, and with cookies and tokens that must never come out of it.
public final class HarFixture {
    /// Stands in every header, cookie and login of the file.
    public static final String SECRET = "s3cret-token-of-the-browser";

    /// How an answer's body is written.
    public enum Body {
        PLAIN,
        BASE64,
        NONE,
        EMPTY
    }

    private static final String HEADERS = """
        [{"name":"authorization","value":"Bearer %1$s"},{"name":"cookie","value":"auth_token=%1$s; ct0=%1$s"},\
        {"name":"x-csrf-token","value":"%1$s"},{"name":"user-agent","value":"Mozilla/5.0 (invented)"}]\
        """.formatted(SECRET);

    private final List<String> entries = new ArrayList<>();

    /// One page of people: `{"userId":…}`, `{"listId":…}` or `{}` are the variables.
    public HarFixture page(String operation, String variables, String... timeline) {
        return answer(operation, variables, body(operation, timeline), Body.PLAIN, 200);
    }

    public HarFixture answer(String operation, String variables, String text, Body body, int status) {
        var url = "https://x.com/i/api/graphql/aB3-_x/" + operation + "?variables="
                + URLEncoder.encode(variables, StandardCharsets.UTF_8) + "&features=%7B%22a%22%3Atrue%7D";
        return entry(url, "", text, body, status);
    }

    /// A request that sends its variables instead of writing them into the address.
    public HarFixture posted(String operation, String variables, String text) {
        return entry(
                "https://x.com/i/api/graphql/aB3-_x/" + operation,
                ",\"postData\":{\"mimeType\":\"application/json\",\"text\":"
                        + quoted("{\"variables\":" + variables + "}") + "}",
                text,
                Body.PLAIN,
                200);
    }

    /// What else a browser loads: pictures, scripts, a login.
    public HarFixture noise() {
        entry("https://pics.example/7.jpg", "", "\u0001\u0002\uFFFDpicture", Body.BASE64, 200);
        entry("data:image/png;base64,AAAA", "", "", Body.NONE, 200);
        entry("https://x.com/app.js", "", "var a = {\"user_results\": 1};\n", Body.PLAIN, 200);
        return entry(
                "https://x.com/i/api/1.1/login",
                ",\"postData\":{\"text\":" + quoted("password=" + SECRET) + "}",
                "{}",
                Body.PLAIN,
                200);
    }

    private HarFixture entry(String url, String sent, String text, Body body, int status) {
        var content = switch (body) {
            case PLAIN -> ",\"text\":" + quoted(text);
            case BASE64 ->
                ",\"text\":\""
                        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                        + "\",\"encoding\":\"base64\"";
            case NONE -> "";
            case EMPTY -> ",\"text\":\"\"";
        };
        entries.add("""
            {"_initiator":{"type":"script"},"startedDateTime":"2026-01-01T00:00:00.000Z","time":12.5,\
            "request":{"method":"GET","url":%s,"httpVersion":"h2","headers":%s,"queryString":[],"cookies":[%s]%s},\
            "response":{"status":%d,"statusText":"","headers":%s,\
            "content":{"size":%d,"mimeType":"application/json"%s}},"cache":{},"timings":{"wait":1}}\
            """.formatted(quoted(url), HEADERS, cookie(), sent, status, HEADERS, text.length(), content));
        return this;
    }

    private static String cookie() {
        return "{\"name\":\"auth_token\",\"value\":\"" + SECRET + "\"}";
    }

    /// The whole file.
    public String har() {
        return "{\n  \"log\": {\n    \"version\": \"1.2\", \"creator\": {\"name\": \"WebInspector\"}, \"pages\": [],\n"
                + "    \"entries\": [" + String.join(",\n", entries) + "]\n  }\n}\n";
    }

    /// An answer around entries, as each request gets it.
    public static String body(String operation, String... timeline) {
        var instructions =
                "{\"instructions\":[{\"type\":\"TimelineClearCache\"},{\"type\":\"TimelineTerminateTimeline\","
                        + "\"direction\":\"Top\"},{\"type\":\"TimelineAddEntries\",\"entries\":["
                        + String.join(",", timeline)
                        + (timeline.length == 0 ? "" : ",")
                        + "{\"entryId\":\"cursor-bottom-1\",\"content\":{\"entryType\":\"TimelineTimelineCursor\",\"value\":\"0|1\"}}]}]}";
        return switch (operation) {
            case "MutedAccounts" -> "{\"data\":{\"viewer\":{\"muting_timeline\":{\"timeline\":" + instructions + "}}}}";
            case "BlockedAccountsAll", "BlockedAccountsImported" ->
                "{\"data\":{\"viewer\":{\"timeline\":{\"timeline\":" + instructions + "}}}}";
            case "ListMembers", "ListSubscribers" ->
                "{\"data\":{\"list\":{\"members_timeline\":{\"timeline\":" + instructions + "}}}}";
            default ->
                "{\"data\":{\"user\":{\"result\":{\"__typename\":\"User\",\"timeline\":{\"timeline\":" + instructions
                        + "}}}}}";
        };
    }

    static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
