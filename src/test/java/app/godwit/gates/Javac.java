package app.godwit.gates;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The compiler as the build runs it, for one file from a fixture.
final class Javac {
    private Javac() {}

    /// The errors that the build would end with; empty when the file compiles.
    ///
    /// @param name the class, whose text is the resource `/gates/NAME.java.txt`
    static List<String> errors(String name, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        compiler.getTask(new StringWriter(), null, found, options(output), null, List.of(source(name)))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> options(Path output) {
        String path = System.getProperty("java.class.path", "");
        return List.of(
                "-d",
                output.toString(),
                "-classpath",
                path,
                "-processorpath",
                path,
                "-XDcompilePolicy=simple",
                "--should-stop=ifError=FLOW",
                "-XDaddTypeAnnotationsToSymbol=true",
                System.getProperty("godwit.errorprone", "the build passes godwit.errorprone"));
    }

    private static JavaFileObject source(String name) throws IOException {
        String text = Resources.text("/gates/" + name + ".java.txt");
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
