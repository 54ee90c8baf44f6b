package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `u at h dot tld`, `u@h dot tld` at the begin of a part, `u` not being a word such as "me".
final class SpelledAt extends Patterned {
    SpelledAt() {
        super(
                Hint.SPELLED_AT.and(Hint.SPELLED_DOT),
                Shapes.SEGMENT + "(?<words>(?<user>" + Shapes.USER + ")(?:\\s{1,3}(?:at|ät)\\s{1,3}|\\s?@\\s?)(?<host>"
                        + Shapes.SPELLED_HOST + "))",
                Form.OBFUSCATED);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        return NotNames.contains(match.group("user")) ? Optional.empty() : super.handle(match);
    }
}
