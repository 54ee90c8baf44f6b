package app.godwit.secrets;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Tokens in memory: gone when the program ends.
public final class RunTokens implements TokenStore {
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    @Override
    public Optional<String> read(String key) {
        return Optional.ofNullable(secrets.get(key));
    }

    @Override
    public void keep(String key, String secret) {
        secrets.put(key, secret);
    }

    @Override
    public void forget(String key) {
        secrets.remove(key);
    }
}
