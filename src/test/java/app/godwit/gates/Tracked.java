package app.godwit.gates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the repository as git sees them: tracked, or new and not ignored.
final class Tracked {
    private Tracked() {}

    /// Paths relative to the repository, with `/` between.
    static List<String> files() throws IOException {
        Process git = new ProcessBuilder(
                        "git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = git.getInputStream()) {
            return Stream.of(new String(out.readAllBytes(), StandardCharsets.UTF_8).split("\0"))
                    .filter(name -> Files.isRegularFile(Path.of(name)))
                    .distinct()
                    .toList();
        }
    }

    /// True unless the file's beginning holds a zero byte, which is how git tells them apart too.
    static boolean isText(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(8000)) {
                if (b == 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
