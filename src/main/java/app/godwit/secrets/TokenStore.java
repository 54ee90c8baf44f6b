package app.godwit.secrets;

import java.util.Optional;

/// Where tokens live. Keys look like `https://server user`.
public interface TokenStore {
    /// Empty when there is none, or none that can be read now: then the person is asked to sign in.
    Optional<String> read(String key);

    /// Keeps a secret, in place of an older one.
    ///
    /// @throws SecretsException with one sentence that says what to do instead
    void keep(String key, String secret) throws SecretsException;

    /// Forgets it. Nothing to forget is not an error.
    void forget(String key) throws SecretsException;
}
