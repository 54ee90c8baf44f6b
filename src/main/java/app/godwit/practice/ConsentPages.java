package app.godwit.practice;

import java.util.List;
import java.util.Set;

/// The pages on which a person signs in and allows an app.
final class ConsentPages {
    private static final List<String> CARRIED = List.of(
            "response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method");
    /// All that Pixelfed and some others know.
    private static final Set<String> BROAD = Set.of("read", "write", "follow", "push");

    private final Books books;

    ConsentPages(Books books) {
        this.books = books;
    }

    void into(Routes routes) {
        routes.add("GET", "/oauth/authorize", Door.OPEN, this::show);
        if (books.flavour() == Flavour.SNAC) {
            routes.add("POST", "/oauth/x-snac-login", Door.OPEN, this::decideOnSnac);
        } else {
            routes.add("POST", "/oauth/authorize", Door.OPEN, this::decide);
            routes.add("GET", "/oauth/authorize/native", Door.OPEN, call -> shownCode(call.text("code")));
        }
    }

    private Page show(Call call) {
        var app = app(call.text("client_id"));
        return check(call, app) ? form(call, app, "") : wrongScope(call);
    }

    private Tokens.App app(String clientId) {
        return books.tokens()
                .app(clientId)
                .orElseThrow(() -> refused(401, "Client authentication failed due to unknown client."));
    }

    /// Whether the scopes are fine; everything else that is wrong ends here.
    private boolean check(Call call, Tokens.App app) {
        if (books.flavour() == Flavour.SNAC) {
            return true;
        }
        if (!call.text("response_type").equals("code")) {
            throw refused(400, "The authorization server does not support this response type.");
        }
        // GoToSocial looks at the address only after the person has said yes.
        if (books.flavour() != Flavour.GOTOSOCIAL && !redirectFits(call, app)) {
            throw refused(400, "The requested redirect uri is malformed or doesn't match client redirect URI.");
        }
        var method = call.text("code_challenge_method");
        var isBare = call.text("code_challenge").isEmpty();
        if (checksChallenge() && (isBare ? isStrict() : !method.equals("S256"))) {
            throw refused(400, "The code challenge method must be S256.");
        }
        if (knowsBroadScopesOnly() && !BROAD.containsAll(scopes(call))) {
            return false;
        }
        return app.scopes().containsAll(scopes(call));
    }

    private boolean redirectFits(Call call, Tokens.App app) {
        return Redirects.fits(books.flavour(), app.redirects(), call.text("redirect_uri"));
    }

    /// Since 4.3.0; other flavours do not know PKCE.
    private boolean checksChallenge() {
        return isStrict()
                || (books.flavour() == Flavour.MASTODON && books.server().atLeast(4, 3));
    }

    private boolean isStrict() {
        return Manner.has(books.server(), Manner.Trait.STRICT_SIGN_IN);
    }

    private boolean knowsBroadScopesOnly() {
        return books.flavour() == Flavour.PIXELFED || Manner.has(books.server(), Manner.Trait.BROAD_SCOPES);
    }

    private static Set<String> scopes(Call call) {
        return AppPages.scopes(call.text("scope").isBlank() ? "read" : call.text("scope"));
    }

    private static Refusal refused(int status, String why) {
        return new Refusal(Page.html(status, "<!doctype html><title>Error</title><p>" + why + "</p>"));
    }

    private static Page wrongScope(Call call) {
        return back(call, "error", "invalid_scope");
    }

    private static Page back(Call call, String name, String value) {
        var to = Redirects.with(call.text("redirect_uri"), name, value);
        return Page.redirect(302, Redirects.with(to, "state", call.text("state")));
    }

    private Page decide(Call call) {
        var app = app(call.text("client_id"));
        if (!check(call, app)) {
            return wrongScope(call);
        }
        if (call.text("decision").equals("deny")) {
            return back(call, "error", "access_denied");
        }
        var home = books.world().home(books.server().domain(), call.text("username"));
        if (home.filter(each -> each.password().equals(call.text("password"))).isEmpty()) {
            return form(call, app, "The name or the password is wrong.");
        }
        if (!redirectFits(call, app)) {
            return back(call, "error", "server_error");
        }
        var code = code(app, home.get().user(), scopes(call), call);
        return call.text("redirect_uri").equals(AppPages.OOB)
                ? Page.redirect(302, "https://" + books.server().web() + "/oauth/authorize/native?code=" + code)
                : back(call, "code", code);
    }

    private String code(Tokens.App app, String user, Set<String> scopes, Call call) {
        var account = books.members().local(user).orElseThrow();
        var challenge = checksChallenge() ? call.text("code_challenge") : "";
        return books.tokens().code(app, account.id(), scopes, call.text("redirect_uri"), challenge, books.now());
    }

    /// snac's own form names; it checks neither the address nor the scopes and shows a code as bare text.
    private Page decideOnSnac(Call call) {
        var app = app(call.text("cid"));
        var home = books.world().home(books.server().domain(), call.text("login"));
        if (home.filter(each -> each.password().equals(call.text("passwd"))).isEmpty()) {
            return snacForm(call.text("redir"), call.text("cid"), call.text("state"), "Login or password incorrect");
        }
        var code = code(app, home.get().user(), app.scopes(), call);
        var state = call.text("state");
        if (call.text("redir").equals(AppPages.OOB)) {
            return Page.html(200, state.isEmpty() ? code : code + "&state=" + state);
        }
        return Page.redirect(303, Redirects.with(Redirects.with(call.text("redir"), "code", code), "state", state));
    }

    private Page form(Call call, Tokens.App app, String problem) {
        if (books.flavour() == Flavour.SNAC) {
            return snacForm(call.text("redirect_uri"), call.text("client_id"), call.text("state"), problem);
        }
        var hidden = new StringBuilder();
        CARRIED.forEach(name -> hidden.append(hidden(name, call.text(name))));
        return Page.html(problem.isEmpty() ? 200 : 401, """
            <!doctype html><title>%1$s</title>
            <h1>%2$s would like to use your account on %1$s</h1><p role="alert">%3$s</p>
            <form method="post" action="/oauth/authorize">%4$s
            <label>User <input type="text" name="username" autocomplete="username"></label>
            <label>Password <input type="password" name="password"></label>
            <button type="submit" name="decision" value="allow">Allow</button>
            <button type="submit" name="decision" value="deny">Deny</button>
            </form>
            """.formatted(
                        Rendering.escaped(books.server().title()), Rendering.escaped(app.name()), problem, hidden));
    }

    private Page snacForm(String redirect, String clientId, String state, String problem) {
        var hidden = hidden("redir", redirect) + hidden("cid", clientId) + hidden("state", state);
        return Page.html(
                200, """
                    <!doctype html><title>%s OAuth</title><h1>%s</h1>
                    <form method="post" action="https://%s/oauth/x-snac-login">%s
                    <p>Login: <input type="text" name="login" autocapitalize="off"></p>
                    <p>Password: <input type="password" name="passwd"></p>
                    <input type="submit" value="OK">
                    </form>
                    """.formatted(books.server().web(), problem, books.server().web(), hidden));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, Rendering.escaped(value));
    }

    private static Page shownCode(String code) {
        return Page.html(
                200,
                "<!doctype html><title>Code</title><p>Copy this code and paste it to the application.</p>"
                        + "<input class=\"oauth-code\" type=\"text\" readonly value=\"%s\">"
                                .formatted(Rendering.escaped(code)));
    }
}
