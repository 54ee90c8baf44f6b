package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private record Request(String words) {}

    private static Deeds.Meant meant(Lane lane, DeedKind kind, String subject) {
        return new Deeds.Meant(lane, kind, subject, new Request(subject));
    }

    @Test
    void stepsOnTheWayAreNoOtherChangesAndTellOfTheirTweets() throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var deeds = journal.deeds();
            deeds.plan(List.of(
                    meant(Lane.FOLLOWS, DeedKind.FOLLOW, "ana@coast.example"),
                    meant(Lane.POSTS, DeedKind.UPLOAD, "7.0/0"),
                    meant(Lane.POSTS, DeedKind.PUBLISH, "7.0"),
                    meant(Lane.POSTS, DeedKind.PUBLISH, "8.0")));
            var before = journal.changes();
            go(deeds, DeedKind.FOLLOW, "ana@coast.example");
            go(deeds, DeedKind.UPLOAD, "7.0/0");
            assertThat(deeds.walked(0).tweets()).isEmpty();
            go(deeds, DeedKind.PUBLISH, "7.0");

            assertThat(journal.changes()).isEqualTo(before);
            var walked = deeds.walked(0);
            assertThat(walked.tweets()).isEqualTo(Set.of(7L));
            go(deeds, DeedKind.PUBLISH, "8.0");
            assertThat(deeds.walked(walked.until()).tweets()).isEqualTo(Set.of(8L));
        }
    }

    @Test
    void whatTakesAPostBackTellsOfItsTweet() throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var deeds = journal.deeds();
            deeds.begin("posts", NOON);
            deeds.plan(List.of(meant(Lane.POSTS, DeedKind.PUBLISH, "7.0")));
            go(deeds, DeedKind.PUBLISH, "7.0");
            deeds.planBack(deeds.all(DeedKind.PUBLISH));
            var before = journal.changes();
            var walked = deeds.walked(0).until();
            go(deeds, DeedKind.DELETE, deeds.all(DeedKind.DELETE).getFirst().subject());

            assertThat(deeds.walked(walked).tweets()).isEqualTo(Set.of(7L));
            assertThat(deeds.standing()).isEmpty();
            assertThat(journal.changes()).isEqualTo(before);
        }
    }

    @Test
    void everythingElseIsAChange() throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var before = journal.changes();
            journal.settings().keep("a", "b");
            var then = journal.changes();
            assertThat(then).isGreaterThan(before);
            journal.deeds().plan(List.of(meant(Lane.POSTS, DeedKind.PUBLISH, "7.0")));
            assertThat(journal.changes()).isGreaterThan(then);
        }
    }

    private static void go(Deeds deeds, DeedKind kind, String subject) {
        var deed = deeds.find(kind, subject).orElseThrow();
        deeds.sending(deed, "", NOON);
        deeds.settle(deed, new Outcome.Done("r" + deed.id(), "", ""));
    }
}
