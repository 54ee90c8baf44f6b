package app.godwit.archive;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Lets jazzer look for bytes that the reader cannot bear; see the package's description. Disabled in plain runs,
/// which would otherwise load jazzer's agent into all other tests: [FuzzFindsTest] reads the finds there.
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = ".+")
class ArchiveFuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @FuzzTest
    void tweets(byte[] bytes) {
        read(AnyBytes.TWEETS, bytes);
    }

    @FuzzTest
    void splice(byte[] bytes) {
        read(AnyBytes.SPLICE, bytes);
    }

    @FuzzTest
    void zip(byte[] bytes) {
        read(AnyBytes.ZIP, bytes);
    }

    private static void read(AnyBytes as, byte[] bytes) {
        assertTimeout(LONGEST, () -> as.read(bytes));
    }
}
