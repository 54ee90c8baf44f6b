package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `u @ h.tld`, `u@ h.tld` at the begin of a part, `u` not being somebody's role.
final class SpacedAt extends Patterned {
    SpacedAt() {
        super(
                Hint.SPACED_AT,
                Shapes.SEGMENT + "(?<words>(?<user>" + Shapes.USER + ")\\s{0,3}@\\s{1,3}(?<host>" + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        return NotNames.contains(match.group("user")) ? Optional.empty() : super.handle(match);
    }
}
