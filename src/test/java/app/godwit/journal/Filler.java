package app.godwit.journal;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Tweet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Fills a new move file with tweets until it is killed, and tells how many it has given.
final class Filler {
    static final int STEP = 1_000;
    private static final int MOST = 1_000_000;

    private Filler() {}

    public static void main(String[] args) throws Exception {
        try (var journal = Journal.open(Path.of(args[0]));
                var intake = journal.intake(1)) {
            tweets(MOST).forEach(tweet -> {
                intake.tweet(tweet);
                if (tweet.id() % STEP == 0) {
                    System.out.println(tweet.id());
                }
            });
        }
    }

    /// The first ones it gives.
    static Stream<Tweet> tweets(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Tweet(
                        id,
                        Instant.ofEpochSecond(id),
                        new Kind.Own(),
                        "wind and water ".repeat(20),
                        List.of(),
                        List.of(),
                        "en",
                        "",
                        0,
                        0,
                        Set.of()));
    }
}
