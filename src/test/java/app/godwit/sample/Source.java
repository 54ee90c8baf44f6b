package app.godwit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The files that the sample is made of.
final class Source {
    private Source() {}

    static byte[] bytes(String name) {
        try (var in = Source.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No such file: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a text file without its comments.
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("# ") && !line.startsWith("#  "))
                .toList();
    }
}
