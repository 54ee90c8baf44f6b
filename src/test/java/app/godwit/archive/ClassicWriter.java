package app.godwit.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.ObjectWriter;

/// Writes a fixture's tweets as the classic archive: a script per month, its index, and the table of all.
final class ClassicWriter {
    private final ObjectWriter json;
    private final List<ClassicJson> tweets;

    ClassicWriter(ObjectWriter json, List<TweetJson> tweets) {
        this.json = json;
        this.tweets = tweets.stream().map(ClassicJson::new).toList();
    }

    /// @param left names of files to leave out, without folders
    void write(Set<String> left, ArchiveFixture.Sink sink) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("README.txt", "Open index.html");
        files.put("index.html", "<p>Open me</p>");
        files.put("lib/twt/twt.all.min.js", "window.twt = [");
        files.put("data/js/user_details.js", "var user_details =  " + text(ClassicJson.details()));
        files.put("data/js/payload_details.js", "var payload_details =  " + text(payload()));
        months(files);
        files.put("tweets.csv", table());
        for (var file : files.entrySet()) {
            if (!left.contains(file.getKey().substring(file.getKey().lastIndexOf('/') + 1))) {
                sink.file(file.getKey(), out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private String text(Object value) {
        return json.writeValueAsString(value);
    }

    private Map<String, Object> payload() {
        return Map.of("tweets", tweets.size(), "created_at", "2019-07-01 10:00:00 +0000", "lang", "en");
    }

    private void months(Map<String, String> files) {
        var months = new TreeMap<String, List<Object>>();
        tweets.forEach(tweet -> months.computeIfAbsent(tweet.month(), month -> new ArrayList<>())
                .add(tweet.json()));
        var index = new ArrayList<Object>();
        months.forEach((month, items) -> {
            var file = "data/js/tweets/" + month + ".js";
            files.put(file, "Grailbird.data.tweets_" + month + " = \n " + text(items));
            index.add(row(file, month, items.size()));
        });
        files.put("data/js/tweet_index.js", "var tweet_index =  " + text(index.reversed()));
    }

    private static Map<String, Object> row(String file, String month, int tweets) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file_name", file);
        row.put("year", Integer.parseInt(month.substring(0, 4)));
        row.put("var_name", "tweets_" + month);
        row.put("tweet_count", tweets);
        row.put("month", Integer.parseInt(month.substring(5)));
        return row;
    }

    private String table() {
        var table = new StringBuilder();
        table.append(line(ClassicJson.COLUMNS));
        tweets.forEach(tweet -> table.append(line(tweet.row())));
        return table.toString();
    }

    private static String line(List<String> cells) {
        return String.join(
                        ",",
                        cells.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList())
                + "\n";
    }
}
