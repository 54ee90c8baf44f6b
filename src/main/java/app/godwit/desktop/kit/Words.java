package app.godwit.desktop.kit;

import app.godwit.reports.Plurals;
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
    private static final String FOLDER = "/app/godwit/desktop/";
    private final Properties texts;
    private final Sentences sentences;
    private final Language language;
    private final Locale locale;

    private Words(Properties texts, Sentences sentences, Language language, Locale locale) {
        this.texts = texts;
        this.sentences = sentences;
        this.language = language;
        this.locale = locale;
    }

    /// The words for a reader, in English where we do not speak their language; numbers are always their own.
    public static Words of(Locale reader) {
        var language = Language.of(reader);
        return new Words(load(language), sentences(language), language, reader);
    }

    /// English needs no book: that is what the other rooms speak.
    private static Sentences sentences(Language language) {
        return language == Language.ENGLISH
                ? Sentences.of(new Properties(), new Properties())
                : Sentences.of(load("sentences", Language.ENGLISH), load("sentences", language));
    }

    static Properties load(Language language) {
        return load("words", language);
    }

    static Properties load(String name, Language language) {
        var texts = new Properties();
        var file = FOLDER + name + (language == Language.ENGLISH ? "" : "_" + language.tag()) + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /// The text of this key, its `{0}`, `{1}` filled, its plurals chosen.
    public String of(String key, Object... values) {
        var pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return shown(new MessageFormat(Plurals.choose(pattern, language.locale(), values), locale).format(set(values)));
    }

    /// Names and addresses keep their own direction inside a text that runs the other way.
    private Object[] set(Object... values) {
        var set = values.clone();
        for (var i = 0; i < set.length; i++) {
            if (set[i] instanceof String text) {
                set[i] = Isolates.value(text, language.direction());
            }
        }
        return set;
    }

    private String shown(String sentence) {
        return language.direction() == Language.Direction.LEFTWARDS ? Isolates.marked(sentence) : sentence;
    }

    /// What another room says in English, in the reader's language as far as the book of sentences goes.
    public String said(String english) {
        return shown(sentences.said(english));
    }

    /// Whether there is such a key.
    public boolean has(String key) {
        return texts.containsKey(key);
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

    public Language language() {
        return language;
    }
}
