package app.godwit.wikidata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Headers;

/// The `Retry-After` of a reply: seconds, or a date.
final class RetryAfter {
    /// A service that names more than a day means something else.
    private static final long LONGEST_SECONDS = 24 * 3600;

    private RetryAfter() {}

    static Optional<Instant> of(Headers headers, Instant now) {
        return Optional.ofNullable(headers.get("Retry-After"))
                .flatMap(text -> seconds(text.strip()).map(now::plusSeconds).or(() -> date(text.strip())))
                .map(moment ->
                        moment.isAfter(now.plusSeconds(LONGEST_SECONDS)) ? now.plusSeconds(LONGEST_SECONDS) : moment);
    }

    private static Optional<Long> seconds(String text) {
        try {
            return Optional.of(Math.clamp(Long.parseLong(text), 0, LONGEST_SECONDS));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
