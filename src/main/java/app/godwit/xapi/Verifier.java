package app.godwit.xapi;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret of one sign-in with PKCE (RFC 7636).
record Verifier(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 32;

    static Verifier random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Verifier(BASE64.encodeToString(bytes));
    }

    /// `S256`.
    String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    @Override
    public String toString() {
        return "Verifier[…]";
    }
}
