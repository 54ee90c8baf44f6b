package app.godwit.secrets;

import java.util.Optional;

/// Tokens in the keyring of the operating system: Secret Service or KWallet, Keychain, Credential Manager.
/// Opened anew for each deed, since a keyring can be locked or come and go.
public final class KeyringTokens implements TokenStore {
    private static final String SERVICE = "Godwit";
    private static final String INSTEAD =
            " Choose another place: --keep-token file keeps it in a file that only you can"
                    + " read, --keep-token run forgets it when Godwit ends.";

    private final Ring.Opening opening;

    public KeyringTokens() {
        this(Ring::ofThisComputer);
    }

    KeyringTokens(Ring.Opening opening) {
        this.opening = opening;
    }

    private interface Use<T> {
        T on(Ring ring) throws Exception;
    }

    /// Empty too when there is no keyring or it stays locked: then the person is asked to sign in.
    @Override
    public Optional<String> read(String key) {
        try {
            return Optional.of(use(ring -> ring.read(SERVICE, key)));
        } catch (SecretsException nothingThere) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, String secret) throws SecretsException {
        use(ring -> {
            ring.write(SERVICE, key, secret);
            return key;
        });
    }

    /// Nothing to forget is not an error.
    @Override
    public void forget(String key) throws SecretsException {
        if (read(key).isPresent()) {
            use(ring -> {
                ring.delete(SERVICE, key);
                return key;
            });
        }
    }

    /// The libraries below speak to native code, and fail in every way there is. Their messages may hold
    /// anything, so they stay with the cause.
    private <T> T use(Use<T> use) throws SecretsException {
        try (var ring = opening.open()) {
            return use.on(ring);
        } catch (com.github.javakeyring.BackendNotSupportedException | LinkageError none) {
            throw new SecretsException("This computer has no keyring that Godwit can use." + INSTEAD, none);
        } catch (Exception failure) {
            throw new SecretsException("The keyring of this computer did not take the token." + INSTEAD, failure);
        }
    }
}
