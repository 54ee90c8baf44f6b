package app.godwit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Bringing 200,000 tweets of a zip into a new move file, searchable, from opening the file to closing it, against
/// inflating and tokenising the same entry with the same library in one thread.
///
/// Told besides: `doubled`, how much longer twice the tweets take (`doubledLimit` is allowed), and `again`, the seconds
/// for bringing in the same archive once more. With `-Dgodwit.bench.tweets=1000000` there is no doubling.
final class ImportBench implements Benchmark {
    private static final int USUAL = 200_000;
    private static final int TWEETS = Integer.getInteger("godwit.bench.tweets", USUAL);
    private static final int ROUNDS = Integer.getInteger("godwit.bench.rounds", 6);

    @Override
    public String name() {
        return "import";
    }

    /// The best of some rounds each, taking turns, so that all meet a warm machine.
    @Override
    public Result run() throws Exception {
        try (var importing = new Importing()) {
            var zip = importing.archive(TWEETS);
            var bound = new Stopwatch();
            var ours = new Stopwatch();
            var again = new Stopwatch();
            for (var round = 0; round < ROUNDS; round++) {
                var _ = bound.time(() -> tokenise(zip));
                var _ = ours.time(() -> importing.bringInAnew(zip, TWEETS));
                var _ = again.time(() -> importing.bringIn(zip, TWEETS));
            }
            var result = new Result(ours.best(), bound.best(), 3, "s")
                    .with("tweets", TWEETS)
                    .with("jsonMb", size(zip) / 1_000_000)
                    .with("again", again.best());
            return TWEETS > USUAL
                    ? result
                    : result.with("doubled", doubled(importing) / ours.best()).with("doubledLimit", 2.2);
        }
    }

    private static double doubled(Importing importing) throws Exception {
        var zip = importing.archive(2 * TWEETS);
        var time = new Stopwatch();
        for (var round = 0; round < ROUNDS; round++) {
            var _ = time.time(() -> importing.bringInAnew(zip, 2 * TWEETS));
        }
        return time.best();
    }

    private static long size(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.getEntry("data/tweets.js").getSize();
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
}
