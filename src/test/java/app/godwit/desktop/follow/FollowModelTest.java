package app.godwit.desktop.follow;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.follow.FollowModel.Extra;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.fediverse.FollowOptions.Choice;
import app.godwit.moves.Plan;
import app.godwit.moves.Unfinished;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowModelTest {
    private final SeededSession session = new SeededSession().filled().signedInAlready();

    @Test
    void choicesAreKeptWithTheMove() {
        var model = model();
        model.turn(Choice.NOTIFY);
        model.turn("fr");
        model.turn("ar");
        model.turn("fr");

        assertThat(session.doings.followOptions().has(Choice.NOTIFY)).isTrue();
        assertThat(session.doings.followOptions().languages()).containsExactly("ar");
        model.turn(Choice.NOTIFY);
        assertThat(session.doings.followOptions().choices()).isEmpty();
    }

    @Test
    void withoutMutesBlocksAndListsThereIsNothingBesides() {
        assertThat(model().extras()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MUTES, plan mutes, run [MARKS]", "BLOCKS, plan blocks, run [MARKS]", "LISTS, plan lists, run [LISTS]"})
    void whatComesBesidesIsPlannedAndDone(Extra extra, String planned, String run) {
        session.doings.bringBesides();
        var model = model();
        assertThat(model.extras()).contains(extra);
        model.bring(extra);

        assertThat(session.heard).containsSubsequence(planned, run);
    }

    @Test
    void theFileIsOfferedWhereItIsSooner() {
        session.planning(1240, 0);

        assertThat(model().sooner()).map(Plan.Way::means).contains(Plan.Means.FILE);
        session.planning(0, 0);
        assertThat(model().sooner()).isEmpty();
    }

    @Test
    void theImportPageIsTheServersOwn() {
        assertThat(model().importPage()).contains(URI.create("https://birch.example/settings/imports"));
    }

    @Test
    void filesAreWrittenWhereTheUserWants(@TempDir Path folder) {
        var model = model();
        model.saveFiles(folder);

        assertThat(model.written().get()).containsExactly(folder.resolve("following_accounts.csv"));
    }

    @Test
    void aFolderThatIsGoneIsTrouble(@TempDir Path folder) {
        var model = model();
        model.saveFiles(folder.resolve("gone"));

        assertThat(model.trouble().get()).startsWith("The file could not be read or written");
        assertThat(model.code().get()).isEqualTo("Code FILE");
    }

    @Test
    void handingInPlansFirst() {
        model().handIn();

        assertThat(session.heard).containsSubsequence("plan follows", "file");
    }

    @Test
    void comparingAsksTheServer() {
        model().compare();

        assertThat(session.heard).contains("reconcile");
    }

    @Test
    void oneProblemIsTriedAgain() {
        session.doings.getStuck();
        var model = model();
        var first = model.unfinished().get().getFirst();
        model.retry(first);

        assertThat(session.heard).containsSubsequence("retry @old@mill.example", "run [FOLLOWS]");
        assertThat(model.unfinished().get()).doesNotContain(first);
    }

    @Test
    void allProblemsAreTriedAgainAndWhatWaitsStays() {
        session.doings.getStuck();
        var model = model();
        model.retryAll();

        assertThat(session.heard).containsSubsequence("retry FOLLOWS", "run [FOLLOWS]");
        assertThat(model.unfinished().get()).extracting(Unfinished::stand).containsExactly(Unfinished.Stand.WAITING);
    }

    private FollowModel model() {
        return inSight(Open.of(session));
    }

    private static FollowModel inSight(OpenMove move) {
        var model = new FollowModel(move);
        move.step().set(Step.FOLLOW);
        return model;
    }
}
