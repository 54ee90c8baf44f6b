package app.godwit.bench;

import app.godwit.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finding words in 200,000 tweets of a move file, against one pass of `String.contains` over the same texts held in
/// memory, which no program with a small heap can afford. The slowest question counts: words that are rare or nowhere,
/// so that every tweet is looked at, in scripts with and without spaces.
final class SearchBench implements Benchmark {
    private static final int TWEETS = 200_000;
    private static final int ROUNDS = 10;
    private static final int MOST = 100;
    private static final List<String> QUESTIONS = List.of("nowhere", "り鳥が", "นกอ", "istanbul wind", "a");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Result run() throws Exception {
        try (var importing = new Importing()) {
            importing.bringInAnew(importing.archive(TWEETS), TWEETS);
            try (var journal = Journal.open(importing.move())) {
                var ours = 0.0;
                for (var question : QUESTIONS) {
                    ours = Math.max(ours, milliseconds(() -> journal.tweets().search(question, MOST)));
                }
                return new Result(ours, pass(journal), 10, "ms", Map.of("limitMs", 150.0));
            }
        }
    }

    private static double pass(Journal journal) throws Exception {
        var texts = new ArrayList<String>(TWEETS);
        journal.tweets().each(tweet -> texts.add(tweet.text().toLowerCase(Locale.ROOT)));
        return milliseconds(() -> texts.removeIf(text -> text.contains("nowhere")));
    }

    private static double milliseconds(Stopwatch.Job job) throws Exception {
        var time = new Stopwatch();
        for (var round = 0; round < ROUNDS; round++) {
            var _ = time.time(job);
        }
        return time.best() * 1000;
    }
}
