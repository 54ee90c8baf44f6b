package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeRouteTest {
    @TempDir
    private Path folder;

    @Test
    void isTheRouteOfTheServingProcess() throws Exception {
        try (var practice = Practice.start(World.sample(), () -> Instant.EPOCH, Faults.none(), 0)) {
            var pem = Files.writeString(folder.resolve("authority.pem"), practice.authorityPem());
            assertThat(PracticeRoute.parse(practice.port() + ":" + pem)).isEqualTo(practice.route());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8080", "x:y", "99999:file", "80:"})
    void saysHowTheVariableIsWritten(String address) {
        assertThatThrownBy(() -> PracticeRoute.parse(address))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("PORT:PEMFILE");
    }

    @Test
    void saysWhenTheCertificateIsNotThere() {
        assertThatThrownBy(() -> PracticeRoute.parse("8080:" + folder.resolve("none.pem")))
                .hasMessageContaining("is godwit practice running?");
    }
}
