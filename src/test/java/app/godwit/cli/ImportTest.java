package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportTest {
    private static final long FIRST = TweetJson.idAt(Instant.parse("2023-05-01T10:00:00Z"), 1);
    private static final long SECOND = TweetJson.idAt(Instant.parse("2023-05-02T10:00:00Z"), 1);

    @TempDir
    Path folder;

    private final Stage stage = new Stage();

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    private int godwit(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("-m", folder.resolve("move.godwit").toString()));
        return stage.run(args.toArray(String[]::new));
    }

    private JsonNode json(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.add("--json");
        assertThat(godwit(args.toArray(String[]::new))).as(stage.err()).isZero();
        return stage.json();
    }

    private static ArchiveFixture ada() {
        return ArchiveFixture.ofAda()
                .tweets(TweetJson.of(FIRST, "One"), TweetJson.of(SECOND, "Two"))
                .following(5)
                .followers(6, 7);
    }

    @Test
    void tellsAllOfTheReportWithFilesAndPositions() throws Exception {
        var zip = ada().header(99)
                .deleted(TweetJson.of(SECOND + 1, "Gone"))
                .file("data/mute.js", "window.YTD.mute.part0 = [{\"muting\": {\"accountId\": \"8\" oops}}]")
                .zip(folder.resolve("a.zip"));

        assertThat(godwit("import", zip.toString())).isZero();
        assertThat(stage.out())
                .contains("Completeness: the archive lists 3 tweets, 1 of them are not in it")
                .contains("Set apart, never posted without your yes: 1 deleted")
                .contains("Also: 2 followers (counted, not named)")
                .containsPattern("Not whole: data/mute.js at byte \\d+: ");
        assertThat(stage.err()).contains("Reading " + zip);
    }

    @Test
    void readsTheSameArchiveOnceAndSaysTheSame() throws Exception {
        var zip = ada().zip(folder.resolve("a.zip"));
        var first = json("import", zip.toString());
        Files.move(zip, folder.resolve("b.zip"));

        assertThat(json("import", folder.resolve("b.zip").toString())).isEqualTo(first);

        var sources = json("status").get("sources");
        assertThat(sources).hasSize(1);
        assertThat(sources.at("/0/state").stringValue()).isEqualTo("here");
        assertThat(sources.at("/0/path").stringValue()).endsWith("b.zip");
    }

    @Test
    void namesAnArchiveThatHasGone() throws Exception {
        var zip = ada().zip(folder.resolve("a.zip"));
        json("import", zip.toString());
        Files.delete(zip);

        assertThat(godwit("status")).isZero();
        assertThat(stage.out()).contains("a.zip (gone: put it back, or import it from where it is now)");
    }

    @Test
    void refusesAnotherAccountsArchive() throws Exception {
        json("import", ada().zip(folder.resolve("a.zip")).toString());
        var other = ada().without("manifest.js")
                .items("account.js", "account", Map.of("accountId", "77", "username", "bob"))
                .zip(folder.resolve("b.zip"));

        assertThat(godwit("import", other.toString())).isEqualTo(4);
        assertThat(stage.err())
                .contains("This is the archive of @bob, and this move is of @ada; begin a new move file");
        assertThat(json("status").at("/tweets").intValue()).isEqualTo(2);
    }

    @Test
    void postsOfAProtectedAccountAreForFollowers() throws Exception {
        json("import", ada().locked().zip(folder.resolve("a.zip")).toString());

        assertThat(json("repost", "--dry-run").get("posts"))
                .hasSize(2)
                .allSatisfy(
                        post -> assertThat(post.get("visibility").stringValue()).isEqualTo("followers"));
    }

    @Test
    void postsOfAnOpenAccountAreUnlisted() throws Exception {
        json("import", ada().zip(folder.resolve("a.zip")).toString());

        assertThat(json("repost", "--dry-run").at("/posts/0/visibility").stringValue())
                .isEqualTo("unlisted");
    }

    @Test
    void choosesNothingThatWasSetApartAfterAMergeEither() throws Exception {
        var older = ArchiveFixture.ofAda()
                .tweets(TweetJson.of(SECOND, "Two"))
                .circle(TweetJson.of(FIRST, "One"))
                .zip(folder.resolve("a.zip"));
        var newer = ada().zip(folder.resolve("b.zip"));

        json("import", older.toString(), newer.toString());

        var preview = json("repost", "--dry-run");
        assertThat(preview.get("posts")).hasSize(1);
        assertThat(preview.at("/skipped/0/reason").stringValue()).isEqualTo("circle");
    }

    @Test
    void bringsAlongWhatWasSetApartOnlyByAClearYes() throws Exception {
        json(
                "import",
                ada().deleted(TweetJson.of(SECOND + 1, "Gone"))
                        .circle(TweetJson.of(SECOND + 2, "For few"))
                        .community(TweetJson.of(SECOND + 3, "For birders"))
                        .zip(folder.resolve("a.zip"))
                        .toString());
        assertThat(json("repost", "--dry-run").get("posts")).hasSize(2);

        var yes = json("repost", "--dry-run", "--include", "deleted", "--include", "circle");
        assertThat(yes.get("posts")).hasSize(4);
        assertThat(yes.at("/posts/3/visibility").stringValue()).isEqualTo("followers");
        assertThat(yes.get("included"))
                .hasToString("[{\"reason\":\"circle\",\"count\":1},{\"reason\":\"deleted\",\"count\":1}]");

        assertThat(json("repost", "--dry-run").get("posts"))
                .as("a look is no yes")
                .hasSize(2);
        assertThat(godwit("repost", "--dry-run")).isZero();
        assertThat(stage.out())
                .contains("Left out: 1 × Deleted by you on X (godwit repost --include deleted brings them along)");
    }

    @Test
    void canBeBrokenOffAndGoesOn() throws Exception {
        var zip = ada().zip(folder.resolve("a.zip"));
        try (var interrupted = new Stage()) {
            interrupted.interruptAtOnce();
            assertThat(interrupted.run(
                            "import",
                            zip.toString(),
                            "-m",
                            folder.resolve("move.godwit").toString()))
                    .isIn(0, 3);
        }

        assertThat(json("import", zip.toString()).at("/tweets/total").intValue())
                .isEqualTo(2);
        assertThat(json("status").at("/tweets").intValue()).isEqualTo(2);
    }
}
