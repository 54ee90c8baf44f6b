package app.godwit.desktop.preferences;

import app.godwit.desktop.kit.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Preferences as one JSON file. What cannot be read is as if it had not been chosen: a window with the usual looks is
/// better than none.
public record PreferenceFile(Path file) {
    private static final JsonMapper JSON = new JsonMapper();

    /// What was kept, [Preferences#NONE] when nothing was.
    public Preferences read() {
        try {
            return Files.exists(file) ? preferences(JSON.readTree(Files.readString(file))) : Preferences.NONE;
        } catch (IOException | JacksonException | InvalidPathException damaged) {
            // Asked for only here: the log takes long to begin, and the first window waits for this file.
            LoggerFactory.getLogger(PreferenceFile.class)
                    .warn("preferences cannot be read and are begun anew: {}", damaged.getMessage());
            return Preferences.NONE;
        }
    }

    private static Preferences preferences(JsonNode json) {
        return new Preferences(
                choice(Language.values(), json.path("language")),
                choice(Scheme.values(), json.path("theme")).orElse(Scheme.SYSTEM),
                choice(TextSize.values(), json.path("textSize")).orElse(TextSize.NORMAL),
                choice(Faces.values(), json.path("faces")).orElse(Faces.LETTERS),
                proxy(json.path("proxy")),
                json.path("recent").valueStream().map(PreferenceFile::recent).toList());
    }

    private static ProxyChoice proxy(JsonNode json) {
        return choice(ProxyChoice.Way.values(), json.path("way"))
                .map(way -> new ProxyChoice(way, json.path("address").asString("")))
                .filter(ProxyChoice::isWhole)
                .orElse(ProxyChoice.SYSTEM);
    }

    private static <T extends Enum<T>> Optional<T> choice(T[] values, JsonNode name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name.asString("")))
                .findFirst();
    }

    private static Recent recent(JsonNode json) {
        return new Recent(
                Path.of(json.path("file").asString("")),
                json.path("owner").asString(""),
                json.path("account").asString(""),
                json.path("people").asInt(0),
                json.path("followed").asInt(0),
                json.path("posts").asInt(0),
                json.path("posted").asInt(0));
    }

    /// Keeps them. Another program never sees half a file.
    public void write(Preferences preferences) throws IOException {
        var folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, "preferences", ".part");
        try {
            Files.writeString(half, json(preferences).toPrettyString() + "\n", StandardCharsets.UTF_8);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static ObjectNode json(Preferences preferences) {
        var json = JSON.createObjectNode();
        preferences.language().ifPresent(language -> json.put("language", language.name()));
        json.put("theme", preferences.scheme().name());
        json.put("textSize", preferences.size().name());
        json.put("faces", preferences.faces().name());
        var proxy = json.putObject("proxy");
        proxy.put("way", preferences.proxy().way().name());
        proxy.put("address", preferences.proxy().address());
        var recents = json.putArray("recent");
        preferences.recents().forEach(recent -> fill(recents.addObject(), recent));
        return json;
    }

    private static void fill(ObjectNode json, Recent recent) {
        json.put("file", recent.file().toString());
        json.put("owner", recent.owner());
        json.put("account", recent.account());
        json.put("people", recent.people());
        json.put("followed", recent.followed());
        json.put("posts", recent.posts());
        json.put("posted", recent.posted());
    }
}
