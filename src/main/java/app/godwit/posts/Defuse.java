package app.godwit.posts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes sure that a text mentions nobody: an `@name` on X is somebody else here, perhaps a neighbour on the same
/// server.
///
/// Mastodon takes `@` and a word for a mention unless a letter, `=` or `/` stands before it; others are less
/// strict. So outside links no `@` stays that begins a word: a full address loses its first sign (`ana@host`
/// can still be copied into a search), a bare name gets an invisible word joiner behind the sign, which keeps
/// its looks.
final class Defuse {
    private static final String WORD_JOINER = "\u2060";
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}_@])@"
            + "([A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?)");
    /// At the end too: a link may follow. Before a mark of ours too: that goes away.
    private static final Pattern SIGN = Pattern.compile("(?<![\\p{L}\\p{N}_])@(?=[\\p{L}\\p{N}_\\uFDD0-\\uFDD4]|\\z)");
    private static final Pattern SIGN_IN_LINK =
            Pattern.compile("(?<![=/\\p{L}\\p{M}\\p{N}_])@(?=[\\p{L}\\p{N}_\\uFDD0-\\uFDD4])");

    private Defuse() {}

    static String of(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        var defused = new StringBuilder();
        var from = 0;
        for (var url : Urls.in(text)) {
            defused.append(words(text.substring(from, url.start())));
            defused.append(SIGN_IN_LINK.matcher(url.text()).replaceAll("%40"));
            from = url.end();
        }
        return defused.append(words(text.substring(from))).toString();
    }

    private static String words(String text) {
        var addresses = ADDRESS.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
        return SIGN.matcher(addresses).replaceAll("@" + WORD_JOINER);
    }
}
