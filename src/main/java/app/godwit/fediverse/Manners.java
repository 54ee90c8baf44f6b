package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.util.Set;

/// How a dialect says that a token no longer works.
enum Manners {
    /// 401 means it.
    PLAIN,
    /// 401 can mean anything (Sharkey answers every failure so): only `verify_credentials` decides.
    DOUBTFUL,
    /// As [#DOUBTFUL], and an empty 422 is a bad token too.
    SNAC,
    /// 401 means it, and so do two codes that come with 403.
    MISSKEY;

    private static final Set<String> SHUT_OUT = Set.of("AUTHENTICATION_FAILED", "YOUR_ACCOUNT_SUSPENDED");

    boolean mayBeSignedOut(Reply reply) {
        return switch (reply.status()) {
            case 401 -> true;
            case 403 -> this == MISSKEY ? SHUT_OUT.contains(MisskeyCalls.code(reply)) : isDisabled(reply);
            case 422 -> this == SNAC && reply.body().length == 0;
            default -> false;
        };
    }

    boolean mustVerify() {
        return this == DOUBTFUL || this == SNAC;
    }

    /// Mastodon's fixed words for an account that is switched off, unconfirmed or not yet approved, and
    /// OAuth's for a token that is none.
    private static boolean isDisabled(Reply reply) {
        var words = Words.of(reply, Token.NONE);
        return words.startsWith("Your login is ") || words.contains("invalid_token");
    }
}
