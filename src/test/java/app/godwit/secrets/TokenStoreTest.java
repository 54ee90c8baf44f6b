package app.godwit.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.PasswordAccessException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenStoreTest {
    private static final String KEY = "https://harbour.example ana";
    private static final String SECRET = "line one\nline two äöü";

    @TempDir
    private Path folder;

    enum Kind {
        RUN,
        FILE,
        KEYRING
    }

    private TokenStore store(Kind kind) {
        return switch (kind) {
            case RUN -> new RunTokens();
            case FILE -> new FileTokens(folder.resolve("move.godwit"));
            case KEYRING -> new KeyringTokens(PretendRing::new);
        };
    }

    /// A keyring in memory.
    private static final class PretendRing implements Ring {
        private static final Map<String, String> CONTENT = new HashMap<>();

        @Override
        public String read(String service, String key) throws PasswordAccessException {
            return Optional.ofNullable(CONTENT.get(service + key))
                    .orElseThrow(() -> new PasswordAccessException("none"));
        }

        @Override
        public void write(String service, String key, String secret) {
            CONTENT.put(service + key, secret);
        }

        @Override
        public void delete(String service, String key) {
            CONTENT.remove(service + key);
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void keepsReplacesAndForgets(Kind kind) throws SecretsException {
        var store = store(kind);

        assertThat(store.read(KEY)).isEmpty();
        store.forget(KEY);
        store.keep(KEY, "first");
        store.keep(KEY, SECRET);
        store.keep(KEY + "2", "other");
        assertThat(store.read(KEY)).contains(SECRET);
        store.forget(KEY);
        assertThat(store.read(KEY)).isEmpty();
        assertThat(store.read(KEY + "2")).contains("other");
        store.forget(KEY + "2");
    }

    @Test
    void aFileOutlivesTheProgram() throws SecretsException {
        store(Kind.FILE).keep(KEY, SECRET);

        assertThat(store(Kind.FILE).read(KEY)).contains(SECRET);
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this file system has no owner's permissions");
        var store = store(Kind.FILE);
        store.keep(KEY, "one");
        store.keep(KEY, "two");

        var file = folder.resolve("move.godwit.tokens");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingElseIsLeftBeside() throws Exception {
        var store = store(Kind.FILE);
        store.keep(KEY, "one");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("move.godwit.tokens"));
        }
        store.forget(KEY);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDamagedFileReadsAsNothing() throws Exception {
        Files.writeString(folder.resolve("move.godwit.tokens"), "not base64! \u0001");

        assertThat(store(Kind.FILE).read(KEY)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsSaidSo() {
        var store = new FileTokens(folder.resolve("gone").resolve("move.godwit"));

        assertThatThrownBy(() -> store.keep(KEY, "hush"))
                .isInstanceOf(SecretsException.class)
                .hasMessageContaining("move.godwit.tokens")
                .hasMessageContaining("--keep-token run")
                .hasMessageNotContaining("hush");
    }

    @Test
    void withoutAKeyringTheOtherWaysAreNamed() {
        var store = new KeyringTokens(() -> {
            throw new BackendNotSupportedException("none");
        });

        assertThat(store.read(KEY)).isEmpty();
        assertThatThrownBy(() -> store.keep(KEY, "hush"))
                .isInstanceOf(SecretsException.class)
                .hasMessageContaining("no keyring")
                .hasMessageContaining("--keep-token file")
                .hasMessageContaining("--keep-token run");
    }

    @Test
    void aKeyringThatBreaksSaysNoSecret() {
        var store = new KeyringTokens(() -> {
            throw new IllegalStateException("hush");
        });

        assertThatThrownBy(() -> store.keep(KEY, "hush"))
                .isInstanceOf(SecretsException.class)
                .hasMessageNotContaining("hush");
    }

    @Test
    void aMissingNativeLibraryIsAMissingKeyring() {
        var store = new KeyringTokens(() -> {
            throw new UnsatisfiedLinkError("libsecret");
        });

        assertThatThrownBy(() -> store.keep(KEY, "hush"))
                .isInstanceOf(SecretsException.class)
                .hasMessageContaining("no keyring");
    }
}
