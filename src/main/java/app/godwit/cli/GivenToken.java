package app.godwit.cli;

import app.godwit.moves.FromX;
import app.godwit.secrets.SecretsException;
import app.godwit.secrets.TokenStore;
import java.util.Optional;

/// The token of `GODWIT_TOKEN`, for scripts: it is what every read finds but that of the keys for X, and it is never
/// written anywhere.
public final class GivenToken implements TokenStore {
    private final String given;
    private final TokenStore others;

    /// @param others where every other token is kept
    public GivenToken(String given, TokenStore others) {
        this.given = given;
        this.others = others;
    }

    @Override
    public Optional<String> read(String key) {
        return key.startsWith(FromX.KEYS) ? others.read(key) : Optional.of(given);
    }

    @Override
    public void keep(String key, String secret) throws SecretsException {
        if (!secret.equals(given)) {
            others.keep(key, secret);
        }
    }

    @Override
    public void forget(String key) throws SecretsException {
        others.forget(key);
    }

    @Override
    public String toString() {
        return "GivenToken[…]";
    }
}
