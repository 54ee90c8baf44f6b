package app.godwit.archive;

import java.io.IOException;
import tools.jackson.core.JacksonException;

/// A small file of one object, `var user_details = {…}`.
final class AssignedObject {
    private static final int LONGEST = 4 << 20;

    private AssignedObject() {}

    /// Reads the object's fields; nothing happens when there is no such file.
    ///
    /// @return whether there is one
    /// @throws JacksonException the object is damaged; the fields before were read
    static boolean read(Container container, String file, Json.Field field) throws IOException {
        var entry = container.find(file);
        if (entry.isPresent()) {
            try (var in = container.open(entry.get())) {
                parse(Utf8.of(in).readNBytes(LONGEST), field);
            }
        }
        return entry.isPresent();
    }

    private static void parse(byte[] bytes, Json.Field field) {
        var from = 0;
        while (from < bytes.length && bytes[from] != '{') {
            from++;
        }
        try (var parser = Json.parser(bytes, from, bytes.length - from)) {
            parser.nextToken();
            Json.object(parser, field);
        }
    }
}
