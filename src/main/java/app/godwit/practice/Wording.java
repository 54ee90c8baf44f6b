package app.godwit.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How servers read and count a post's text.
final class Wording {
    /// A URL with its protocol: without one it is no URL to Mastodon. Ends before closing punctuation.
    static final String URL = "(?<url>https?://[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?::[0-9]+)?"
            + "(?:[/?#](?:(?:\\([^\\s()]*\\)|[^\\s<>\"()])*(?:\\([^\\s()]*\\)|[^\\s<>\"().,:;!?'\\]]))?)?)";
    /// `@user` or `@user@host`.
    static final String MENTION = "(?<mention>(?<![=/\\w])@(?<user>[A-Za-z0-9_]+(?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)"
            + "(?:@(?<host>[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]))?)";
    private static final Pattern URLS = Pattern.compile(URL);
    private static final Pattern MENTIONS = Pattern.compile(MENTION);
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final String COUNTED_URL = "x".repeat(23);

    private Wording() {}

    /// Graphemes, every URL as 23 and `@user@host` as `@user`.
    static int mastodonLength(String text) {
        var urls = URLS.matcher(text).replaceAll(COUNTED_URL);
        var mentions = MENTIONS.matcher(urls).replaceAll(match -> "@" + match.group("user"));
        return Math.toIntExact(GRAPHEME.matcher(mentions).results().count());
    }

    /// Code points, nothing shortened.
    static int plainLength(String text) {
        return text.codePointCount(0, text.length());
    }

    /// The addresses that the text mentions, without the leading `@`.
    static List<String> mentions(String text) {
        var found = new ArrayList<String>();
        MENTIONS.matcher(URLS.matcher(text).replaceAll(" "))
                .results()
                .forEach(match -> found.add(match.group().substring(1)));
        return found;
    }
}
