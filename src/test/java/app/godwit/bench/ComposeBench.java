package app.godwit.bench;

import app.godwit.journal.Journal;
import app.godwit.moves.Drafts;
import app.godwit.moves.Move;
import java.util.Random;

/// Composing 100,000 tweets of a move file into drafts, against reading the same tweets from the same file in the same
/// run. Told besides: `pageMs`, the slowest of some pages of the preview, anywhere in it (`pageLimitMs` is allowed).
final class ComposeBench implements Benchmark {
    /// So many that 100,000 of them are composed: a good third of what people write are replies and retweets.
    private static final int TWEETS = 100_000;

    private static final int ROUNDS = Integer.getInteger("godwit.bench.rounds", 4);
    private static final int PAGES = 40;
    private static final int PAGE = 50;
    private static final long SEED = 20261121;

    @Override
    public String name() {
        return "compose";
    }

    /// The best of some rounds each, taking turns, so that all meet a warm machine.
    @Override
    public Result run() throws Exception {
        try (var importing = new Importing()) {
            importing.bringInAnew(importing.ownArchive(TWEETS), TWEETS);
            var reading = new Stopwatch();
            var composing = new Stopwatch();
            for (var round = 0; round < ROUNDS; round++) {
                var _ = reading.time(() -> read(importing));
                var _ = composing.time(() -> compose(importing));
            }
            return new Result(composing.best(), reading.best(), 4, "s")
                    .with("tweets", TWEETS)
                    .with("pageMs", slowestPage(importing))
                    .with("pageLimitMs", 100);
        }
    }

    private static void read(Importing importing) throws Exception {
        try (var journal = Journal.open(importing.move())) {
            var count = new int[1];
            journal.tweets().each(_ -> count[0]++);
            check(count[0]);
        }
    }

    private static void compose(Importing importing) throws Exception {
        try (var move = importing.open()) {
            check(drafts(move).totals().posts());
        }
    }

    private static double slowestPage(Importing importing) throws Exception {
        try (var move = importing.open()) {
            var drafts = drafts(move);
            var random = new Random(SEED);
            var slowest = 0.0;
            for (var page = 0; page < PAGES; page++) {
                var from = random.nextInt(drafts.totals().posts() - PAGE);
                var time = new Stopwatch();
                var _ = time.time(() -> drafts.page(from, PAGE));
                slowest = Math.max(slowest, time.best() * 1000);
            }
            return slowest;
        }
    }

    private static Drafts drafts(Move move) {
        return move.history().drafts(move.history().intent());
    }

    private static void check(int count) {
        if (count < TWEETS) {
            throw new IllegalStateException("only " + count);
        }
    }
}
