package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveMemoryTest {
    private static final int MANY = 10_000;

    @TempDir
    Path folder;

    @Test
    void keepsNoTweetOnceItIsPassedOn() throws Exception {
        var start = Instant.parse("2022-01-01T00:00:00Z");
        var zip = ArchiveFixture.ofAda()
                .tweets(() -> IntStream.range(0, MANY)
                        .mapToObj(nth -> TweetJson.of(TweetJson.idAt(start.plusSeconds(nth), 0), "tweet " + nth)))
                .zip(folder.resolve("a.zip"));
        var intake = new Forgetful();
        ArchiveReader.read(zip, intake);
        assertThat(intake.passed).hasSize(MANY);
        assertThat(intake.aliveNearTheEnd).isLessThan(10);
    }

    /// Holds what it gets weakly, and counts what is still there when nearly all has passed.
    private static final class Forgetful implements Intake {
        private final List<WeakReference<Tweet>> passed = new ArrayList<>();
        private long aliveNearTheEnd = MANY;

        @Override
        @SuppressWarnings("System.gc")
        public void tweet(Tweet tweet) {
            passed.add(new WeakReference<>(tweet));
            if (passed.size() == MANY - 10) {
                System.gc();
                aliveNearTheEnd = passed.stream()
                        .filter(reference -> reference.get() != null)
                        .count();
            }
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
