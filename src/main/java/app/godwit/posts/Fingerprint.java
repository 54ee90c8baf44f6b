package app.godwit.posts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What stays of a post's text whatever a server does to it: letters, digits and pictographs. Servers rewrite
/// blanks, line ends, invisible characters, markup such as asterisks, and how mentions and links look.
///
/// Two posts with equal fingerprints say the same; time, parent and attachments must tell apart those that are meant
/// twice.
///
/// @param value not for people
public record Fingerprint(String value) {
    private static final Pattern PROTOCOL = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEPT = Pattern.compile("[^\\p{L}\\p{Nd}\\p{So}]");

    /// Takes the fingerprint of a text.
    ///
    /// @param text a draft's text, or what the server shows of a post, reduced from HTML
    public static Fingerprint of(String text) {
        var links = PROTOCOL.matcher(text).replaceAll("");
        var plain = Normalizer.normalize(links, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kept = KEPT.matcher(plain).replaceAll("");
        return new Fingerprint(kept.isEmpty() ? plain.strip() : kept);
    }
}
