package app.godwit.practice;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/// What Misskey says of itself, and MiAuth: the page on which a person says yes to a session, and the token that the
/// session becomes.
final class MisskeyPages {
    private final Books books;
    private final TreeMap<String, String> tokens = new TreeMap<>();

    MisskeyPages(Books books) {
        this.books = books;
    }

    /// `{"error":{"message","code","id","kind"}}`.
    static Page error(int status, String code) {
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        var error = Json.object()
                .put("message", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".")
                .put("code", code)
                .put("id", "00000000-0000-4000-8000-000000000000")
                .put("kind", status >= 500 ? "server" : "client");
        return Page.json(status, Json.object().set("error", error));
    }

    void into(Routes routes) {
        routes.add("POST", "/api/meta", Door.OPEN, _ -> meta())
                .add("GET", "/miauth/:session", Door.OPEN, call -> form(call, ""))
                .add("POST", "/miauth/:session", Door.OPEN, this::decide)
                .add("POST", "/api/miauth/:session/check", Door.OPEN, this::check);
    }

    private Page meta() {
        var server = books.server();
        var node = Json.object()
                .put("name", server.title())
                .put("version", server.version())
                .put("uri", "https://" + server.web())
                .put("maxNoteTextLength", books.rules().characters())
                .put("disableRegistration", true);
        node.set("serverRules", Json.array().add("Be kind.").add("No advertising."));
        return Page.json(node);
    }

    private Page form(Call call, String problem) {
        var hidden = new StringBuilder();
        for (var name : new String[] {"name", "callback", "permission"}) {
            hidden.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                    .formatted(name, Rendering.escaped(call.text(name))));
        }
        return Page.html(problem.isEmpty() ? 200 : 401, """
            <!doctype html><title>%1$s</title>
            <h1>%2$s would like to access your account on %1$s</h1><p role="alert">%3$s</p>
            <form method="post" action="/miauth/%4$s">%5$s
            <label>User <input type="text" name="username"></label>
            <label>Password <input type="password" name="password"></label>
            <button type="submit" name="decision" value="allow">Allow</button>
            <button type="submit" name="decision" value="deny">Cancel</button>
            </form>
            """.formatted(
                        Rendering.escaped(books.server().title()),
                        Rendering.escaped(call.text("name")),
                        problem,
                        Rendering.escaped(call.at("session")),
                        hidden));
    }

    /// Whoever says no stays on the page, and the app hears nothing.
    private Page decide(Call call) {
        if (call.text("decision").equals("deny")) {
            return Page.html(200, "<!doctype html><title>Denied</title><p>You can close this page.</p>");
        }
        var home = books.world().home(books.server().domain(), call.text("username"));
        if (home.filter(each -> each.password().equals(call.text("password"))).isEmpty()) {
            return form(call, "The name or the password is wrong.");
        }
        var account = books.members().local(home.get().user()).orElseThrow();
        var session = books.tokens().open(call.at("session"), account.id(), permissions(call));
        tokens.put(call.at("session"), session.token());
        return call.text("callback").isEmpty()
                ? Page.html(200, "<!doctype html><title>Done</title><p>Go back to the application.</p>")
                : Page.redirect(302, Redirects.with(call.text("callback"), "session", call.at("session")));
    }

    private static Set<String> permissions(Call call) {
        return new LinkedHashSet<>(Arrays.asList(call.text("permission").split(",")));
    }

    /// Good once.
    private Page check(Call call) {
        var token = tokens.remove(call.at("session"));
        return token == null
                ? Page.json(Json.object().put("ok", false))
                : Page.json(Json.object().put("ok", true).put("token", token));
    }
}
