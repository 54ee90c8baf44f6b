package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final int MANY = 25_000;

    @Test
    void passesEverythingOnInItsOrder() {
        var writer = new Writer(Long.MAX_VALUE);
        try (var aside = new SideBySide(writer)) {
            LongStream.rangeClosed(1, MANY).forEach(id -> aside.person(Person.numbered(id), Set.of()));
            aside.settle();
            assertThat(writer.ids)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, MANY).boxed().toList());
        }
    }

    @Test
    void tellsTheReaderWhatBrokeTheWriter() {
        var writer = new Writer(12_345);
        try (var aside = new SideBySide(writer)) {
            assertThatThrownBy(() -> {
                        LongStream.rangeClosed(1, MANY).forEach(id -> aside.person(Person.numbered(id), Set.of()));
                        aside.settle();
                    })
                    .hasMessage("full");
        }
        assertThat(writer.ids).hasSize(12_344);
    }

    @Test
    void hasAskedTheWriterAboutTheOwnerBeforeAnythingElseIsRead() {
        try (var aside = new SideBySide(new Writer(7))) {
            var stranger = new Profile(7, "ben", "Ben", "", "", "", Set.of(), false);
            assertThatThrownBy(() -> aside.profile(stranger)).hasMessage("full");
        }
    }

    @Test
    void passesOnWhenAPersonWasSeen() {
        var moment = Instant.parse("2020-02-03T04:05:06Z");
        var writer = new Writer(MANY);
        try (var aside = new SideBySide(writer)) {
            aside.person(Person.named(7, "ada", "Ada"), Set.of(), moment);
            aside.settle();
        }
        assertThat(writer.moments).containsExactly(moment);
    }

    private static final class Writer implements Intake {
        private final List<Long> ids = new ArrayList<>();
        private final List<Instant> moments = new ArrayList<>();
        private final long last;

        Writer(long last) {
            this.last = last;
        }

        @Override
        public void person(Person person, Set<Tie> ties) {
            if (person.id() >= last) {
                throw new IllegalStateException("full");
            }
            ids.add(person.id());
        }

        @Override
        public void person(Person person, Set<Tie> ties, Instant seen) {
            moments.add(seen);
        }

        @Override
        public void profile(Profile profile) {
            person(Person.numbered(profile.id()), Set.of());
        }

        @Override
        public void tweet(Tweet tweet) {}

        @Override
        public void list(UserList list, List<Person> members) {}

        @Override
        public void progress(long read, long total) {}

        @Override
        public void problem(Problem problem) {}
    }
}
