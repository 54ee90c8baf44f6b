package app.godwit.xapi;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Sign-in as X does it, both ways, for one app and one account.
public final class XOAuth {
    public static final String KEY = "consumer-key-1";
    public static final String SECRET = "consumer-secret-1";
    public static final String TOKEN = "42-token-of-mara";
    public static final String TOKEN_SECRET = "token-secret-of-mara";
    public static final String BEARER = "AAAA-bearer-of-the-app";
    public static final String CLIENT = "client-id-1";
    public static final String PIN = "1234567";
    private static final Duration LIFE = Duration.ofHours(2);
    private static final String REQUEST = "request-token-1";
    private static final String REQUEST_SECRET = "request-secret-1";

    private record Grant(String challenge, String redirect) {}

    private final Map<String, Grant> codes = new HashMap<>();
    private final Map<String, Instant> access = new HashMap<>();
    private final Set<String> refresh = new HashSet<>();
    private int made;
    private boolean revoked;

    /// From now on no key is accepted.
    public void revoke() {
        revoked = true;
    }

    /// The tokens of OAuth 2 that are out end now, before the time that was named; they can be renewed.
    public void endEarly() {
        access.clear();
    }

    /// Whether an API call may pass.
    boolean admits(String method, URI url, String authorization, Instant now) {
        if (revoked) {
            return false;
        }
        if (authorization.startsWith("Bearer ")) {
            var token = authorization.substring("Bearer ".length());
            var ends = access.get(token);
            return token.equals(BEARER) || (ends != null && now.isBefore(ends));
        }
        return isSigned(method, url, authorization, "", TOKEN, TOKEN_SECRET);
    }

    static boolean isAppOnly(String authorization) {
        return authorization.equals("Bearer " + BEARER);
    }

    /// The page where the person says yes; here she does.
    ///
    /// @return where the browser goes
    String authorize(Map<String, String> query) {
        if (!query.getOrDefault("client_id", "").equals(CLIENT)
                || !"S256".equals(query.getOrDefault("code_challenge_method", ""))
                || !query.getOrDefault("scope", "").contains("offline.access")) {
            return "";
        }
        var code = "code-" + ++made;
        codes.put(code, new Grant(query.getOrDefault("code_challenge", ""), query.getOrDefault("redirect_uri", "")));
        return query.getOrDefault("redirect_uri", "") + "?state=" + encode(query.getOrDefault("state", "")) + "&code="
                + code;
    }

    /// @return the JSON, or `""` when it refuses
    String token(Map<String, String> form, Instant now) {
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> {
                var grant = codes.remove(form.getOrDefault("code", ""));
                var fits = grant != null
                        && grant.redirect().equals(form.get("redirect_uri"))
                        && grant.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))
                        && CLIENT.equals(form.get("client_id"));
                yield fits ? issue(now) : "";
            }
            case "refresh_token" -> refresh.remove(form.getOrDefault("refresh_token", "")) ? issue(now) : "";
            default -> "";
        };
    }

    private String issue(Instant now) {
        var number = ++made;
        access.put("access-" + number, now.plus(LIFE));
        refresh.add("refresh-" + number);
        return """
            {"token_type":"bearer","expires_in":7200,"access_token":"access-%d","refresh_token":"refresh-%d"}\
            """.formatted(number, number);
    }

    public int issued() {
        return made;
    }

    /// @return the form, or `""` when it refuses
    String requestToken(URI url, String authorization, String body) {
        return isSigned("POST", url, authorization, body, "", "")
                        && "oob".equals(query(body).get("oauth_callback"))
                ? "oauth_token=" + REQUEST + "&oauth_token_secret=" + REQUEST_SECRET + "&oauth_callback_confirmed=true"
                : "";
    }

    String accessToken(URI url, String authorization, String body) {
        return isSigned("POST", url, authorization, body, REQUEST, REQUEST_SECRET)
                        && PIN.equals(query(body).get("oauth_verifier"))
                ? "oauth_token=" + TOKEN + "&oauth_token_secret=" + TOKEN_SECRET + "&user_id=42&screen_name="
                        + XWorld.OWNER_HANDLE
                : "";
    }

    /// Checks the signature itself (RFC 5849, 3.4).
    private static boolean isSigned(
            String method, URI url, String authorization, String body, String token, String tokenSecret) {
        if (!authorization.startsWith("OAuth ")) {
            return false;
        }
        var parameters = new TreeMap<String, String>();
        for (var part : authorization.substring("OAuth ".length()).split(",")) {
            var pair = part.strip().split("=", 2);
            parameters.put(decode(pair[0]), decode(pair[1].replace("\"", "")));
        }
        var signature = parameters.remove("oauth_signature");
        if (!KEY.equals(parameters.get("oauth_consumer_key"))
                || !token.equals(parameters.getOrDefault("oauth_token", ""))) {
            return false;
        }
        parameters.putAll(query(url.getRawQuery()));
        parameters.putAll(query(body));
        var pairs = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        var address = url.toString().replaceFirst("\\?.*", "");
        return mac(method + "&" + encode(address) + "&" + encode(pairs), SECRET + "&" + tokenSecret)
                .equals(signature);
    }

    public static Map<String, String> query(String raw) {
        var pairs = new HashMap<String, String>();
        if (raw != null && !raw.isEmpty()) {
            for (var part : raw.split("&")) {
                var pair = part.split("=", 2);
                pairs.put(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : "");
            }
        }
        return pairs;
    }

    private static String mac(String text, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
