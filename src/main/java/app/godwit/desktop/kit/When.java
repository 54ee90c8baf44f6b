package app.godwit.desktop.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Moments as a reader says them: `14:05` today, `Thursday 14:05` this week, a date otherwise.
public final class When {
    private final InstantSource now;
    private final ZoneId zone;
    private final Locale locale;

    public When(InstantSource now, ZoneId zone, Locale locale) {
        this.now = now;
        this.zone = zone;
        this.locale = locale;
    }

    /// The same reader, another clock: practice has its own.
    public When by(InstantSource clock) {
        return new When(clock, zone, locale);
    }

    /// Day and time, as short as it can be understood today.
    public String moment(Instant instant) {
        var then = instant.atZone(zone);
        var today = LocalDate.ofInstant(now.instant(), zone);
        var days = ChronoUnit.DAYS.between(today, then.toLocalDate());
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        if (days == 0) {
            return time.format(then);
        }
        if (days > 0 && days < 7) {
            return DateTimeFormatter.ofPattern("EEEE", locale).format(then) + " " + time.format(then);
        }
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(then);
    }

    /// The day alone, with its year.
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }
}
