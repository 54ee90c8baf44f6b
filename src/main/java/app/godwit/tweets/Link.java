package app.godwit.tweets;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A link in the text.
///
/// @param url where it leads, the t.co shortener undone
public record Link(int start, int end, String url) implements Span {
    private static final Pattern STATUS = Pattern.compile(
            "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(?:[A-Za-z0-9_]+|i/web)/status/([0-9]{1,19})(?:[/?#].*)?",
            Pattern.CASE_INSENSITIVE);

    /// The id of the tweet to which this link leads, if it does. See [Tweet#quotes].
    public OptionalLong quoted() {
        if (!url.contains("/status/")) {
            return OptionalLong.empty();
        }
        var match = STATUS.matcher(url);
        return match.matches() ? OptionalLong.of(Long.parseUnsignedLong(match.group(1))) : OptionalLong.empty();
    }
}
