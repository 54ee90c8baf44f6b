package app.godwit.desktop.example;

import app.godwit.desktop.preferences.Proxies;
import app.godwit.secrets.RunTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files in which tests keep things below `target`.
public final class Kept {
    private Kept() {}

    /// Where nothing is kept yet.
    public static Path fresh() {
        try {
            var folder = Files.createDirectories(Path.of("target", "kept"));
            return Files.createTempDirectory(folder, "kept").resolve("preferences.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Proxies that nobody goes through, with passwords that nobody keeps.
    public static Proxies proxies() {
        return new Proxies(new RunTokens(), (choice, password) -> {});
    }
}
