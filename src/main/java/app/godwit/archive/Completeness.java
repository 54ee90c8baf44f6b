package app.godwit.archive;

import tools.jackson.core.JsonParser;

/// Checks what was read against what other files of the archive say should be there.
final class Completeness {
    private Completeness() {}

    static ArchiveReport.Expected check(
            DataReader reader, Manifest manifest, Tally tally, People people, Notes notes, Problems problems) {
        var tweets = manifest.count("tweets", "tweet");
        var following = manifest.count("following");
        if (tweets > tally.total()) {
            problems.add("manifest.js", -1, shortOf(tweets, "tweets", tally.total()));
        }
        if (following > people.following()) {
            problems.add("manifest.js", -1, shortOf(following, "people followed", people.following()));
        }
        var headers = new Headers();
        reader.each(DataType.HEADERS, Completeness::tweetId, id -> headers.count(tally.has(id)));
        if (headers.missing > 0) {
            problems.add(
                    "tweet-headers.js",
                    -1,
                    "%d tweets are listed here and are not in the archive.".formatted(headers.missing));
        }
        var counted = reader.has(DataType.HEADERS) ? headers.all : Manifest.UNKNOWN;
        return new ArchiveReport.Expected(tweets, following, counted, headers.missing, notes.count());
    }

    private static String shortOf(int expected, String what, int read) {
        return "The archive should hold %d %s, %d could be read.".formatted(expected, what, read);
    }

    private static long tweetId(JsonParser parser) {
        var id = new long[1];
        Json.object(parser, (field, p) -> {
            if (field.equals("tweet_id")) {
                id[0] = Json.number(p);
            }
        });
        return id[0];
    }

    private static final class Headers {
        private int all;
        private int missing;

        void count(boolean there) {
            all++;
            missing += there ? 0 : 1;
        }
    }
}
