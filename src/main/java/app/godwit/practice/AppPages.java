package app.godwit.practice;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// Registration of apps and RFC 8414 metadata.
final class AppPages {
    static final String OOB = "urn:ietf:wg:oauth:2.0:oob";
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_NAME = 60;
    private final Books books;

    AppPages(Books books) {
        this.books = books;
    }

    void into(Routes routes) {
        routes.add("POST", "/api/v1/apps", Door.OPEN, this::register);
        if (takesArrays() || Manner.has(books.server(), Manner.Trait.STRICT_SIGN_IN)) {
            routes.add("GET", "/.well-known/oauth-authorization-server", Door.OPEN, _ -> Page.json(metadata()));
        }
    }

    private Page register(Call call) {
        var params = call.params();
        var isArray = params.has("redirect_uris[]");
        if (isArray && !takesArrays()) {
            throw new Refusal(400, "Bad Request: redirect_uris is not a string");
        }
        var redirects = isArray ? params.list("redirect_uris") : lines(params.text("redirect_uris"));
        check(params.text("client_name"), redirects);
        var app = books.tokens().register(books.newId(), params.text("client_name"), redirects, scopes(params));
        return Page.json(entity(app));
    }

    private boolean takesArrays() {
        return books.flavour() == Flavour.MASTODON && books.server().atLeast(4, 3);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static Set<String> scopes(Params params) {
        return scopes(params.text("scopes").isBlank() ? "read" : params.text("scopes"));
    }

    static Set<String> scopes(String text) {
        return Set.of(SPACES.splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toArray(String[]::new));
    }

    private void check(String name, List<String> redirects) {
        if (books.flavour() == Flavour.SNAC) {
            return;
        }
        var status = books.flavour() == Flavour.GOTOSOCIAL ? 400 : 422;
        if (name.isBlank()) {
            throw new Refusal(status, "Validation failed: Application name can't be blank");
        }
        if (name.length() > LONGEST_NAME && books.flavour() == Flavour.MASTODON) {
            throw new Refusal(status, "Validation failed: Application name is too long (maximum is 60 characters)");
        }
        if (redirects.isEmpty() || !redirects.stream().allMatch(AppPages::isAbsolute)) {
            throw new Refusal(status, "Validation failed: Redirect URI must be an absolute URI.");
        }
    }

    private static boolean isAbsolute(String redirect) {
        try {
            return redirect.equals(OOB) || URI.create(redirect).isAbsolute();
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }

    private ObjectNode entity(Tokens.App app) {
        var redirects = Json.texts(app.redirects());
        var node = Json.object()
                .put("id", app.id())
                .put("name", app.name())
                .put("redirect_uri", String.join("\n", app.redirects()))
                .put("client_id", app.clientId())
                .put("client_secret", app.secret())
                .put("vapid_key", "");
        if (books.flavour() == Flavour.MASTODON) {
            node.put("client_secret_expires_at", 0);
            node.set("scopes", Json.texts(app.scopes().stream().sorted().toList()));
        }
        if (books.flavour() != Flavour.SNAC) {
            node.set("redirect_uris", redirects);
        }
        return node;
    }

    private ObjectNode metadata() {
        var base = "https://" + books.server().web();
        var node = Json.object()
                .put("issuer", base + "/")
                .put("authorization_endpoint", base + "/oauth/authorize")
                .put("token_endpoint", base + "/oauth/token")
                .put("revocation_endpoint", base + "/oauth/revoke")
                .put("app_registration_endpoint", base + "/api/v1/apps");
        node.set("scopes_supported", Json.texts(List.of("profile", "read", "write", "follow", "push")));
        node.set("response_types_supported", Json.array().add("code"));
        node.set("grant_types_supported", Json.texts(List.of("authorization_code", "client_credentials")));
        node.set("code_challenge_methods_supported", Json.array().add("S256"));
        return node;
    }
}
