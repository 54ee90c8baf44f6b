package app.godwit.bench;

import app.godwit.lists.HarFile;
import app.godwit.lists.HarFile.Shape;
import app.godwit.lists.ListReader;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reading a HAR file of 300 MB with 20,000 people, against tokenising the same file with the same library, for which a
/// whole answer is one text. The limit is for the usual shape. In the dense one nearly all stands in the answers, which
/// are JSON inside JSON, and the tokenising of which does not count for the bound.
final class PeopleBench implements Benchmark {
    private static final int PEOPLE = Integer.getInteger("godwit.bench.people", 20_000);
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "people";
    }

    /// The best of several rounds each, taking turns, so that both meet a warm machine.
    @Override
    public Result run() throws Exception {
        var usual = measure(Shape.USUAL);
        var dense = measure(Shape.DENSE);
        return new Result(usual.ours, usual.bound, 3, "s")
                .with("harMb", usual.mb)
                .with("denseOurs", rounded(dense.ours))
                .with("denseBound", rounded(dense.bound))
                .with("denseRatio", rounded(dense.ours / dense.bound))
                .with("denseMb", dense.mb);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    private record Measured(double ours, double bound, long mb) {}

    private static Measured measure(Shape shape) throws Exception {
        var har = Files.createTempFile("godwit-bench", ".har");
        try {
            HarFile.write(har, PEOPLE, shape);
            var ours = new Stopwatch();
            var bound = new Stopwatch();
            for (var round = 0; round < ROUNDS; round++) {
                var _ = bound.time(() -> tokenise(har));
                var _ = ours.time(() -> read(har));
            }
            return new Measured(ours.best(), bound.best(), Files.size(har) >> 20);
        } finally {
            Files.delete(har);
        }
    }

    private static void tokenise(Path har) throws IOException {
        try (var in = Files.newInputStream(har);
                var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                // Nothing less can be done.
            }
        }
    }

    private static void read(Path har) throws Exception {
        var counting = new Counting();
        ListReader.read(har, counting);
        if (counting.followed.size() != PEOPLE) {
            throw new IllegalStateException(counting.followed.size() + " people of " + PEOPLE);
        }
    }

    private static final class Counting implements Intake {
        private final Set<Long> followed = new HashSet<>();

        @Override
        public void person(Person person, Set<Tie> ties) {
            if (ties.contains(Tie.FOLLOWING) && !person.handle().isEmpty()) {
                followed.add(person.id());
            }
        }

        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException(problem.what());
        }

        @Override
        public void tweet(Tweet tweet) {}

        @Override
        public void profile(Profile profile) {}

        @Override
        public void list(UserList list, List<Person> members) {}

        @Override
        public void progress(long read, long total) {}
    }
}
