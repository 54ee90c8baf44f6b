package app.godwit.archive;

import app.godwit.tweets.Tie;
import tools.jackson.core.JsonParser;

/// Checks what was read against what other files of the archive say should be there.
final class Completeness {
    private Completeness() {}

    static ArchiveReport.Expected check(
            DataReader reader, Manifest manifest, Tally tally, People people, Notes notes, Problems problems) {
        filesThere(reader, manifest, problems);
        var tweets = manifest.count("tweets", "tweet");
        var following = manifest.count("following");
        enough(problems, tweets, "tweets", tally.total());
        enough(problems, following, "people followed", people.count(Tie.FOLLOWING));
        enough(problems, manifest.count("follower"), "followers", people.count(Tie.FOLLOWER));
        enough(problems, manifest.count("mute"), "muted people", people.count(Tie.MUTED));
        enough(problems, manifest.count("block"), "blocked people", people.count(Tie.BLOCKED));
        enough(problems, manifest.count("noteTweet"), "long posts", notes.count());
        var headers = headers(reader, tally, problems);
        var counted = reader.has(DataType.HEADERS) ? headers.all : Manifest.UNKNOWN;
        return new ArchiveReport.Expected(tweets, following, counted, headers.missing, notes.count());
    }

    /// Of the files that would be read: what X lists beside them is no concern of a move.
    private static void filesThere(DataReader reader, Manifest manifest, Problems problems) {
        manifest.files().stream()
                .distinct()
                .filter(reader::misses)
                .forEach(file ->
                        problems.add(file, -1, "The archive's list of contents names this file, and it is not there."));
    }

    private static void enough(Problems problems, int expected, String what, int read) {
        if (expected > read) {
            problems.add(
                    "manifest.js",
                    -1,
                    "The archive should hold %d %s, %d could be read.".formatted(expected, what, read));
        }
    }

    private static Headers headers(DataReader reader, Tally tally, Problems problems) {
        var headers = new Headers();
        reader.each(DataType.HEADERS, Completeness::tweetId, id -> headers.count(tally.has(id)));
        if (headers.missing > 0) {
            problems.add(
                    reader.place(DataType.HEADERS),
                    -1,
                    "%d tweets are listed here and are not in the archive.".formatted(headers.missing));
        }
        return headers;
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
