package app.godwit.practice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Moments as the API writes them.
final class Times {
    private static final DateTimeFormatter MILLIS = format("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter MICROS = format("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private Times() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    static String millis(Instant moment) {
        return MILLIS.format(moment);
    }

    static String micros(Instant moment) {
        return MICROS.format(moment);
    }

    /// Reads ISO-8601 with an offset.
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
