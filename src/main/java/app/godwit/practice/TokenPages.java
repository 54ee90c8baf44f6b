package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Codes become tokens, and tokens are given back.
final class TokenPages {
    private final Books books;

    TokenPages(Books books) {
        this.books = books;
    }

    void into(Routes routes) {
        routes.add("POST", "/oauth/token", Door.OPEN, this::exchange);
        routes.add("POST", "/oauth/revoke", Door.OPEN, this::revoke);
    }

    private Page exchange(Call call) {
        var app = app(call);
        if (call.text("grant_type").equals("client_credentials") && books.flavour() != Flavour.SNAC) {
            return given(books.tokens().openForApp(app));
        }
        if (!call.text("grant_type").equals("authorization_code")) {
            throw refusal(400, "unsupported_grant_type");
        }
        var code = books.tokens()
                .redeem(call.text("code"), books.now())
                .filter(each -> each.clientId().equals(app.clientId()))
                .orElseThrow(() -> refusal(400, "invalid_grant"));
        if (books.flavour() != Flavour.SNAC && !code.redirect().equals(call.text("redirect_uri"))) {
            throw refusal(400, "invalid_grant");
        }
        if (!code.challenge().isEmpty() && !code.challenge().equals(challenge(call.text("code_verifier")))) {
            throw refusal(400, "invalid_grant");
        }
        return given(books.tokens().open(app.clientId(), code.account(), code.scopes()));
    }

    private Page given(Session session) {
        return Page.json(Json.object()
                .put("access_token", session.token())
                .put("token_type", "Bearer")
                .put(
                        "scope",
                        String.join(" ", session.scopes().stream().sorted().toList()))
                .put("created_at", madeAt()));
    }

    private long madeAt() {
        return Manner.has(books.server(), Manner.Trait.MILLISECONDS)
                ? books.now().toEpochMilli()
                : books.now().getEpochSecond();
    }

    /// The app, by form fields or Basic authentication.
    private Tokens.App app(Call call) {
        var id = call.text("client_id");
        var secret = call.text("client_secret");
        var header = call.asked().header("authorization");
        if (id.isEmpty() && header.startsWith("Basic ")) {
            var pair =
                    new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
            id = pair[0];
            secret = pair[pair.length - 1];
        }
        var given = secret;
        return books.tokens()
                .app(id)
                .filter(app -> app.secret().equals(given))
                .orElseThrow(() -> refusal(401, "invalid_client"));
    }

    private Refusal refusal(int status, String error) {
        return new Refusal(
                books.flavour() == Flavour.SNAC
                        ? Page.empty(status)
                        : Page.json(
                                status,
                                Json.object()
                                        .put("error", error)
                                        .put("error_description", "The request was refused.")));
    }

    /// S256 of RFC 7636.
    static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private Page revoke(Call call) {
        var app = app(call);
        var session = books.tokens().session(call.text("token"));
        if (session.isPresent() && !session.get().clientId().equals(app.clientId())) {
            throw new Refusal(403, "You are not authorized to revoke this token");
        }
        books.tokens().close(call.text("token"));
        if (books.flavour() == Flavour.SNAC) {
            books.tokens().forget(app.clientId());
        }
        return Page.json(Json.object());
    }
}
