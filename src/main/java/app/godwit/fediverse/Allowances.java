package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Allowance;
import app.godwit.fediverse.Answer.Meta;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Headers;

/// Reads what a reply's headers say of limits and time. Mastodon and GoToSocial write the reset as an ISO
/// date, others as seconds since 1970 or from now.
final class Allowances {
    /// Below, a reset is a number of seconds from now; above, since 1970.
    private static final long LONGEST_WAIT_SECONDS = 400L * 24 * 3600;
    /// Above, it is milliseconds since 1970.
    private static final long LATEST_SECONDS = 100_000_000_000L;

    private Allowances() {}

    /// @param now by the clock of this computer, used where the server sends no `Date`
    static Meta read(Headers headers, Instant now) {
        var serverTime = header(headers, "Date").flatMap(Allowances::httpDate);
        var base = serverTime.orElse(now);
        return new Meta(allowance(headers, base), retryAfter(headers, base), serverTime);
    }

    private static Optional<Allowance> allowance(Headers headers, Instant base) {
        var limit = header(headers, "X-RateLimit-Limit").flatMap(Allowances::count);
        var remaining = header(headers, "X-RateLimit-Remaining").flatMap(Allowances::count);
        var reset = header(headers, "X-RateLimit-Reset").flatMap(text -> moment(text, base));
        return limit.isPresent() && remaining.isPresent() && reset.isPresent()
                ? Optional.of(new Allowance(limit.get(), remaining.get(), reset.get()))
                : Optional.empty();
    }

    private static Optional<Instant> retryAfter(Headers headers, Instant base) {
        return header(headers, "Retry-After").flatMap(text -> moment(text, base));
    }

    private static Optional<Instant> moment(String text, Instant base) {
        return number(text)
                .flatMap(number -> fromNumber(number, base))
                .or(() -> isoDate(text))
                .or(() -> httpDate(text));
    }

    private static Optional<Instant> fromNumber(long number, Instant base) {
        if (number < 0) {
            return Optional.empty();
        }
        if (number < LONGEST_WAIT_SECONDS) {
            return Optional.of(base.plusSeconds(number));
        }
        return Optional.of(number < LATEST_SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static Optional<Instant> isoDate(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> count(String text) {
        return number(text).filter(number -> number >= 0).map(number -> (int) Math.min(number, Integer.MAX_VALUE));
    }

    /// Some servers write `12.0`. What has a colon is a date.
    private static Optional<Long> number(String text) {
        if (text.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of((long) Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> header(Headers headers, String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip);
    }
}
