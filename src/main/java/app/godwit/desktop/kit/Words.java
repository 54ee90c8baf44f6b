package app.godwit.desktop.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// Every text of the window, by key. Numbers in them follow the reader's locale.
public final class Words {
    static final String FILE = "/app/godwit/desktop/words.properties";
    private final Properties texts;
    private final Locale locale;

    private Words(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// The words for a reader. English is the only language so far; numbers are the locale's own.
    public static Words of(Locale locale) {
        return new Words(load(), locale);
    }

    static Properties load() {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /// The text of this key, its `{0}`, `{1}` filled.
    public String of(String key, Object... values) {
        var pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return new MessageFormat(pattern, locale).format(values);
    }

    /// The name of a choice: its key is the enum's name without package, a dot, and the constant.
    public String name(Enum<?> choice) {
        return of(key(choice));
    }

    static String key(Enum<?> choice) {
        var type = choice.getDeclaringClass();
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return name + "." + choice.name();
    }

    public Locale locale() {
        return locale;
    }
}
