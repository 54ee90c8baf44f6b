package app.godwit.secrets;

import java.util.Optional;

/// Where tokens live. Keys look like `https://server user`.
public interface TokenStore {
    Optional<String> read(String key);

    /// @throws SecretsException with one sentence that says what to do instead
    void keep(String key, String secret) throws SecretsException;

    void forget(String key) throws SecretsException;
}
