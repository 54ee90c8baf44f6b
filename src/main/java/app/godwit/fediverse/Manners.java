package app.godwit.fediverse;

import app.godwit.http.Reply;

/// How a dialect says that a token no longer works.
enum Manners {
    /// 401 means it.
    PLAIN,
    /// 401 can mean anything (Sharkey answers every failure so): only `verify_credentials` decides.
    DOUBTFUL,
    /// As [#DOUBTFUL], and an empty 422 is a bad token too.
    SNAC;

    boolean mayBeSignedOut(Reply reply) {
        return switch (reply.status()) {
            case 401 -> true;
            case 403 -> isDisabled(reply);
            case 422 -> this == SNAC && reply.body().length == 0;
            default -> false;
        };
    }

    boolean mustVerify() {
        return this != PLAIN;
    }

    /// Mastodon's fixed words for an account that is switched off, unconfirmed or not yet approved, and
    /// OAuth's for a token that is none.
    private static boolean isDisabled(Reply reply) {
        var words = Words.of(reply, Token.NONE);
        return words.startsWith("Your login is ") || words.contains("invalid_token");
    }
}
