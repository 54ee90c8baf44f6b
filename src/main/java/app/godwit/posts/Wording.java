package app.godwit.posts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the user wants tweets to be put into words.
///
/// @param mentions  of people who were found
/// @param strangers how people are named who were not found
/// @param parts     whether parts of a long text are numbered
/// @param lastLines language code → template of the last line, `""` for all others. `{date}` is the day of the tweet in
///                  its language, `{link}` its address on X. A template of `""` is no line.
/// @param sensitive the content warning of what was marked as sensitive on X: [#LOCALISED] in the tweet's language;
///                  `""` hides the media alone
/// @param warnings  a word → the content warning of what contains it, in the order in which they are tried
public record Wording(
        Mentions mentions,
        Strangers strangers,
        Parts parts,
        Map<String, String> lastLines,
        String sensitive,
        Map<String, String> warnings) {
    /// Stands for words of our own in the language of the tweet.
    public static final String LOCALISED = "*";

    /// The day alone.
    public static final String DATE = "({date})";

    public static final Wording DEFAULT =
            new Wording(Mentions.SILENT, Strangers.PLAIN, Parts.UNMARKED, Map.of("", DATE), LOCALISED, Map.of());

    public Wording {
        lastLines = Map.copyOf(lastLines);
        warnings = Collections.unmodifiableMap(new LinkedHashMap<>(warnings));
    }

    /// How people are mentioned who were found.
    public enum Mentions {
        /// `ana@harbour.example`: notifies nobody, and can be copied into a search.
        SILENT,
        /// `@ana@harbour.example`: notifies each of them.
        REAL
    }

    /// How people are named who were not found. None of the forms mentions anybody.
    public enum Strangers {
        /// `@name`, with something invisible behind the sign.
        PLAIN,
        /// The address of their profile on X.
        LINK
    }

    /// Whether parts of a long text are numbered.
    public enum Parts {
        UNMARKED,
        /// `(1/3)` at the end of each.
        NUMBERED
    }

    /// The template for tweets in this language.
    String lastLine(String language) {
        return lastLines.getOrDefault(language, lastLines.getOrDefault("", ""));
    }
}
