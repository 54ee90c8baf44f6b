package app.godwit.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the files are called, and the words that stand in none of them.
class WordsTest {
    private static final String RECORD = "src/site/markdown/decisions/";

    @Test
    void noFileNamesOneMachineOrARegistry() throws IOException {
        List<String> problems = new ArrayList<>();
        for (String file : Tracked.files()) {
            if (Tracked.isText(Path.of(file))) {
                problems.addAll(forbiddenIn(file));
            }
        }

        assertThat(problems).isEmpty();
    }

    /// The blanks are taken out before the check: this file is checked too.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "open / work/main",
                "\"/ tmp/a.zip\"",
                "cd / root",
                "file:/ home/ana/x",
                "C: \\Users\\ana",
                "https://repo. maven. apache. org/ maven2",
                "http://deb. debian. org/ debian",
                "registry. npmjs. org"
            })
    void aForbiddenWordIsReported(String line) {
        assertThat(Forbidden.isIn(joined(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import app.godwit.gates.Forbidden;",
                "/usr/lib/jvm",
                "https://lagoon.example/ work/1",
                "src/ work/a",
                "http://maven. apache. org/POM/4.0.0",
                "$home/ tmp/a",
                "networking/roots",
                "mktemp -d",
                "</root>"
            })
    void anOrdinaryLineIsNotReported(String line) {
        assertThat(Forbidden.isIn(joined(line))).isFalse();
    }

    private static String joined(String line) {
        return line.replaceAll("(?<=[/:.]) ", "");
    }

    @Test
    void theTopLevelIsAsDesigned() throws IOException {
        assertThat(Layout.topLevel(Tracked.files())).isEmpty();
    }

    @Test
    void aStrangerAndAGapAtTheTopLevelAreReported() {
        List<String> files = List.of("pom.xml", "src/a", "packaging/a", "icons/a", "README.md", ".ci/run", "docs/a");

        assertThat(Layout.topLevel(files))
                .containsExactly("docs does not belong at the top level", "LICENSE is missing at the top level");
    }

    @Test
    void decisionRecordsAreNumberedAndShort() throws IOException {
        List<String> files = Tracked.files();
        assertThat(files).anyMatch(file -> file.startsWith(RECORD));
        assertThat(Layout.recordNames(files)).isEmpty();
        for (String file : files) {
            if (file.startsWith(RECORD)) {
                assertThat(Layout.recordText(file, Files.readAllLines(Path.of(file))))
                        .isEmpty();
            }
        }
    }

    @Test
    void badRecordsAreReported() {
        assertThat(Layout.recordNames(List.of(RECORD + "0001-a.md", RECORD + "0001-b.md", RECORD + "Idea.md")))
                .hasSize(2);
        assertThat(Layout.recordText(RECORD + "0001-a.md", Collections.nCopies(41, "# A")))
                .hasSize(1);
        assertThat(Layout.recordText(RECORD + "0001-a.md", List.of("A"))).hasSize(1);
    }

    private static List<String> forbiddenIn(String file) throws IOException {
        List<String> lines = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Forbidden.isIn(lines.get(i))) {
                problems.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
            }
        }
        return problems;
    }
}
