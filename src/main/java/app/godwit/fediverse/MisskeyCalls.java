package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Questions and orders in Misskey's manner: always posted, as JSON, the token in the body. Every refusal has a
/// code of its own, which says more than its status.
final class MisskeyCalls {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Wire wire;
    private final Token token;

    MisskeyCalls(Wire wire, Token token) {
        this.wire = wire;
        this.token = token;
    }

    Instance instance() {
        return wire.instance();
    }

    /// A body with these members; a list becomes an array of texts.
    static ObjectNode body(Map<String, ?> members) {
        var body = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> body.set(name, node(value)));
        return body;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Boolean bool -> JsonNodeFactory.instance.booleanNode(bool);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case List<?> list -> {
                var array = JsonNodeFactory.instance.arrayNode();
                list.forEach(each -> array.add(each.toString()));
                yield array;
            }
            default -> JsonNodeFactory.instance.stringNode(value.toString());
        };
    }

    /// @param path  below `/api/`
    /// @param codes of refusals that the reader understands
    <T> Answer<T> ask(String path, Map<String, ?> members, Verdict.Reading<T> reading, String... codes) {
        return send(path, members, Errand.READ.orCode(codes), reading);
    }

    /// Some changes are answered with nothing at all.
    <T> Answer<T> change(String path, Map<String, ?> members, Verdict.Reading<T> reading, String... codes) {
        return send(path, members, Errand.CHANGE.orCode(codes), reading);
    }

    Answer<String> upload(Upload file) {
        var body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("i", token.secret())
                .addFormDataPart("name", file.name());
        if (!file.description().isEmpty()) {
            body.addFormDataPart("comment", file.description());
        }
        body.addFormDataPart("file", file.name(), RequestBody.create(file.bytes(), MediaType.get(file.type())));
        var request = new Request.Builder().url(url("drive/files/create")).post(body.build());
        return wire.send(request, Errand.SEND_FILE, reply -> Json.needed(Json.object(reply), "id"));
    }

    private <T> Answer<T> send(String path, Map<String, ?> members, Errand errand, Verdict.Reading<T> reading) {
        var body = body(members);
        if (!token.secret().isEmpty()) {
            body.put("i", token.secret());
        }
        var request = new Request.Builder().url(url(path)).post(RequestBody.create(body.toString(), JSON));
        return wire.send(request, errand, reading);
    }

    private HttpUrl url(String path) {
        return wire.url("api/" + path).build();
    }

    /// `""` when it holds none.
    static String code(Reply reply) {
        try {
            return reply.isSuccess() ? "" : Json.text(Json.object(reply), "error", "code");
        } catch (Unreadable page) {
            return "";
        }
    }
}
