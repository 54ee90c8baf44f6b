package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.handles.Account;
import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Style;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void findsTweetsByWordsInAnyScript() throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            try (var intake = journal.intake(1)) {
                intake.tweet(saying(1, "Wind over the FLATS"));
                intake.tweet(saying(3, "渡り鳥が来た、ｗｉｎｄ"));
                intake.tweet(saying(2, "นกอพยพกลับมา 100% _wind_"));
                intake.edited(4, 2);
                intake.tweet(saying(4, "an older version of wind"));
            }
            var tweets = journal.tweets();
            assertThat(tweets.search("wind", 10)).containsExactly(3L, 2L, 1L);
            assertThat(tweets.search("WIND", 2)).containsExactly(3L, 2L);
            assertThat(tweets.search("flats  Wind", 10)).containsExactly(1L);
            assertThat(tweets.search("り鳥", 10)).containsExactly(3L);
            assertThat(tweets.search("กลับ", 10)).containsExactly(2L);
            assertThat(tweets.search("100%", 10)).containsExactly(2L);
            assertThat(tweets.search("wind_", 10)).containsExactly(2L);
            assertThat(tweets.search("w%d", 10)).isEmpty();
            assertThat(tweets.search(" ", 10)).isEmpty();
        }
    }

    private static Tweet saying(long id, String text) {
        return new Tweet(
                id, NOON.plusSeconds(id), new Kind.Own(), text, List.of(), List.of(), "und", "", 0, 0, Set.of());
    }

    @Test
    void writesTweetsAsTheyAreRead() throws Exception {
        var tweet = saying(1, "\u0000 \"a\" \\ 🐦");
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            try (var intake = journal.intake(1)) {
                intake.tweet(tweet);
            }
            assertThat(journal.tweets().find(1)).hasValue(tweet);
        }
    }

    @Test
    void keepsWhatIsBoldOrItalic() throws Exception {
        var plain = saying(1, "High water");
        var tweet = new Tweet(
                1,
                plain.posted(),
                plain.kind(),
                plain.text(),
                List.of(),
                List.of(),
                "und",
                "",
                0,
                0,
                Set.of(),
                List.of(new Style(0, 4, Style.Face.BOLD), new Style(5, 10, Style.Face.ITALIC)));
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            try (var intake = journal.intake(1)) {
                intake.tweet(tweet);
            }
            assertThat(journal.tweets().find(1)).hasValue(tweet);
        }
    }

    @Test
    void keepsWhatWasGatheredWithTheNextWriteAndWithClosing() throws Exception {
        var path = folder.resolve("m.godwit");
        var copy = folder.resolve("copy.godwit");
        try (var journal = Journal.open(path)) {
            var intake = journal.intake(1);
            tweets(1, 600).forEach(intake::tweet);
            journal.settings().keep("said", "meanwhile");
            Files.copy(path, copy);
            tweets(601, 1_200).forEach(intake::tweet);
        }
        // As after a power cut behind that write.
        try (var journal = Journal.open(copy)) {
            assertThat(journal.tweets().count()).isEqualTo(500);
            assertThat(journal.settings().read("said")).hasValue("meanwhile");
        }
        try (var journal = Journal.open(path)) {
            assertThat(journal.tweets().count()).isEqualTo(1_000);
        }
    }

    @Test
    void anEditedNoteKeepsItsStyles() throws Exception {
        var bold = List.of(new Style(0, 4, Style.Face.BOLD));
        var note = new Tweet(
                2, NOON, new Kind.Own(), "wind", List.of(), List.of(), "en", "", 0, 0, Set.of(Mark.NOTE), bold);
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            try (var intake = journal.intake(1)) {
                intake.tweet(saying(1, "an older version"));
                intake.edited(1, 2);
                intake.tweet(note);
            }
            journal.deeds().plan(List.of(new Deeds.Meant(Lane.POSTS, DeedKind.PUBLISH, "1.0", new Request("words"))));
            assertThat(journal.tweets().edited()).extracting(Tweets.Edited::now).containsExactly(note.as(1));
        }
    }

    private static Stream<Tweet> tweets(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(id -> saying(id, "wind " + id));
    }

    @Test
    void givesBackATweetAsItWasPut() throws Exception {
        var tweet = new Tweet(
                1_500_000_000_000_000_001L,
                NOON,
                new Kind.SelfReply(7),
                "🐦 @ana #tide https://t.co/a https://t.co/b",
                List.of(
                        new Mention(3, 7, 12, "ana"),
                        new Hashtag(8, 13, "tide"),
                        new Link(14, 28, "https://coast.example/"),
                        new MediaLink(29, 43)),
                List.of(
                        new Media(1, Media.Type.PHOTO, "", new Media.InArchive("a.zip", "data/x.jpg", 12, 99)),
                        new Media(2, Media.Type.VIDEO, "waves", new Media.Missing("y.mp4"))),
                "en",
                "Birdfeeder",
                3,
                4,
                Set.of(Mark.SENSITIVE, Mark.NOTE));
        try (var journal = journal()) {
            try (var intake = intake(journal)) {
                intake.tweet(tweet);
            }
            assertThat(journal.tweets().find(tweet.id())).contains(tweet);
            var kinds = new ArrayList<Kind>();
            journal.tweets().eachKind((_, kind) -> kinds.add(kind));
            assertThat(kinds).containsExactly(new Kind.SelfReply(7));
        }
    }

    @Test
    void joinsAPersonFromSeveralSourcesByNumberThenByHandle() throws Exception {
        try (var journal = journal()) {
            try (var intake = intake(journal)) {
                intake.person(new Person(Person.UNKNOWN, "ana", "", "bread", "", "", "", "", ""), Set.of());
                intake.person(Person.numbered(5), Set.of(Tie.FOLLOWING));
                intake.person(Person.named(5, "Ana", "Ana"), Set.of());
                intake.person(new Person(5, "ana_d", "Ana D", "bread and tides", "", "", "", "", ""), Set.of());
                intake.person(Person.named(6, "ana", "Another"), Set.of(Tie.FOLLOWING));
            }
            assertThat(journal.people().with(Tie.FOLLOWING))
                    .extracting(known ->
                            known.person().handle() + "/" + known.person().bio())
                    .containsExactlyInAnyOrder("ana_d/bread and tides", "ana/bread");
        }
    }

    @Test
    void keepsTheOwnerAndForgetsNothingWhenOpenedAgain() throws Exception {
        var owner = new Profile(1, "sample", "Sam", "", "", "", Set.of("older"), false);
        try (var journal = journal();
                var intake = intake(journal)) {
            intake.profile(owner);
        }
        try (var journal = journal()) {
            assertThat(journal.owner()).contains(owner);
        }
    }

    @Test
    void plansADeedOnceHoweverOftenItIsMeant() throws Exception {
        var meant = List.of(follow("ana@coast.example"), follow("bo@coast.example"));
        try (var journal = journal()) {
            assertThat(journal.deeds().plan(meant)).isEqualTo(2);
            assertThat(journal.deeds().plan(meant)).isZero();
        }
    }

    @Test
    void leavesADeedUnknownWhenTheProgramEndsWhileItIsSending() throws Exception {
        try (var journal = journal()) {
            journal.deeds().plan(List.of(follow("ana@coast.example")));
            journal.deeds().sending(journal.deeds().next(Lane.FOLLOWS).orElseThrow(), "42", NOON);
        }
        try (var journal = journal()) {
            assertThat(journal.deeds().next(Lane.FOLLOWS)).isEmpty();
            var unknown = journal.deeds().unknown(Lane.FOLLOWS);
            assertThat(unknown).extracting(Deed::remote).containsExactly("42");
            assertThat(journal.deeds().sentSince(DeedKind.FOLLOW, NOON)).isEqualTo(1);
            journal.deeds().settle(unknown.getFirst(), new Outcome.Later(NOON.plusSeconds(60), "asked"));
            assertThat(journal.deeds().next(Lane.FOLLOWS)).map(Deed::notBefore).contains(NOON.plusSeconds(60));
        }
    }

    @Test
    void keepsWhatWasFoundWhenCandidatesAreFoundAgain() throws Exception {
        var handle = new Handle("ana", "coast.example");
        var candidate = new Candidate(
                handle, Form.EXPLICIT, new Evidence(Evidence.Field.BIO, "I am @ana@coast.example", 5, 23));
        try (var journal = journal()) {
            try (var intake = intake(journal)) {
                intake.person(Person.named(5, "ana", "Ana"), Set.of(Tie.FOLLOWING));
            }
            var id = journal.people().with(Tie.FOLLOWING).getFirst().id();
            journal.matches().candidates(Map.of(id, List.of(candidate)));
            var row = journal.matches().due(NOON).getFirst();
            var found = new Lookup.Found(Account.of(handle, "https://coast.example/@ana"));
            journal.matches().lookedUp(row, found, Confidence.PROVEN, NOON.plusSeconds(9));
            journal.matches().candidates(Map.of(id, List.of(candidate)));
            assertThat(journal.matches().due(NOON)).isEmpty();
            assertThat(journal.matches()
                            .byPerson()
                            .getOrDefault(id, List.of())
                            .getFirst()
                            .match())
                    .hasValueSatisfying(match -> assertThat(match.lookup()).isEqualTo(found));
            journal.matches().candidates(Map.of(id, List.of()));
            assertThat(journal.matches().byPerson()).isEmpty();
        }
    }

    @Test
    void tellsASecondOneThatTheFileIsOpen() throws Exception {
        try (var _ = journal()) {
            assertThatThrownBy(this::journal)
                    .isInstanceOf(MoveFileException.class)
                    .hasMessageContaining("is open in another Godwit");
        }
        try (var again = journal()) {
            assertThat(again.tweets().count()).isZero();
            assertThatThrownBy(this::journal).hasMessageContaining("is open in another Godwit");
        }
    }

    @Test
    void refusesAFileThatIsNotAMove() throws IOException {
        Files.writeString(folder.resolve("m.godwit"), "This is a shopping list, and a long one at that. ".repeat(200));
        assertThatThrownBy(this::journal).hasMessageContaining("is not a Godwit move");
        assertThat(folder.resolve("m.godwit")).content().startsWith("This is a shopping list");
    }

    @Test
    void refusesAFileFromANewerGodwit() throws Exception {
        try (var journal = journal()) {
            assertThat(journal.tweets().count()).isZero();
        }
        try (var file = Jdbi.open("jdbc:sqlite:" + folder.resolve("m.godwit"))) {
            file.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(this::journal).hasMessageContaining("newer Godwit");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Journal.open(folder.resolve("no/m.godwit")))
                .isInstanceOf(MoveFileException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void saysThatTheDiskIsFullAndLosesNothing() throws Exception {
        try (var journal = journal()) {
            journal.deeds().plan(List.of(follow("ana@coast.example")));
            FullDisk.fill(journal);
            var large = new Person(5, "ana", "Ana", "x".repeat(100_000), "", "", "", "", "");
            assertThatThrownBy(() -> {
                        try (var intake = intake(journal)) {
                            intake.person(large, Set.of(Tie.FOLLOWING));
                        }
                    })
                    .isInstanceOf(MoveFileFailure.class)
                    .hasMessageContaining("is full. Make room; nothing is lost");
        }
        try (var journal = journal()) {
            assertThat(journal.deeds().next(Lane.FOLLOWS)).isPresent();
            assertThat(journal.people().with(Tie.FOLLOWING)).isEmpty();
        }
    }

    @Test
    void saysSoAsOftenAsADeedIsTriedAndGoesOnOnceThereIsRoom() throws Exception {
        try (var journal = journal()) {
            var deeds = journal.deeds();
            deeds.plan(List.of(follow("ana@coast.example")));
            var deed = deeds.next(Lane.FOLLOWS).orElseThrow();
            FullDisk.fill(journal);
            for (var tries = 0; tries < 3; tries++) {
                assertThatThrownBy(() -> deeds.sending(deed, "", NOON)).hasMessageContaining("is full.");
                assertThatThrownBy(() -> deeds.settle(deed, new Outcome.Done("1", "", "")))
                        .hasMessageContaining("is full.");
            }
            assertThat(deeds.next(Lane.FOLLOWS)).contains(deed);
            FullDisk.makeRoom(journal);
            deeds.sending(deed, "7", NOON);
            assertThat(deeds.unknown(Lane.FOLLOWS)).extracting(Deed::remote).containsExactly("7");
        }
    }

    /// Even root cannot make a file there.
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheFolderCannotBeWritten() {
        assertThatThrownBy(() -> Journal.open(Path.of("/proc/m.godwit")))
                .isInstanceOf(MoveFileException.class)
                .hasMessageContaining("cannot be written. Move it to a folder where you may write.");
    }

    private Journal journal() throws MoveFileException {
        return Journal.open(folder.resolve("m.godwit"));
    }

    private static JournalIntake intake(Journal journal) {
        return journal.intake(journal.sources().begin(new Sources.Origin("/coast/a.zip", "archive", "", 1)));
    }

    private record Request(String address) {}

    private static Deeds.Meant follow(String address) {
        return new Deeds.Meant(Lane.FOLLOWS, DeedKind.FOLLOW, address, new Request(address));
    }
}
