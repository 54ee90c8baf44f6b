package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private record Request(String words) {}

    private Journal journal() throws Exception {
        return Journal.open(folder.resolve("move.godwit"));
    }

    @BeforeEach
    void plans() throws Exception {
        try (var journal = journal()) {
            var deeds = journal.deeds();
            deeds.plan(List.of(
                    meant(Lane.FOLLOWS, DeedKind.FOLLOW, "ana@coast.example"),
                    meant(Lane.FOLLOWS, DeedKind.FOLLOW, "ben@coast.example"),
                    meant(Lane.FOLLOWS, DeedKind.FOLLOW, "cy@coast.example"),
                    meant(Lane.FOLLOWS, DeedKind.FOLLOW, "dee@coast.example"),
                    meant(Lane.POSTS, DeedKind.UPLOAD, "1.0/0"),
                    meant(Lane.POSTS, DeedKind.PUBLISH, "1.0"),
                    meant(Lane.POSTS, DeedKind.UPLOAD, "11.0/0")));
            settle(journal, DeedKind.FOLLOW, "ana@coast.example", new Outcome.Refused("No"));
            settle(journal, DeedKind.FOLLOW, "ben@coast.example", new Outcome.Skipped("A mirror"));
            settle(journal, DeedKind.FOLLOW, "cy@coast.example", new Outcome.Later(NOON, "Asked later"));
            settle(journal, DeedKind.UPLOAD, "1.0/0", new Outcome.Refused("No picture"));
            settle(journal, DeedKind.PUBLISH, "1.0", new Outcome.Skipped("No pictures"));
            settle(journal, DeedKind.UPLOAD, "11.0/0", new Outcome.Refused("No picture"));
        }
    }

    private static Deeds.Meant meant(Lane lane, DeedKind kind, String subject) {
        return new Deeds.Meant(lane, kind, subject, new Request(subject));
    }

    private static void settle(Journal journal, DeedKind kind, String subject, Outcome outcome) {
        journal.deeds().settle(find(journal, kind, subject), outcome);
    }

    private static Deed find(Journal journal, DeedKind kind, String subject) {
        return journal.deeds().find(kind, subject).orElseThrow();
    }

    @Test
    void whatIsUnfinishedAndSaysWhyIsTold() throws Exception {
        try (var journal = journal()) {
            assertThat(journal.deeds().unfinished(Lane.FOLLOWS))
                    .extracting(Deed::detail)
                    .containsExactly("No", "A mirror", "Asked later");
        }
    }

    @Test
    void aLaneIsTriedAgainAndNoOther() throws Exception {
        try (var journal = journal()) {
            assertThat(journal.deeds().retry(Lane.FOLLOWS)).isEqualTo(2);
            assertThat(journal.deeds().all(DeedKind.FOLLOW))
                    .extracting(Deed::state)
                    .containsOnly(DeedState.PLANNED);
            assertThat(journal.deeds().unfinished(Lane.POSTS)).hasSize(3);
            assertThat(journal.deeds().retry(Lane.POSTS)).isZero();
        }
    }

    @Test
    void onePostIsTriedAgainWithItsOwnPictures() throws Exception {
        try (var journal = journal()) {
            var post = find(journal, DeedKind.PUBLISH, "1.0");
            assertThat(journal.deeds().retry(post.id())).isEqualTo(2);
            assertThat(find(journal, DeedKind.UPLOAD, "1.0/0").state()).isEqualTo(DeedState.PLANNED);
            assertThat(find(journal, DeedKind.UPLOAD, "11.0/0").state()).isEqualTo(DeedState.REFUSED);
        }
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws Exception {
        try (var journal = journal()) {
            settle(journal, DeedKind.FOLLOW, "dee@coast.example", new Outcome.Done("4", "", ""));
            var done = find(journal, DeedKind.FOLLOW, "dee@coast.example");

            assertThat(journal.deeds().retry(done.id())).isZero();
            assertThat(journal.deeds().retry(Lane.FOLLOWS)).isEqualTo(2);
            assertThat(find(journal, DeedKind.FOLLOW, "dee@coast.example").state())
                    .isEqualTo(DeedState.DONE);
        }
    }
}
