package app.godwit.practice;

/// Checks tokens and scopes at the door, each flavour in its manner.
final class Gate {
    private final Books books;

    Gate(Books books) {
        this.books = books;
    }

    /// Who holds the token; nobody when there is none or it is not ours.
    Session who(Asked asked) {
        return books.tokens().session(asked.token()).orElse(Session.NOBODY);
    }

    void check(Door door, Asked asked, Session session) {
        if (session.isNobody()) {
            if (needsToken(door)) {
                throw new Refusal(noToken(asked.token()));
            }
        } else if (!door.scope().isEmpty() && !ignoresScopes() && !session.may(door.scope())) {
            throw new Refusal(outOfScope());
        }
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
            case MASTODON, OTHER -> false;
        };
    }

    private Page noToken(String token) {
        return switch (books.flavour()) {
            case MASTODON, OTHER ->
                Page.error(401, "The access token is invalid")
                        .with("WWW-Authenticate", "Bearer realm=\"Doorkeeper\", error=\"invalid_token\"");
            case GOTOSOCIAL ->
                Page.error(401, "Unauthorized: " + (token.isEmpty() ? "token not supplied" : "invalid access token"));
            case SNAC -> Page.empty(token.isEmpty() ? 401 : 422);
        };
    }

    private Page outOfScope() {
        return books.flavour() == Flavour.GOTOSOCIAL
                ? Page.error(403, "Forbidden: token has insufficient scope permission")
                : Page.error(403, "This action is outside the authorized scopes");
    }
}
