package app.godwit.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// `manifest.js` (`window.__THAR_CONFIG = {…}`), as far as it is used: whose archive it is and how much should be in
/// it. Archives that were zipped anew often lack it; then everything is empty.
final class Manifest {
    static final int UNKNOWN = -1;
    private static final int LONGEST = 4 << 20;

    private final Map<String, Integer> counts = new HashMap<>();
    private long accountId;
    private String handle = "";
    private String name = "";
    private boolean partial;
    private String made = "";
    private boolean there;

    /// Whether there is one that could be read.
    boolean isThere() {
        return there;
    }

    long accountId() {
        return accountId;
    }

    String handle() {
        return handle;
    }

    String name() {
        return name;
    }

    /// When the archive was generated.
    Optional<Instant> made() {
        try {
            return Optional.of(Instant.parse(made));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    boolean isPartial() {
        return partial;
    }

    /// How many items the files of a type should hold, [#UNKNOWN] when it does not say.
    int count(String... types) {
        for (var type : types) {
            if (counts.containsKey(type)) {
                return counts.getOrDefault(type, UNKNOWN);
            }
        }
        return UNKNOWN;
    }

    static Manifest read(Container container, String folder, Problems problems) {
        var file = folder + "manifest.js";
        var manifest = new Manifest();
        try {
            var entry = container.find(file);
            if (entry.isPresent()) {
                try (var in = container.open(entry.get())) {
                    manifest.parse(in.readNBytes(LONGEST));
                    manifest.there = true;
                }
            }
        } catch (IOException | JacksonException e) {
            problems.add(file, -1, "The list of contents is damaged, so nothing could be checked against it.");
        }
        return manifest;
    }

    private void parse(byte[] bytes) {
        var from = 0;
        while (from < bytes.length && bytes[from] != '{') {
            from++;
        }
        try (var parser = Json.parser(bytes, from, bytes.length - from)) {
            parser.nextToken();
            Json.object(parser, this::section);
        }
    }

    private void section(String section, JsonParser parser) {
        switch (section) {
            case "userInfo" -> Json.object(parser, this::user);
            case "archiveInfo" ->
                Json.object(parser, this::archive);
            case "dataTypes" -> Json.object(parser, this::dataType);
            default -> {}
        }
    }

    private void archive(String field, JsonParser parser) {
        switch (field) {
            case "isPartialArchive" -> partial |= Json.truth(parser);
            case "generationDate" -> made = Json.string(parser);
            default -> {}
        }
    }

    private void user(String field, JsonParser parser) {
        switch (field) {
            case "accountId" -> accountId = Json.number(parser);
            case "userName" -> handle = Json.string(parser);
            case "displayName" -> name = Json.string(parser);
            default -> {}
        }
    }

    private void dataType(String type, JsonParser parser) {
        Json.object(parser, (field, p) -> {
            if (field.equals("files")) {
                Json.array(
                        p,
                        () -> Json.object(p, (key, value) -> {
                            if (key.equals("count")) {
                                counts.merge(type, Json.small(value), Integer::sum);
                            }
                        }));
            }
        });
    }
}
