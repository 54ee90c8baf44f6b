package app.godwit.fediverse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Secrets of one sign-in: the state that ties the browser's return to it, and the verifier of PKCE (RFC
/// 7636).
final class Randomness {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES = 32;

    private Randomness() {}

    static String text() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }

    /// The challenge `S256` of a verifier.
    static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return BASE64.encodeToString(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
