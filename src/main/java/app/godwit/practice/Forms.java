package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads a request's body: a URL-encoded form, a multipart form or JSON.
final class Forms {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(\\S+)\\s*$");

    private Forms() {}

    static Params read(String contentType, byte[] body) {
        if (contentType.startsWith("multipart/form-data")) {
            return multipart(contentType, body);
        }
        if (contentType.startsWith("application/json")) {
            return json(body);
        }
        return contentType.startsWith("application/x-www-form-urlencoded")
                ? Params.form(new String(body, StandardCharsets.UTF_8))
                : Params.NONE;
    }

    private static Params json(byte[] body) {
        var values = new LinkedHashMap<String, List<String>>();
        try {
            for (var property : Json.read(body).properties()) {
                addJson(values, property.getKey(), property.getValue());
            }
        } catch (JacksonException broken) {
            return Params.NONE;
        }
        return new Params(values, Map.of());
    }

    private static void addJson(Map<String, List<String>> values, String name, JsonNode value) {
        if (value.isArray()) {
            values.computeIfAbsent(name + "[]", _ -> new ArrayList<>());
            value.forEach(each -> addJson(values, name + "[]", each));
        } else if (value.isObject()) {
            value.properties().forEach(inner -> addJson(values, name + "[" + inner.getKey() + "]", inner.getValue()));
        } else if (!value.isNull()) {
            Params.add(values, name, value.asString());
        }
    }

    private static Params multipart(String contentType, byte[] body) {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Params.NONE;
        }
        var values = new LinkedHashMap<String, List<String>>();
        var files = new LinkedHashMap<String, Params.Upload>();
        // One byte is one char in Latin-1, so that positions in the text are positions in the body.
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var fence = "--" + boundary.group(1);
        var at = text.indexOf(fence);
        while (at >= 0) {
            var start = at + fence.length() + 2;
            var next = text.indexOf("\r\n" + fence, start);
            if (next < 0) {
                break;
            }
            part(text.substring(start, next), values, files);
            at = next + 2;
        }
        return new Params(values, files);
    }

    private static void part(String part, Map<String, List<String>> values, Map<String, Params.Upload> files) {
        var blank = part.indexOf("\r\n\r\n");
        if (blank < 0) {
            return;
        }
        var head = utf8(part.substring(0, blank));
        var content = part.substring(blank + 4);
        var name = NAME.matcher(head);
        var file = FILE.matcher(head);
        var type = TYPE.matcher(head);
        if (name.find() && file.find()) {
            var said = type.find() ? type.group(1) : "application/octet-stream";
            files.put(
                    name.group(1),
                    new Params.Upload(file.group(1), said, content.getBytes(StandardCharsets.ISO_8859_1)));
        } else if (name.find(0)) {
            Params.add(values, name.group(1), utf8(content));
        }
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
