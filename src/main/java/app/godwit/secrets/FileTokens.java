package app.godwit.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tokens in a file beside the move file, `NAME.godwit.tokens`, that only its owner can read. Each line is a
/// key and a secret, both in Base64: that hides nothing, it only keeps any text on one line.
public final class FileTokens implements TokenStore {
    private static final Base64.Encoder ENCODER = Base64.getEncoder();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

    private final Path file;

    /// @param moveFile the move file; it need not exist
    public FileTokens(Path moveFile) {
        file = moveFile.resolveSibling(moveFile.getFileName() + ".tokens");
    }

    /// Empty too when the file cannot be read: then the person is asked to sign in.
    @Override
    public synchronized Optional<String> read(String key) {
        try {
            return Optional.ofNullable(load().get(key));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void keep(String key, String secret) throws SecretsException {
        try {
            var secrets = load();
            secrets.put(key, secret);
            save(secrets);
        } catch (IOException | IllegalArgumentException failure) {
            throw failed(failure);
        }
    }

    @Override
    public synchronized void forget(String key) throws SecretsException {
        try {
            var secrets = load();
            if (secrets.remove(key) == null) {
                return;
            }
            if (secrets.isEmpty()) {
                Files.delete(file);
            } else {
                save(secrets);
            }
        } catch (IOException | IllegalArgumentException failure) {
            throw failed(failure);
        }
    }

    private Map<String, String> load() throws IOException {
        var secrets = new TreeMap<String, String>();
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                var gap = line.indexOf(' ');
                if (gap > 0) {
                    secrets.put(decode(line.substring(0, gap)), decode(line.substring(gap + 1)));
                }
            }
        } catch (NoSuchFileException none) {
            return secrets;
        }
        return secrets;
    }

    /// A whole new file takes the place of the old one, so that a crash leaves one of both.
    private void save(Map<String, String> secrets) throws IOException {
        var fresh = OwnersFile.create(file.resolveSibling(file.getFileName() + ".new"));
        try {
            var text = new StringBuilder();
            secrets.forEach((key, secret) ->
                    text.append(encode(key)).append(' ').append(encode(secret)).append('\n'));
            Files.writeString(fresh, text, StandardCharsets.US_ASCII);
            replace(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private SecretsException failed(Exception failure) {
        return new SecretsException(
                "The file " + file.getFileName() + " beside the move could not be written for you alone; use"
                        + " --keep-token run, which forgets the token when Godwit ends.",
                failure);
    }

    private static String encode(String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(DECODER.decode(text), StandardCharsets.UTF_8);
    }
}
