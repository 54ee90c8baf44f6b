package app.godwit.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// When a tweet was posted.
final class Moments {
    /// Twitter's ids count milliseconds from here in their upper 42 bits, since November 2010.
    private static final long EPOCH = 1288834974657L;

    /// Ids below were counted one by one, and tell no time.
    private static final long OLD = 1L << 40;

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private Moments() {}

    /// To the millisecond where the id agrees with what is written, else to the second. Empty when neither tells.
    static Optional<Instant> posted(long id, String createdAt) {
        var written = written(createdAt);
        var byId = Instant.ofEpochMilli((id >> 22) + EPOCH);
        if (written.isEmpty()) {
            return id >> 22 > 1L << 32 ? Optional.of(byId) : written;
        }
        return agree(byId, written.get()) || (id > OLD && isDayOf(byId, createdAt)) ? Optional.of(byId) : written;
    }

    private static boolean agree(Instant byId, Instant written) {
        return byId.getEpochSecond() == written.getEpochSecond();
    }

    /// Classic archives write midnight where they do not know the time of day.
    private static boolean isDayOf(Instant byId, String createdAt) {
        return createdAt.endsWith(" 00:00:00 +0000") && byId.toString().startsWith(createdAt.substring(0, 10));
    }

    /// Reads `Wed Oct 10 20:19:24 +0000 2018`, always in English, and `2018-10-10 20:19:24 +0000` of classic archives.
    /// By hand: it is done for every tweet.
    static Optional<Instant> written(String text) {
        return switch (text.length()) {
            case 30 -> inWords(text);
            case 25 -> inNumbers(text);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> inNumbers(String text) {
        try {
            var time = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 7),
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19));
            return Optional.of(time.toInstant(ZoneOffset.of(text.substring(20))));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> inWords(String text) {
        try {
            var month = MONTHS.indexOf(text.substring(4, 7));
            var time = LocalDateTime.of(
                    number(text, 26, 30),
                    month / 3 + 1,
                    number(text, 8, 10),
                    number(text, 11, 13),
                    number(text, 14, 16),
                    number(text, 17, 19));
            var offset = text.startsWith("+0000", 20) ? ZoneOffset.UTC : ZoneOffset.of(text.substring(20, 25));
            return month % 3 == 0 ? Optional.of(time.toInstant(offset)) : Optional.empty();
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
