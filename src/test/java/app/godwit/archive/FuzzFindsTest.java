package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads the seeds of [ArchiveFuzzTest] and all that it ever found.
class FuzzFindsTest {
    static Stream<Arguments> inputs() {
        return Arrays.stream(AnyBytes.values()).flatMap(as -> files(as).stream().map(file -> Arguments.of(as, file)));
    }

    private static List<Path> files(AnyBytes as) {
        var name = "ArchiveFuzzTestInputs/" + as.name().toLowerCase(Locale.ROOT);
        var folder = Objects.requireNonNull(FuzzFindsTest.class.getResource(name), name);
        try (var files = Files.list(Path.of(URI.create(folder.toString())))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("inputs")
    void bearsWhatWasFound(AnyBytes as, Path file) {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> as.read(Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void findsHavePlainNames(AnyBytes as, Path file) {
        assertThat(file.getFileName().toString()).matches("[a-z0-9-]+\\.(js|zip|bin)");
    }
}
