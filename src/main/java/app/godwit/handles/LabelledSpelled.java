package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `Mastodon: u at h.tld`, `🐘 u at h dot tld`, `Mastodon: u on h.tld`, `u` not being a word such as "find".
final class LabelledSpelled extends Patterned {
    LabelledSpelled() {
        super(
                Hint.SPELLED_AT.or(Hint.words("on", "auf", "sur", "em")).and(Hint.HOST),
                Labels.WORD + "[\\s:=–—→»>|/(-]{0,6}(?<words>@?(?<user>" + Shapes.USER
                        + ")(?:\\s+(?:at|ät|on|auf|sur|em)\\s+|\\s*@\\s*)(?<host>" + Shapes.SPELLED_HOST + "|"
                        + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        var isWord = !match.group("words").startsWith("@") && NotNames.contains(match.group("user"));
        return isWord ? Optional.empty() : super.handle(match);
    }
}
