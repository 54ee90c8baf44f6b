package app.godwit.practice;

import java.util.Set;

/// Who is asking.
///
/// @param account the account's id, `""` for nobody
record Session(String token, String clientId, String account, Set<String> scopes) {
    static final Session NOBODY = new Session("", "", "", Set.of());
    private static final Set<String> OLD_FOLLOW =
            Set.of("read:follows", "write:follows", "read:blocks", "write:blocks", "read:mutes", "write:mutes");

    Session {
        scopes = Set.copyOf(scopes);
    }

    boolean isNobody() {
        return account.isEmpty();
    }

    /// Whether the token's scopes cover this one, such as `write:follows`.
    boolean may(String scope) {
        return scopes.contains(scope)
                || scopes.contains(scope.split(":", 2)[0])
                || (scopes.contains("follow") && OLD_FOLLOW.contains(scope))
                || (scopes.contains("profile") && scope.equals("read:accounts"));
    }

    @Override
    public String toString() {
        return "Session[" + account + "]";
    }
}
