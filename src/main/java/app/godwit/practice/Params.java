package app.godwit.practice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Named values of a request, from its query and from a body of any of the usual three kinds. A JSON array is kept
/// under `name[]`, as a form would send it.
record Params(Map<String, List<String>> values, Map<String, Upload> files) {
    static final Params NONE = new Params(Map.of(), Map.of());

    /// A file in a form.
    record Upload(String name, String type, byte[] bytes) {}

    /// Reads `a=1&b=2`.
    static Params form(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                var cut = pair.indexOf('=');
                var name = cut < 0 ? pair : pair.substring(0, cut);
                add(values, decoded(name), cut < 0 ? "" : decoded(pair.substring(cut + 1)));
            }
        }
        return new Params(values, Map.of());
    }

    static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    Params and(Params more) {
        var values = new LinkedHashMap<>(this.values);
        values.putAll(more.values);
        var files = new LinkedHashMap<>(this.files);
        files.putAll(more.files);
        return new Params(values, files);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// The value, `""` when it is not there.
    String text(String name) {
        return values.getOrDefault(name, List.of("")).getFirst();
    }

    /// Whether the value is one of those that servers take for yes.
    boolean isTrue(String name) {
        return List.of("true", "1", "on", "yes").contains(text(name));
    }

    /// The values under `name` and `name[]`.
    List<String> list(String name) {
        var all = new ArrayList<>(values.getOrDefault(name, List.of()));
        all.addAll(values.getOrDefault(name + "[]", List.of()));
        return all;
    }

    /// A whole number between 1 and `most`, or `usual` when there is none.
    int limit(int usual, int most) {
        try {
            return Math.clamp(Integer.parseInt(text("limit")), 1, most);
        } catch (NumberFormatException none) {
            return usual;
        }
    }

    Optional<Upload> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
