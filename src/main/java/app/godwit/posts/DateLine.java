package app.godwit.posts;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Writes the day of a tweet, in UTC and in the tweet's language: `14 March 2015`.
final class DateLine {
    private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;
    /// Ids below were given out one by one, before they carried a time (November 2010).
    private static final long FIRST_SNOWFLAKE = 29_700_859_247L;

    private DateLine() {}

    /// Not for a tweet that continues another of the same day: a thread says its day once.
    static boolean isNews(Tweet tweet) {
        return !(tweet.kind() instanceof Kind.SelfReply(long parent)
                && parent > FIRST_SNOWFLAKE
                && day(Instant.ofEpochMilli((parent >> 22) + SNOWFLAKE_EPOCH)).equals(day(tweet.posted())));
    }

    static String day(Tweet tweet) {
        return write(day(tweet.posted()), Language.of(tweet.language()));
    }

    private static String write(LocalDate day, String language) {
        if (language.isEmpty()) {
            return day.toString();
        }
        // Plain "en" is American, with the month first.
        var locale = language.equals("en") ? Locale.UK : Language.locale(language);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
