package app.godwit.practice;

/// Checks tokens and scopes at the door, each flavour in its manner.
final class Gate {
    private final Books books;

    Gate(Books books) {
        this.books = books;
    }

    /// Who holds the token; nobody when there is none or it is not ours.
    Session who(Asked asked) {
        return books.tokens().session(token(asked)).orElse(Session.NOBODY);
    }

    void check(Door door, Asked asked, Session session) {
        if (session.isNobody()) {
            if (needsToken(door)) {
                throw new Refusal(noToken(token(asked)));
            }
        } else if (!door.scope().isEmpty() && !ignoresScopes() && !session.may(door.scope())) {
            throw new Refusal(outOfScope());
        }
    }

    /// Misskey's travels in the body.
    private String token(Asked asked) {
        return books.flavour() == Flavour.MISSKEY ? asked.params().text("i") : asked.token();
    }

    private boolean needsToken(Door door) {
        return switch (door.need()) {
            case NOTHING -> false;
            case TOKEN_OFF_MASTODON -> books.flavour() != Flavour.MASTODON;
            case TOKEN -> true;
        };
    }

    private boolean ignoresScopes() {
        return switch (books.flavour()) {
            case SNAC -> true;
            case GOTOSOCIAL -> !books.server().atLeast(0, 19);
            default -> false;
        };
    }

    private Page noToken(String token) {
        return switch (books.flavour()) {
            case MISSKEY ->
                token.isEmpty()
                        ? MisskeyPages.error(401, "CREDENTIAL_REQUIRED")
                        : MisskeyPages.error(401, "AUTHENTICATION_FAILED");
            default ->
                Page.error(401, "The access token is invalid")
                        .with("WWW-Authenticate", "Bearer realm=\"Doorkeeper\", error=\"invalid_token\"");
            case GOTOSOCIAL ->
                Page.error(401, "Unauthorized: " + (token.isEmpty() ? "token not supplied" : "invalid access token"));
            case SNAC -> Page.empty(token.isEmpty() ? 401 : 422);
        };
    }

    private Page outOfScope() {
        return switch (books.flavour()) {
            case GOTOSOCIAL -> Page.error(403, "Forbidden: token has insufficient scope permission");
            case MISSKEY -> MisskeyPages.error(403, "PERMISSION_DENIED");
            default -> Page.error(403, "This action is outside the authorized scopes");
        };
    }
}
