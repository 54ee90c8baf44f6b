package app.godwit.desktop.kit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.Chronology;
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

    /// The same clock, another reader. Where the reader's years are counted otherwise, so are these.
    public When in(Locale reader) {
        return new When(now, zone, reader);
    }

    /// Day and time, as short as it can be understood today.
    public String moment(Instant instant) {
        var then = instant.atZone(zone);
        var today = LocalDate.ofInstant(now.instant(), zone);
        var days = ChronoUnit.DAYS.between(today, then.toLocalDate());
        var time = in(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
        if (days == 0) {
            return shown(time.format(then));
        }
        if (days > 0 && days < 7) {
            return shown(DateTimeFormatter.ofPattern("EEEE", locale).format(then) + " " + time.format(then));
        }
        return shown(in(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(then));
    }

    /// The day alone, with its year.
    public String day(Instant instant) {
        return shown(in(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(instant.atZone(zone)));
    }

    /// A month with its year.
    public String month(YearMonth month) {
        return shown(in(DateTimeFormatter.ofLocalizedPattern("yMMM")).format(month.atDay(1)));
    }

    /// The year that a month lies in.
    public String year(YearMonth month) {
        return shown(in(DateTimeFormatter.ofPattern("y")).format(month.atDay(1)));
    }

    /// Without the marks for which many fonts have no glyph.
    private static String shown(String moment) {
        return moment.replace("\u200F", "").replace("\u061C", "");
    }

    private DateTimeFormatter in(DateTimeFormatter style) {
        return style.withLocale(locale).withChronology(Chronology.ofLocale(locale));
    }
}
