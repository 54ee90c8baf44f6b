package app.godwit.reports;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Who reads: in which language and time zone dates and numbers are written.
public record Reader(Locale locale, ZoneId zone) {
    /// The person at this computer.
    public static Reader here() {
        return new Reader(Locale.getDefault(), ZoneId.systemDefault());
    }

    /// The same place, another language.
    public Reader in(Locale other) {
        return new Reader(other, zone);
    }

    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(moment);
    }

    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone)
                .format(moment);
    }
}
