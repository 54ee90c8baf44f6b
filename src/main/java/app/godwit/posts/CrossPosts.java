package app.godwit.posts;

import app.godwit.tweets.Tweet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Recognises tweets that a cross-poster, or the user by hand, put on the Fediverse at the time: the same words near
/// the same moment in the user's own timeline.
///
/// Links and names do not count, for cross-posters write both anew. Either side may be cut: it is enough that one
/// begins as the other when that is long. Cross-posters run within a day; short words ("Good morning") must come within
/// an hour.
public final class CrossPosts {
    /// Nothing stands there.
    public static final CrossPosts NONE = new CrossPosts(List.of());

    private static final int LONG = 25;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile("@[\\p{L}\\p{N}_]+(?:@[\\p{L}\\p{N}.-]+)?");

    private final Map<String, List<Post>> byBeginning = new HashMap<>();

    /// A post in the user's own timeline.
    ///
    /// @param words from [#words]
    public record Post(Instant posted, String words) {}

    public CrossPosts(List<Post> timeline) {
        for (var post : timeline) {
            if (!post.words().isEmpty()) {
                byBeginning
                        .computeIfAbsent(beginning(post.words()), _ -> new ArrayList<>(1))
                        .add(post);
            }
        }
    }

    /// What stays of a text on its way through a cross-poster.
    public static String words(String text) {
        var plain = new StringBuilder();
        var from = 0;
        for (var url : Urls.in(text)) {
            plain.append(text, from, url.start()).append(' ');
            from = url.end();
        }
        plain.append(text, from, text.length());
        var words = NAME.matcher(plain).replaceAll(" ");
        return words.isBlank() ? "" : Fingerprint.of(words).value();
    }

    /// Whether anything stands there.
    public boolean isKnown() {
        return !byBeginning.isEmpty();
    }

    /// Whether a tweet stands in the timeline.
    public boolean has(Tweet tweet) {
        if (byBeginning.isEmpty()) {
            return false;
        }
        var words = words(tweet.text());
        return !words.isEmpty()
                && byBeginning.getOrDefault(beginning(words), List.of()).stream()
                        .anyMatch(post -> isSame(post, words, tweet.posted()));
    }

    private static boolean isSame(Post post, String words, Instant posted) {
        var isLong = Math.min(words.length(), post.words().length()) >= LONG;
        var alike =
                isLong ? words.startsWith(post.words()) || post.words().startsWith(words) : words.equals(post.words());
        var apart = Duration.between(posted, post.posted()).abs();
        return alike && apart.compareTo(isLong ? DAY : HOUR) <= 0;
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(LONG, words.length()));
    }
}
