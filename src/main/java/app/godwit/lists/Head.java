package app.godwit.lists;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// The beginning of a file, by which its format is told.
///
/// @param text    the first 64 KB, without the mark of the encoding
/// @param charset the encoding, as far as the beginning tells
record Head(String text, Charset charset) {
    private static final int LENGTH = 1 << 16;

    static Head of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        var charset = Encoding.of(bytes, bytes.length == LENGTH);
        return new Head(withoutMark(new String(bytes, charset)), charset);
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /// Whether these are words at all: pictures, zips and programs hold NUL or other control characters.
    boolean isText() {
        return !text.isBlank() && text.chars().noneMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0);
    }

    boolean startsWith(char first) {
        return text.stripLeading().startsWith(String.valueOf(first));
    }

    /// The lines that hold something; the last one may be cut.
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// The names of the first object's fields, when this is JSON: of the whole, or of the first entry of a list.
    Set<String> fields() {
        var names = new LinkedHashSet<String>();
        if (!startsWith('{') && !startsWith('[')) {
            return names;
        }
        try (var parser = Json.parser(text)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            Json.object(parser, (name, value) -> names.add(name));
        } catch (JacksonException cut) {
            // What was seen tells enough.
        }
        return names;
    }
}
