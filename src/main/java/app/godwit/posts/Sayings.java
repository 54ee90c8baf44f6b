package app.godwit.posts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The few words of our own that stand in posts, in the language of the tweet where we have them, else in English.
final class Sayings {
    private static final Properties ALL = read();

    private Sayings() {}

    /// @param language ISO 639-1, `""` when unknown
    static String of(String name, String language) {
        return ALL.getProperty(name + "." + language, ALL.getProperty(name + ".en", ""));
    }

    private static Properties read() {
        try (var in = Sayings.class.getResourceAsStream("sayings.properties")) {
            if (in == null) {
                throw new IllegalStateException("missing resource sayings.properties");
            }
            var all = new Properties();
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
