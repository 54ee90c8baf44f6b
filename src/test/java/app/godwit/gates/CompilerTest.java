package app.godwit.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// Error Prone and NullAway find their canaries, and the build uses the same argument as these tests.
class CompilerTest {
    private static final String COMPILER =
            "/project/build/plugins/plugin[artifactId='maven-compiler-plugin']/configuration/";

    @ParameterizedTest
    @CsvSource({"NullPassed, [NullAway]", "NullInAList, [NullAway]", "ClassicBug, [ArrayEquals]"})
    void aBrokenFileDoesNotCompile(String name, String check, @TempDir Path output) throws IOException {
        assertThat(Javac.errors(name, output)).singleElement().asString().contains(check);
    }

    @Test
    void aSoundFileCompiles(@TempDir Path output) throws IOException {
        assertThat(Javac.errors("Sound", output)).isEmpty();
        assertThat(output.resolve("app/godwit/canary/Sound.class")).exists();
    }

    @Test
    void theBuildPassesTheSameArgument() throws Exception {
        assertThat(inPom(COMPILER + "compilerArgs/arg")).contains("${godwit.errorprone}");
        assertThat(inPom("/project/properties/godwit.errorprone"))
                .containsExactly(System.getProperty("godwit.errorprone", ""));
        assertThat(inPom(COMPILER + "annotationProcessorPaths/path/artifactId"))
                .contains("error_prone_core", "nullaway");
    }

    /// A second configuration could silently replace the one that the test above reads.
    @Test
    void theCompilerIsConfiguredOnce() throws Exception {
        assertThat(inPom("//compilerArgs")).hasSize(1);
        assertThat(inPom("//annotationProcessorPaths")).hasSize(1);
        assertThat(inPom("//maven.test.skip | //skipTests | //maven.compiler.failOnError"))
                .isEmpty();
    }

    private static List<String> inPom(String path) throws Exception {
        Document pom =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new File("pom.xml"));
        NodeList nodes = nodes(pom, path);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    private static NodeList nodes(Document pom, String path) throws XPathExpressionException {
        return (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
    }
}
