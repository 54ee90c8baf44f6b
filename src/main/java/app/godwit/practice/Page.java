package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One answer, before it goes out.
///
/// @param delay how long the asker waits for it, in real time
record Page(int status, Map<String, String> headers, byte[] body, Duration delay) {
    Page {
        headers = Map.copyOf(headers);
    }

    static Page of(int status, String type, byte[] body) {
        return new Page(status, Map.of("Content-Type", type), body, Duration.ZERO);
    }

    static Page json(JsonNode node) {
        return json(200, node);
    }

    static Page json(int status, JsonNode node) {
        return of(status, "application/json; charset=utf-8", Json.bytes(node));
    }

    static Page html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static Page text(int status, String type, String text) {
        return of(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Page empty(int status) {
        return new Page(status, Map.of(), new byte[0], Duration.ZERO);
    }

    static Page redirect(int status, String to) {
        return empty(status).with("Location", to);
    }

    /// `{"error":"…"}`, as Mastodon and GoToSocial put it.
    static Page error(int status, String message) {
        return json(status, Json.object().put("error", message));
    }

    Page with(String name, String value) {
        return with(Map.of(name, value));
    }

    Page with(Map<String, String> named) {
        var more = new LinkedHashMap<>(headers);
        more.putAll(named);
        return new Page(status, more, body, delay);
    }

    Page after(Duration delay) {
        return new Page(status, headers, body, delay);
    }
}
