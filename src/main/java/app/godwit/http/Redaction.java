package app.godwit.http;

import java.util.List;
import java.util.regex.Pattern;

/// Takes tokens, codes, passwords and `Authorization` values out of a text, before anybody reads it.
public final class Redaction {
    private static final String KEYS = "access_token|refresh_token|id_token|bearer_token|client_secret|consumer_secret"
            + "|token_secret|oauth_token|oauth_verifier|oauth_signature|code_verifier|csrf_token|session_token"
            + "|GODWIT_TOKEN|token|secret|password|passwd|api_key|apikey";
    private static final List<Rule> RULES = List.of(
            Rule.of("\\b((?:proxy-)?authorization|(?:set-)?cookie)([\"']?\\s*[:=]\\s*)[^\\r\\n]+", "$1$2…"),
            Rule.of("\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{6,}", "$1 …"),
            Rule.of("([\"'](?:" + KEYS + "|code)[\"']\\s*:\\s*)(?:\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')", "$1\"…\""),
            Rule.of("\\b((?:" + KEYS + "|code)=)[^&#\\s\"'<>;,)]+", "$1…"),
            Rule.of("\\b((?:" + KEYS + "):\\s*)[^\\s\"',;]+", "$1…"),
            Rule.of("(\\b[a-z][a-z0-9+.-]*://)[^/@\\s]+@", "$1…@"));

    private record Rule(Pattern pattern, String replacement) {
        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
        }
    }

    private Redaction() {}

    /// The text with `…` in the place of every secret.
    public static String clean(String text) {
        var cleaned = text;
        for (var rule : RULES) {
            cleaned = rule.pattern().matcher(cleaned).replaceAll(rule.replacement());
        }
        return cleaned;
    }
}
