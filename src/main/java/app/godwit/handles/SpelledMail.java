package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `E-mail: u (at) h`, `📧 u at h dot tld`: an e-mail address in disguise, because the words before it say so.
final class SpelledMail extends Patterned {
    private static final String AT = "(?:\\s*[(\\[{<]\\s*(?:at?|@|ät)\\s*[)\\]}>]\\s*|\\s+(?:at|ät|@)\\s+|\\s?@\\s?)";

    SpelledMail() {
        super(
                Hint.BRACKETED_AT.or(Hint.SPELLED_AT).and(Hint.HOST),
                MailAddress.WORD + "(?<words>(?<![A-Za-z0-9_.@+%-])(?<user>" + Shapes.USER + ")" + AT + "(?<host>"
                        + Shapes.SPELLED_HOST + "|" + Shapes.HOST + "))",
                Form.OBFUSCATED);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        return Optional.empty();
    }
}
