package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Allowance;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({
        // Mastodon, GoToSocial, seconds, milliseconds, seconds from now
        "X-RateLimit, 2026-01-02T03:05:00.123456Z, 2026-01-02T03:05:00.123456Z",
        "X-Ratelimit, 2026-01-02T03:05:00.123Z, 2026-01-02T03:05:00.123Z",
        "x-ratelimit, 2026-01-02T04:05:00+01:00, 2026-01-02T03:05:00Z",
        "X-RateLimit, 1767323100, 2026-01-02T03:05:00Z",
        "X-RateLimit, 1767323100000, 2026-01-02T03:05:00Z",
        "X-RateLimit, 55, 2026-01-02T03:05:00Z"
    })
    void readsTheAllowanceOfEveryFlavour(String prefix, String reset, Instant expected) {
        var headers = Headers.of(prefix + "-Limit", "300", prefix + "-Remaining", "12", prefix + "-Reset", reset);

        assertThat(Allowances.read(headers, NOW).allowance()).contains(new Allowance(300, 12, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2026-01-02T03:04:35Z",
        "0, 2026-01-02T03:04:05Z",
        "'Fri, 02 Jan 2026 03:09:00 GMT', 2026-01-02T03:09:00Z"
    })
    void readsWhenToComeAgain(String value, Instant expected) {
        assertThat(Allowances.read(Headers.of("Retry-After", value), NOW).retryAfter())
                .contains(expected);
    }

    @Test
    void countsSecondsByTheServersClock() {
        var headers = Headers.of("Retry-After", "30", "Date", "Sat, 03 Jan 2026 00:00:00 GMT");

        var meta = Allowances.read(headers, NOW);

        assertThat(meta.serverTime()).contains(Instant.parse("2026-01-03T00:00:00Z"));
        assertThat(meta.retryAfter()).contains(Instant.parse("2026-01-03T00:00:30Z"));
    }

    @ParameterizedTest
    @CsvSource({"many, 1, 55", "300, '', 55", "300, 1, soon", "-1, 1, 55", "300, 1, -55"})
    void leavesOutWhatMakesNoSense(String limit, String remaining, String reset) {
        var headers =
                Headers.of("X-RateLimit-Limit", limit, "X-RateLimit-Remaining", remaining, "X-RateLimit-Reset", reset);

        assertThat(Allowances.read(headers, NOW).allowance()).isEmpty();
    }

    @Test
    void headersOfASilentServerSayNothing() {
        assertThat(Allowances.read(Headers.of(), NOW)).isEqualTo(Answer.Meta.NONE);
    }
}
