package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.posts.Limits;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tweet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Archives of one person, brought in one after the other.
class BringInTest {
    private static final Instant JUNE = Instant.parse("2023-06-01T12:00:00Z");
    private static final Instant JULY = Instant.parse("2023-07-01T12:00:00Z");
    private static final long FIRST = TweetJson.idAt(JUNE.minusSeconds(900), 1);
    private static final long SECOND = TweetJson.idAt(JUNE.minusSeconds(800), 1);
    private static final long EDITED = TweetJson.idAt(JUNE.minusSeconds(700), 1);
    private static final long LATER = TweetJson.idAt(JUNE.plusSeconds(900), 1);

    @TempDir
    Path folder;

    @Test
    void addsWhatIsNewAndKeepsWhatIsKnown() throws Exception {
        var june = june().tweets(tweet(FIRST, "One"), tweet(SECOND, "Two"));
        var july = july().tweets(tweet(FIRST, "One"), tweet(SECOND, "Two"), tweet(LATER, "Three"));

        assertThat(texts(june, july)).containsExactly("One", "Two", "Three");
    }

    @Test
    void marksWhatTheNewerWholeArchiveLacks() throws Exception {
        var june = june().tweets(tweet(FIRST, "One"), tweet(SECOND, "Two"));
        var july = july().tweets(tweet(FIRST, "One"), tweet(LATER, "Three"));

        assertThat(marks(june, july)).containsExactly("One []", "Two [DELETED]", "Three []");
    }

    @Test
    void marksNothingWhenTheNewerArchiveIsNotWhole() throws Exception {
        var june = june().tweets(tweet(FIRST, "One"), tweet(SECOND, "Two"));
        var july = july().tweets(tweet(FIRST, "One")).header(SECOND);
        var part = manifest(ArchiveFixture.ofAda(), JULY, true, 1).tweets(tweet(FIRST, "One"));
        var bare = ArchiveFixture.ofAda().without("manifest.js").tweets(tweet(FIRST, "One"));

        for (var newer : List.of(july, part, bare)) {
            assertThat(marks(june, newer)).containsExactly("One []", "Two []");
        }
    }

    @Test
    void postsNoOlderVersionBesideTheEdited() throws Exception {
        var june = june().tweets(
                        tweet(FIRST, "Ships"), tweet(SECOND, "And boats").reply(FIRST, ArchiveFixture.OWNER, "ada"));
        var july = july().tweets(
                        tweet(FIRST, "Ships").versions(FIRST, EDITED),
                        tweet(EDITED, "Ships!").versions(FIRST, EDITED),
                        tweet(SECOND, "And boats").reply(FIRST, ArchiveFixture.OWNER, "ada"));

        assertThat(texts(june, july)).containsExactly("Ships!", "And boats");
        for (var order : List.of(List.of(june, july), List.of(july, june))) {
            try (var journal = brought(order)) {
                assertThat(journal.tweets().count()).isEqualTo(2);
                assertThat(journal.tweets().find(SECOND).orElseThrow().kind()).isEqualTo(new Kind.SelfReply(EDITED));
            }
        }
    }

    @Test
    void keepsAnOlderVersionThatWasPlannedAlready() throws Exception {
        var june = june().tweets(tweet(FIRST, "Ships"));
        var july = july().tweets(
                        tweet(FIRST, "Ships").versions(FIRST, EDITED),
                        tweet(EDITED, "Ships!").versions(FIRST, EDITED),
                        tweet(SECOND, "And boats").reply(EDITED, ArchiveFixture.OWNER, "ada"));
        try (var journal = brought(List.of(june))) {
            journal.deeds().plan(List.of(new Deeds.Meant(Lane.POSTS, DeedKind.PUBLISH, FIRST + ".0", JUNE_REQUEST)));
            bringIn(journal).read(july.zip(folder.resolve("july.zip")));
            assertThat(all(journal)).extracting(Tweet::text).containsExactly("Ships", "And boats");
            assertThat(all(journal)).extracting(Tweet::kind).contains(new Kind.SelfReply(FIRST));
            assertThat(all(journal))
                    .allSatisfy(tweet -> assertThat(tweet.marks()).doesNotContain(Mark.DELETED));
        }
    }

    @Test
    void keepsMarksOfAnyArchive() throws Exception {
        var june = june().tweets(tweet(SECOND, "Two")).circle(tweet(FIRST, "For few"));
        var july = july().tweets(tweet(FIRST, "For few"), tweet(SECOND, "Two"), tweet(LATER, "Three"));

        assertThat(marks(june, july)).containsExactly("For few [CIRCLE]", "Two []", "Three []");
    }

    @Test
    void understandsARename() throws Exception {
        var june = june("ada_old").tweets(tweet(FIRST, "One"));
        var july = july().tweets(tweet(FIRST, "One")).locked();

        for (var order : List.of(List.of(june, july), List.of(july, june))) {
            try (var journal = brought(order)) {
                assertThat(journal.owner().map(Profile::handle)).contains("ada");
                assertThat(journal.owner().map(Profile::locked)).contains(true);
                assertThat(journal.owner().orElseThrow().pastHandles()).containsExactly("ada_old");
            }
        }
    }

    @Test
    void refusesTheArchiveOfAnotherAccountAndChangesNothing() throws Exception {
        var june = june().tweets(tweet(FIRST, "One"));
        var other = manifest(ArchiveFixture.ofAda(), 77, "bob", JULY, false, 1)
                .items("account.js", "account", Map.of("accountId", "77", "username", "bob"))
                .following(5)
                .tweets(tweet(SECOND, "Two"));
        try (var journal = brought(List.of(june))) {
            var zip = other.zip(folder.resolve("bob.zip"));
            assertThatThrownBy(() -> bringIn(journal).read(zip))
                    .isInstanceOf(SourceException.class)
                    .hasMessage("This is the archive of @bob, and this move is of @ada; begin a new move file for @bob,"
                            + " one for each account.");
            assertThat(all(journal)).extracting(Tweet::text).containsExactly("One");
            assertThat(journal.owner().map(Profile::handle)).contains("ada");
            assertThat(journal.sources().begun("archive")).hasSize(1);
        }
    }

    static Stream<Boolean> forms() {
        return Stream.of(true, false);
    }

    @ParameterizedTest(name = "zip: {0}")
    @MethodSource("forms")
    void readsTheSameArchiveOnceWhereverItLies(boolean zip) throws Exception {
        var june = june().tweets(tweet(FIRST, "One https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .media(FIRST, "a.jpg", new byte[] {1, 2, 3});
        var first = zip ? june.zip(folder.resolve("a.zip")) : june.folder(folder.resolve("a"));
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var told = bringIn(journal).read(first);
            var moved = Files.move(first, folder.resolve("b"));
            assertThat(rows(journal)).extracting(SourceRow::state).containsExactly(SourceRow.State.GONE);
            assertThat(bringIn(journal).read(moved)).isEqualTo(told);
            assertThat(rows(journal)).singleElement().satisfies(row -> {
                assertThat(row.state()).isEqualTo(SourceRow.State.HERE);
                assertThat(row.path()).isEqualTo(first.toString());
                assertThat(row.place()).isEqualTo(moved.toString());
            });
            assertThat(all(journal).getFirst().media())
                    .extracting(Media::place)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Media.InArchive.class,
                            file -> assertThat(file.archive()).isEqualTo(first.toString()));
        }
    }

    @Test
    void asksForAnArchiveThatHasGoneAndSendsFromItsNewPlace() throws Exception {
        var june = june().tweets(tweet(FIRST, "One https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .media(FIRST, "a.jpg", new byte[] {1, 2, 3});
        var first = june.zip(folder.resolve("a.zip"));
        try (var journal = Journal.open(folder.resolve("m.godwit"));
                var attachments = new Attachments(Limits.MASTODON, journal)) {
            bringIn(journal).read(first);
            var media = all(journal).getFirst().media().getFirst();
            var moved = Files.move(first, folder.resolve("b.zip"));
            assertThatThrownBy(() -> attachments.load(FIRST, media))
                    .isInstanceOf(NeedsUser.class)
                    .hasMessageContaining("a.zip has gone");
            bringIn(journal).read(moved);
            assertThat(attachments.load(FIRST, media))
                    .isInstanceOf(Attachments.Unusable.class)
                    .asString()
                    .doesNotContain("no longer");
        }
    }

    @Test
    void findsMediaInAnotherPart() throws Exception {
        var parts = Files.createDirectory(folder.resolve("parts"));
        june().tweets(tweet(FIRST, "One https://t.co/p").photo(5, "https://t.co/p", "a.jpg"))
                .zip(parts.resolve("t-part1.zip"));
        june().tweets(tweet(SECOND, "Two"))
                .media(FIRST, "a.jpg", new byte[] {1, 2, 3})
                .zip(parts.resolve("t-part2.zip"));
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var told = bringIn(journal).read(parts);
            assertThat(told.media().foundElsewhere()).isEqualTo(1);
            assertThat(told.tweets().total()).isEqualTo(2);
            assertThat(all(journal).getFirst().media())
                    .extracting(Media::place)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Media.InArchive.class,
                            file -> assertThat(file.archive()).endsWith("t-part2.zip"));
        }
    }

    @Test
    void goesOnWithoutDoublingAfterItWasBrokenOff() throws Exception {
        var zip = june().tweets(tweet(FIRST, "One"), tweet(SECOND, "Two")).zip(folder.resolve("a.zip"));
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            assertThatThrownBy(() -> new BringIn(journal, new VirtualTime(JULY), new Impatient()).read(zip))
                    .isInstanceOf(BrokenOff.class);
            assertThat(all(journal)).hasSize(1);
            assertThat(rows(journal)).isEmpty();
            bringIn(journal).read(zip);
            assertThat(all(journal)).hasSize(2);
            assertThat(rows(journal)).hasSize(1);
        }
    }

    /// Has enough after one tweet.
    private static final class Impatient implements Watch {
        private int items;

        @Override
        public void begins(Path source) {}

        @Override
        public void reaches(long read, long total) {}

        @Override
        public boolean wantsToStop() {
            return items++ > 0;
        }
    }

    private record Request(String text) {}

    private static final Request JUNE_REQUEST = new Request("");

    private static ArchiveFixture june() {
        return june("ada");
    }

    private static ArchiveFixture june(String handle) {
        return manifest(ArchiveFixture.ofAda(), ArchiveFixture.OWNER, handle, JUNE, false, 0)
                .items("account.js", "account", Map.of("accountId", "" + ArchiveFixture.OWNER, "username", handle));
    }

    private static ArchiveFixture july() {
        return manifest(ArchiveFixture.ofAda(), JULY, false, 0);
    }

    private static ArchiveFixture manifest(ArchiveFixture archive, Instant made, boolean partial, int tweets) {
        return manifest(archive, ArchiveFixture.OWNER, "ada", made, partial, tweets);
    }

    private static ArchiveFixture manifest(
            ArchiveFixture archive, long owner, String handle, Instant made, boolean partial, int tweets) {
        return archive.without("manifest.js")
                .file("data/manifest.js", """
                    window.__THAR_CONFIG = {"userInfo": {"accountId": "%d", "userName": "%s", "displayName": ""},
                      "archiveInfo": {"isPartialArchive": %s, "generationDate": "%s"},
                      "dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js", "count": "%d"}]}}}\
                    """.formatted(owner, handle, partial, made, tweets));
    }

    private static TweetJson tweet(long id, String text) {
        return TweetJson.of(id, text);
    }

    private BringIn bringIn(Journal journal) {
        return new BringIn(journal, new VirtualTime(JULY), Watch.NOBODY);
    }

    private static List<SourceRow> rows(Journal journal) {
        return journal.sources().all().stream().map(SourceRow::of).toList();
    }

    private static List<Tweet> all(Journal journal) {
        var all = new ArrayList<Tweet>();
        journal.tweets().each(all::add);
        return all;
    }

    private Journal brought(List<ArchiveFixture> order) throws Exception {
        var here = Files.createTempDirectory(folder, "order");
        var journal = Journal.open(here.resolve("m.godwit"));
        for (var archive : order) {
            bringIn(journal).read(zip(archive, here));
        }
        return journal;
    }

    private static Path zip(ArchiveFixture archive, Path here) throws IOException {
        return archive.zip(Files.createTempFile(here, "archive", ".zip"));
    }

    private List<String> texts(ArchiveFixture older, ArchiveFixture newer) throws Exception {
        return told(older, newer).stream().map(Tweet::text).toList();
    }

    private List<String> marks(ArchiveFixture older, ArchiveFixture newer) throws Exception {
        return told(older, newer).stream()
                .map(tweet -> tweet.text() + " " + tweet.marks())
                .toList();
    }

    /// The tweets after both, which must be the same in either order.
    private List<Tweet> told(ArchiveFixture older, ArchiveFixture newer) throws Exception {
        try (var forwards = brought(List.of(older, newer));
                var backwards = brought(List.of(newer, older))) {
            assertThat(all(backwards)).isEqualTo(all(forwards));
            return all(forwards);
        }
    }
}
