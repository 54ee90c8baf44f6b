package app.godwit.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Registered apps, codes on their way, and the tokens that were given out.
final class Tokens {
    private static final Duration CODE_LIVES = Duration.ofMinutes(10);

    private final Ids ids;
    private final Map<String, App> apps = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    Tokens(Ids ids) {
        this.ids = ids;
    }

    /// A registered app.
    record App(String id, String clientId, String secret, String name, List<String> redirects, Set<String> scopes) {}

    /// What a person allowed, until the app fetches its token.
    ///
    /// @param challenge PKCE's, `""` for none
    record Code(
            String clientId, String account, Set<String> scopes, String redirect, String challenge, Instant until) {}

    App register(String id, String name, List<String> redirects, Set<String> scopes) {
        var app = new App(id, ids.secret(32), ids.secret(32), name, List.copyOf(redirects), Set.copyOf(scopes));
        apps.put(app.clientId(), app);
        return app;
    }

    Optional<App> app(String clientId) {
        return Optional.ofNullable(apps.get(clientId));
    }

    void forget(String clientId) {
        apps.remove(clientId);
    }

    String code(App app, String account, Set<String> scopes, String redirect, String challenge, Instant now) {
        var code = ids.secret(43);
        var until = now.plus(CODE_LIVES);
        codes.put(code, new Code(app.clientId(), account, Set.copyOf(scopes), redirect, challenge, until));
        return code;
    }

    /// The code's content; good once.
    Optional<Code> redeem(String code, Instant now) {
        return Optional.ofNullable(codes.remove(code)).filter(found -> now.isBefore(found.until()));
    }

    /// A token for these scopes; the same one again if the app already has it.
    Session open(String clientId, String account, Set<String> scopes) {
        return sessions.values().stream()
                .filter(session -> session.clientId().equals(clientId)
                        && session.account().equals(account)
                        && session.scopes().equals(scopes))
                .findFirst()
                .orElseGet(() -> {
                    var session = new Session(ids.secret(43), clientId, account, scopes);
                    sessions.put(session.token(), session);
                    return session;
                });
    }

    /// A token for the app itself. It belongs to nobody, so it opens no door and is not kept.
    Session openForApp(App app) {
        return new Session(ids.secret(43), app.clientId(), "", app.scopes());
    }

    Optional<Session> session(String token) {
        return Optional.ofNullable(sessions.get(token));
    }

    void close(String token) {
        sessions.remove(token);
    }

    void closeAll(String account) {
        sessions.values().removeIf(session -> session.account().equals(account));
    }
}
