package app.godwit.archive;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// How many tweets a classic archive should hold, by `tweet_index.js` and `payload_details.js`, and how many it does.
final class ClassicIndex {
    private static final String INDEX = "tweet_index.js";
    private static final String PAYLOAD = "payload_details.js";

    private final ClassicFiles files;
    private final Map<String, Integer> expected = new TreeMap<>();
    private final Map<String, Integer> read = new TreeMap<>();
    private int payload = Manifest.UNKNOWN;

    private ClassicIndex(ClassicFiles files) {
        this.files = files;
    }

    static ClassicIndex read(Container container, ClassicFiles files, DataReader reader, Problems problems) {
        var index = new ClassicIndex(files);
        var list = files.named(INDEX);
        if (!list.isEmpty()) {
            reader.each(
                    list,
                    ItemShape.bare("file_name"),
                    Row::read,
                    row -> index.expected.merge(row.month(), row.tweets, Integer::sum));
        }
        var details = files.named(PAYLOAD);
        try {
            AssignedObject.read(container, details, index::payload);
        } catch (IOException | JacksonException e) {
            problems.add(details, -1, "How many tweets there should be cannot be read in this file.");
        }
        return index;
    }

    private void payload(String field, JsonParser parser) {
        if (field.equals("tweets")) {
            payload = Json.small(parser);
        }
    }

    /// Counts a tweet of a month, `2017_05`.
    void count(String month) {
        read.merge(month, 1, Integer::sum);
    }

    /// All tweets that should be there, [Manifest#UNKNOWN] when nothing says it.
    int tweets() {
        return expected.isEmpty() ? payload : sum(expected);
    }

    /// Whether tweets may be missing.
    boolean isOpen() {
        var tweets = Math.max(tweets(), payload);
        return tweets == Manifest.UNKNOWN
                || sum(read) < tweets
                || expected.entrySet().stream().anyMatch(month -> month.getValue() > readOf(month.getKey()));
    }

    /// Names the months that are short.
    void check(Problems problems) {
        expected.forEach((month, tweets) -> {
            if (readOf(month) < tweets) {
                problems.add(files.month(month), -1, shortOf(tweets, readOf(month)));
            }
        });
        if (payload > sum(read) && payload > sum(expected)) {
            problems.add(files.named(PAYLOAD), -1, shortOf(payload, sum(read)));
        }
    }

    private int readOf(String month) {
        return read.getOrDefault(month, 0);
    }

    private static String shortOf(int expected, int read) {
        return "There should be %d tweets, %d could be read.".formatted(expected, read);
    }

    private static int sum(Map<String, Integer> months) {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static final class Row {
        private int year;
        private int month;
        private int tweets;

        static Row read(JsonParser parser) {
            var row = new Row();
            Json.object(parser, (field, p) -> {
                switch (field) {
                    case "year" -> row.year = Json.small(p);
                    case "month" -> row.month = Json.small(p);
                    case "tweet_count" -> row.tweets = Json.small(p);
                    default -> {}
                }
            });
            return row;
        }

        String month() {
            return "%04d_%02d".formatted(year, month);
        }
    }
}
