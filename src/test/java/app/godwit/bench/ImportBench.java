package app.godwit.bench;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.ArchiveReader;
import app.godwit.archive.TweetJson;
import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reading 200,000 tweets out of a zip, against inflating and tokenising the same entry with the same library.
final class ImportBench implements Benchmark {
    private static final int TWEETS = Integer.getInteger("godwit.bench.tweets", 200_000);
    private static final long SEED = 20261121;
    private static final int ROUNDS = 3;
    private static final String[] WORDS = {
        "knots",
        "dunlins",
        "over",
        "the",
        "flats",
        "and",
        "nobody",
        "counts",
        "them",
        "today",
        "wind",
        "from",
        "west",
        "höga",
        "vågor",
        "นกอพยพ",
        "طيور",
        "渡り鳥",
        "🐦",
        "&",
        "tide",
        "low",
        "tomorrow",
        "again"
    };

    @Override
    public String name() {
        return "import";
    }

    /// The best of three rounds each, taking turns, so that both meet a warm machine.
    @Override
    public Result run() throws Exception {
        var zip = Files.createTempFile("godwit-bench", ".zip");
        try {
            ArchiveFixture.ofAda().tweets(ImportBench::tweets).zip(zip);
            var ours = Double.MAX_VALUE;
            var bound = Double.MAX_VALUE;
            for (var round = 0; round < ROUNDS; round++) {
                bound = Math.min(bound, Clock.seconds(() -> tokenise(zip)));
                ours = Math.min(ours, Clock.seconds(() -> read(zip)));
            }
            return new Result(ours, bound, 3, "s");
        } finally {
            Files.delete(zip);
        }
    }

    private static void tokenise(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile());
                var in = file.getInputStream(file.getEntry("data/tweets.js"))) {
            while (in.read() != '=') {
                // The assignment before the list is no JSON.
            }
            try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
                while (parser.nextToken() != null) {
                    // Nothing less can be done.
                }
            }
        }
    }

    private static void read(Path zip) throws Exception {
        var counting = new Counting();
        ArchiveReader.read(zip, counting);
        if (counting.tweets != TWEETS) {
            throw new IllegalStateException(counting.tweets + " tweets of " + TWEETS);
        }
    }

    private static Stream<TweetJson> tweets() {
        var random = new Random(SEED);
        var start = Instant.parse("2014-01-01T00:00:00Z");
        return IntStream.range(0, TWEETS)
                .mapToObj(nth -> tweet(TweetJson.idAt(start.plusSeconds(nth * 997L), nth % 4096), random));
    }

    private static TweetJson tweet(long id, Random random) {
        var text = new StringBuilder();
        var friend = random.nextInt(5_000);
        text.append("@friend").append(friend).append(' ');
        for (var i = 5 + random.nextInt(25); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        var link = "https://t.co/" + Long.toString(random.nextLong(1L << 50), 36);
        var tweet = TweetJson.of(id, text + "#waders " + link)
                .mention(100_000 + friend, "friend" + friend, "Friend " + friend)
                .hashtag("waders")
                .url(link, "https://tern.example/" + random.nextInt());
        return random.nextInt(3) == 0 ? tweet.reply(id - 4194304L * 997_000, ArchiveFixture.OWNER, "ada") : tweet;
    }

    private static final class Counting implements Intake {
        private int tweets;

        @Override
        public void tweet(Tweet tweet) {
            tweets++;
        }

        @Override
        public void profile(Profile profile) {}

        @Override
        public void person(Person person, Set<Tie> ties) {}

        @Override
        public void list(UserList list, List<Person> members) {}

        @Override
        public void progress(long read, long total) {}

        @Override
        public void problem(Problem problem) {}
    }
}
