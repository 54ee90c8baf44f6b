package app.godwit.lists;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One request and its answer in a HAR file. The answer is not read but remembered by its place, for its request may
/// stand behind it, and so may the word that it is base64.
final class HarEntry {
    private static final long NOWHERE = -1;

    private String url = "";
    private String sent = "";
    private int status;
    private long body = NOWHERE;
    private boolean base64;

    /// Reads the object on which the parser stands.
    void read(JsonParser parser) {
        Json.object(parser, (name, value) -> {
            switch (name) {
                case "request" -> Json.object(value, this::request);
                case "response" -> Json.object(value, this::response);
                default -> value.skipChildren();
            }
        });
    }

    Optional<Operation> operation() {
        return Operation.of(url, sent);
    }

    int status() {
        return status;
    }

    boolean hasBody() {
        return body != NOWHERE;
    }

    /// Where the quote stands that opens the answer's text.
    long body() {
        return body;
    }

    boolean isBase64() {
        return base64;
    }

    private void request(String name, JsonParser value) {
        switch (name) {
            case "url" -> url = Json.string(value);
            case "postData" ->
                Json.object(value, (field, text) -> {
                    // What was sent to other addresses may be a password.
                    if (field.equals("text") && Operation.of(url, "").isPresent()) {
                        sent = Json.string(text);
                    }
                });
            default -> value.skipChildren();
        }
    }

    private void response(String name, JsonParser value) {
        switch (name) {
            case "status" -> status = value.hasToken(JsonToken.VALUE_NUMBER_INT) ? value.getValueAsInt(0) : 0;
            case "content" -> Json.object(value, this::content);
            default -> value.skipChildren();
        }
    }

    private void content(String name, JsonParser value) {
        switch (name) {
            case "text" -> {
                if (value.hasToken(JsonToken.VALUE_STRING)) {
                    body = value.currentTokenLocation().getByteOffset();
                }
            }
            case "encoding" -> base64 = Json.string(value).equals("base64");
            default -> value.skipChildren();
        }
    }
}
