package app.godwit.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
    private static final String ILL = "class A{int  a ;}\n";
    private static final String WELL = "class A {\n    int a;\n}\n";

    @Test
    void everySourceFileIsFormatted() throws IOException {
        assertThat(Format.illFormatted(Path.of("src")))
                .as("files to format; this does it: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }

    @Test
    void anIllFormattedFileIsReported(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), ILL);

        assertThat(Format.illFormatted(folder)).containsExactly(file.toString());
    }

    @Test
    void aFileThatIsNotJavaIsReported(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), "class {");

        assertThat(Format.illFormatted(folder))
                .allMatch(line -> line.contains("A.java:1:") && line.contains("error"))
                .isNotEmpty();
    }

    @Test
    void rewritingMendsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), ILL);

        assertThat(Format.rewrite(folder)).isEmpty();
        assertThat(file).hasContent(WELL);
        assertThat(Format.illFormatted(folder)).isEmpty();
    }

    @Test
    void theNewestSyntaxIsUnderstood(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("A.java"), """
            /// Markdown.
            record A(int a, int b) {
                static int of(Object o) {
                    return o instanceof A(int a, var _) ? a : 0;
                }
            }
            """);

        assertThat(Format.illFormatted(folder)).isEmpty();
    }
}
