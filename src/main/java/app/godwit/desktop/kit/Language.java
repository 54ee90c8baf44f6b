package app.godwit.desktop.kit;

import java.util.Locale;
import java.util.stream.Stream;

/// The languages that the window speaks.
public enum Language {
    ENGLISH("en", "English", Direction.RIGHTWARDS),
    FRENCH("fr", "Français", Direction.RIGHTWARDS),
    ARABIC("ar", "العربية", Direction.LEFTWARDS),
    THAI("th", "ไทย", Direction.RIGHTWARDS),
    JAPANESE("ja", "日本語", Direction.RIGHTWARDS);

    private final String tag;
    private final String ownName;
    private final Direction direction;

    Language(String tag, String ownName, Direction direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /// To which side a line runs.
    public enum Direction {
        RIGHTWARDS,
        LEFTWARDS
    }

    /// The one of this reader, English where we do not speak theirs.
    public static Language of(Locale reader) {
        return Stream.of(values())
                .filter(language -> language.tag.equals(reader.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /// The reader who chose this language on a computer that speaks another: dates and numbers go with the words.
    /// In Thailand years are counted from the Buddha's death.
    public Locale reader(Locale system) {
        var own = system.getLanguage().equals(tag) ? system : locale();
        return this == THAI
                ? new Locale.Builder()
                        .setLocale(own)
                        .setUnicodeLocaleKeyword("ca", "buddhist")
                        .build()
                : own;
    }

    /// As its readers call it.
    public String ownName() {
        return ownName;
    }

    /// By which files and preferences know it.
    public String tag() {
        return tag;
    }

    public Direction direction() {
        return direction;
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
