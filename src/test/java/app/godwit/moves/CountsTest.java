package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.Ties;
import app.godwit.handles.Handle;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.posts.Limits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many more a server lets one follow, and who is left out for it.
class CountsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "MASTODON,   0,      0,     7500,  7500",
        "MASTODON,   7400,   100,   7500,  100",
        "MASTODON,   7500,   6818,  7500,  0",
        "MASTODON,   7500,   6819,  7501,  1",
        "MASTODON,   9000,   10000, 11000, 2000",
        "MASTODON,   12000,  10000, 11000, 0",
        "PIXELFED,   7499,   10000, 7500,  1",
        "GOTOSOCIAL, 100000, 0,     0,     0",
        "MISSKEY,    100000, 0,     0,     0",
    })
    void leaveSoMuchRoom(Flavour flavour, int following, int followers, int limit, int room) throws Exception {
        var instance = instance(flavour, "https://harbour.example");
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            assertThat(Counts.cap(journal, instance)).isEmpty();
            Counts.keep(journal, instance, new Ties(following, followers));
            assertThat(Counts.cap(journal, instance))
                    .isEqualTo(Optional.of(new Plan.Cap(limit, following, room)).filter(cap -> cap.limit() > 0));
            assertThat(Counts.cap(journal, instance(flavour, "https://other.example")))
                    .isEmpty();
        }
    }

    @Test
    void whoeverIsBeyondIsLeftOutAndCounted() {
        var chosen = new ChosenFollows(
                IntStream.range(0, 5).mapToObj(CountsTest::follow).toList(), Map.of("You said no", 1));
        var room = new Plan.Cap(7500, 7496, 4);
        assertThat(chosen.within(Optional.of(room)))
                .isEqualTo(new ChosenFollows(chosen.deeds().subList(0, 4), beyond(1)));
        assertThat(chosen.within(Optional.of(room.less(3))))
                .isEqualTo(new ChosenFollows(chosen.deeds().subList(0, 1), beyond(4)));
        assertThat(chosen.within(Optional.of(room.less(9))).deeds()).isEmpty();
        assertThat(chosen.within(Optional.empty())).isEqualTo(chosen);
    }

    private static Map<String, Integer> beyond(int people) {
        return Map.of("You said no", 1, "Beyond the 7,500 accounts that your server lets you follow", people);
    }

    private static Deeds.Meant follow(int person) {
        var handle = Handle.parse("@p%d@reef.example".formatted(person)).orElseThrow();
        return new Deeds.Meant(Lane.FOLLOWS, DeedKind.FOLLOW, handle.key(), new FollowRequest(person, handle));
    }

    private static Instance instance(Flavour flavour, String base) {
        return new Instance(base, "harbour.example", "", "", "", flavour, Limits.MASTODON);
    }
}
