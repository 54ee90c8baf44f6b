package app.godwit.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// `tweets.csv` of a classic archive: every tweet again, without authors, entities and places of media. The text is
/// escaped as in the month files.
final class TweetTable {
    private static final List<String> NEEDED = List.of("tweet_id", "timestamp", "text");
    private static final char MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private TweetTable() {}

    /// Whether the first row names the columns of such a table.
    static boolean isOne(Container container, String file) {
        try (var rows = rows(container, file)) {
            return rows.getHeaderNames().containsAll(NEEDED);
        } catch (IOException | RuntimeException noTable) {
            return false;
        }
    }

    /// Reads row by row; behind a damaged row nothing can be told apart any more.
    static void read(Container container, String file, Problems problems, Consumer<WireTweet> handle) {
        var last = 0L;
        try (var reader = open(container, file);
                var rows = CSVParser.parse(reader, FORMAT)) {
            for (var row : rows) {
                last = row.getRecordNumber();
                handle.accept(tweet(row));
                reader.nextRow();
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            problems.add(file, last, "Behind this row the table is damaged and could not be read.");
        } catch (IOException e) {
            problems.add(file, last, "The rest of this file could not be read (%s).".formatted(Problems.reason(e)));
        }
    }

    private static CSVParser rows(Container container, String file) throws IOException {
        return CSVParser.parse(open(container, file), FORMAT);
    }

    private static RowBound open(Container container, String file) throws IOException {
        var entry = container.find(file).orElseThrow(() -> new IOException("it is gone"));
        Reader reader =
                new BufferedReader(new InputStreamReader(Utf8.of(container.open(entry)), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return new RowBound(reader);
    }

    private static WireTweet tweet(CSVRecord row) {
        var tweet = new WireTweet();
        tweet.id = number(row, "tweet_id");
        tweet.createdAt = text(row, "timestamp");
        tweet.fullText = text(row, "text");
        tweet.source = text(row, "source");
        tweet.replyStatus = number(row, "in_reply_to_status_id");
        tweet.replyUser = number(row, "in_reply_to_user_id");
        PlainWords.mark(tweet, text(row, "expanded_urls"), number(row, "retweeted_status_user_id"));
        return tweet;
    }

    private static String text(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    /// Spreadsheets turn long numbers into `1.23E+17`; then the number is lost.
    private static long number(CSVRecord row, String column) {
        try {
            return Math.max(Long.parseLong(text(row, column).strip()), 0);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
