package app.godwit.handles;

import java.util.Optional;
import java.util.regex.MatchResult;

/// `E-mail: u@h`, `📧 u@h`, `xmpp:u@h`: an address of another kind, because the words before it say so.
final class MailAddress extends Patterned {
    /// The words, and what may stand between them and the address.
    static final String WORD = "(?:✉|📧|📩|📨|📬|📮|💌|⚡|メール|邮箱|邮件|信箱|이메일|البريد"
        + "|(?<![\\p{L}\\p{N}])(?:e-?mails?|mails?|mailto|contact|contacto|contatto|kontakt|business|biz|inquir(?:y|ies)"
        + "|enquir(?:y|ies)|bookings?|press|tips?|correo|courriel|e-?posta|почта|xmpp|jabber|matrix|sip|nostr|lightning"
        + "|ln|paypal|zelle|pix|pgp|gpg|msn|skype|signal|imessage|facetime|icq|pr|mgmt|management|booking|promo|collabs?))"
        + "(?:[\\s:=–—→»>|/-]|\\b(?:me|us|to|at|via|is|0x[0-9a-f]+)\\b){0,12}";

    MailAddress() {
        super(
                Hint.AT_HOST,
                WORD + "(?<words>(?<![A-Za-z0-9_.@+%-])(?<user>" + Shapes.USER + ")@(?<host>" + Shapes.HOST + "))",
                Form.BARE);
    }

    @Override
    Optional<Handle> handle(MatchResult match) {
        return Optional.empty();
    }
}
