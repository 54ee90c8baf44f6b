package app.godwit.secrets;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.io.IOException;

/// The keyring of the operating system, opened for one deed.
interface Ring extends AutoCloseable {
    String read(String service, String key) throws PasswordAccessException;

    void write(String service, String key, String secret) throws PasswordAccessException;

    void delete(String service, String key) throws PasswordAccessException;

    @Override
    void close() throws IOException;

    /// Opens it, which fails where there is none.
    @FunctionalInterface
    interface Opening {
        Ring open() throws BackendNotSupportedException;
    }

    static Ring ofThisComputer() throws BackendNotSupportedException {
        var keyring = Keyring.create();
        return new Ring() {
            @Override
            public String read(String service, String key) throws PasswordAccessException {
                return keyring.getPassword(service, key);
            }

            @Override
            public void write(String service, String key, String secret) throws PasswordAccessException {
                keyring.setPassword(service, key, secret);
            }

            @Override
            public void delete(String service, String key) throws PasswordAccessException {
                keyring.deletePassword(service, key);
            }

            @Override
            public void close() throws IOException {
                try {
                    keyring.close();
                } catch (Exception failure) {
                    throw new IOException(failure);
                }
            }
        };
    }
}
