package app.godwit.posts;

import app.godwit.tweets.Mark;
import app.godwit.tweets.Tweet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/// Finds the content warning of a tweet: that of the first rule whose word stands in it, else that of a tweet marked as
/// sensitive on X. It is short, and defused: a warning mentions nobody either.
final class Warnings {
    /// Code points: a warning takes room from the words, and servers want room for those.
    private static final int LONGEST = 100;

    private final Map<Terms, String> rules = new LinkedHashMap<>();
    private final String sensitive;

    Warnings(Wording wording) {
        this.sensitive = wording.sensitive();
        wording.warnings().forEach((word, warning) -> rules.put(Terms.of(Set.of(word)), clean(warning)));
    }

    /// @return `""` for none
    String of(Tweet tweet) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().in(tweet.text()))
                .map(Entry::getValue)
                .findFirst()
                .orElseGet(() -> marked(tweet));
    }

    private String marked(Tweet tweet) {
        if (!tweet.marks().contains(Mark.SENSITIVE)) {
            return "";
        }
        return sensitive.equals(Wording.LOCALISED)
                ? Sayings.of("sensitive", Language.of(tweet.language()))
                : clean(sensitive);
    }

    private static String clean(String warning) {
        var whole = Tidy.of(warning.replace('\n', ' '));
        var end = whole.offsetByCodePoints(0, Math.min(LONGEST, whole.codePointCount(0, whole.length())));
        return Defuse.of(whole.substring(0, end));
    }
}
