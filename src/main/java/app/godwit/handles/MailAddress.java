package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `E-mail: u@h`, `📧 u@h`, `xmpp:u@h`: an address of another kind, because the words before it say so.
final class MailAddress extends Patterned {
    private static final String WORD = "(?:✉|📧|📩|📨|📬|📮|💌|⚡|メール|邮箱|邮件|信箱|이메일|البريد"
        + "|(?<![\\p{L}\\p{N}])(?:e-?mails?|mails?|mailto|contact|contacto|contatto|kontakt|business|biz|inquir(?:y|ies)"
        + "|enquir(?:y|ies)|bookings?|press|tips?|correo|courriel|e-?posta|почта|xmpp|jabber|matrix|sip|nostr|lightning"
        + "|ln|paypal|zelle|pix|pgp|gpg|msn|skype|signal))";

    MailAddress() {
        super(
                Hint.AT_HOST,
                WORD + "[\\s:=–—→»>|/-]{0,6}(?<words>(?<![A-Za-z0-9_.@+%-])(?<user>" + Shapes.USER + ")@(?<host>"
                        + Shapes.HOST + "))",
                Form.BARE);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        return Optional.empty();
    }
}
