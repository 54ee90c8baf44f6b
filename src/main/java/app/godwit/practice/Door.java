package app.godwit.practice;

/// Who may use an endpoint.
///
/// @param scope what the token must cover, `""` for any token
record Door(Need need, String scope) {
    static final Door OPEN = new Door(Need.NOTHING, "");

    enum Need {
        NOTHING,
        /// A token, except on Mastodon, which shows public things to anybody.
        TOKEN_OFF_MASTODON,
        TOKEN
    }

    static Door scope(String scope) {
        return new Door(Need.TOKEN, scope);
    }

    static Door reading(String scope) {
        return new Door(Need.TOKEN_OFF_MASTODON, scope);
    }
}
