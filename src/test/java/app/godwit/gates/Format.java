package app.godwit.gates;

import com.palantir.javaformat.java.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Formats Java sources in place, or says which ones are not formatted. The style is palantir's and has no options.
///
/// Rewrite all of `src` with `mvn -q test-compile exec:exec@format`.
public final class Format {
    private Format() {}

    /// Rewrites every Java file under the folders given.
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            List<String> problems = rewrite(Path.of(folder));
            if (!problems.isEmpty()) {
                throw new IOException("Not formatted:\n" + String.join("\n", problems));
            }
        }
    }

    /// The paths of the files that formatting would change, and a complaint for each that cannot be read as Java.
    static List<String> illFormatted(Path folder) throws IOException {
        return run("--dry-run", folder);
    }

    /// Formats in place. The result names the files that cannot be read as Java.
    static List<String> rewrite(Path folder) throws IOException {
        return run("--replace", folder);
    }

    private static List<String> run(String mode, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--palantir", mode));
        arguments.addAll(javaFiles(folder));
        if (arguments.size() == 2) {
            return List.of();
        }
        StringWriter said = new StringWriter();
        try (PrintWriter writer = new PrintWriter(said)) {
            new Main(writer, writer, InputStream.nullInputStream()).format(arguments.toArray(String[]::new));
        } catch (Exception e) { // its checked exception is not public
            throw new IOException(e);
        }
        return said.toString().lines().toList();
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
