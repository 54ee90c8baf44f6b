package app.godwit.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.run.LaneModel.Stage;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.journal.Lane;
import app.godwit.moves.Progress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneModelTest {
    @Test
    void beforeSignInItAsksForIt() {
        assertThat(follows(new SeededSession().filled()).stage().get()).isEqualTo(Stage.NEEDS_SIGN_IN);
    }

    @Test
    void aPlanWithPeopleCanBeStarted() {
        var session = signedIn();
        var model = follows(session);
        assertThat(model.stage().get()).isEqualTo(Stage.READY);
        assertThat(model.truth().get()).isEqualTo("5 people can be followed");

        press(model);

        assertThat(session.heard).containsSubsequence("plan follows", "run [FOLLOWS]");
        assertThat(model.stage().get()).isEqualTo(Stage.RUNNING);
    }

    @Test
    void aPausedLaneGoesOnAndLeavesTheOtherPaused() {
        var follows = new Progress.Part("follows", 2, 3, 0, 5, Optional.empty());
        var posts = new Progress.Part("posts", 1, 6, 0, 7, Optional.empty());
        var session = signedIn().lanes(follows, posts);
        var model = follows(session);
        assertThat(model.stage().get()).isEqualTo(Stage.PAUSED);

        press(model);

        assertThat(session.heard).contains("run [FOLLOWS]");
    }

    @Test
    void aSecondLaneJoinsTheOneThatRuns() {
        var session = signedIn();
        var move = Open.of(session);
        press(inSight(move, Step.FOLLOW, Lane.FOLLOWS));

        press(inSight(move, Step.REPOST, Lane.POSTS));

        assertThat(session.heard).containsSubsequence("run [FOLLOWS]", "plan posts", "run [FOLLOWS, POSTS]");
    }

    @Test
    void aLaneThatIsThroughIsFinished() {
        var done = new Progress.Part("follows", 4, 0, 1, 5, Optional.empty());

        assertThat(follows(signedIn().planning(0, 0).lanes(done)).stage().get()).isEqualTo(Stage.FINISHED);
    }

    @Test
    void nobodyChosenMeansNothingToDo() {
        assertThat(follows(signedIn().planning(0, 0)).stage().get()).isEqualTo(Stage.NOTHING_TO_DO);
    }

    @Test
    void peopleLeftOutAreTold() {
        assertThat(follows(signedIn()).leftOut()).containsEntry("You said no", 3);
    }

    private static SeededSession signedIn() {
        return new SeededSession().filled().signedInAlready();
    }

    private static LaneModel follows(SeededSession session) {
        return inSight(Open.of(session), Step.FOLLOW, Lane.FOLLOWS);
    }

    private static LaneModel inSight(OpenMove move, Step step, Lane lane) {
        var model = new LaneModel(move, step, lane);
        move.step().set(step);
        return model;
    }

    private static void press(LaneModel model) {
        assertThat(model.next().get()).isInstanceOf(Next.Offer.class);
        if (model.next().get() instanceof Next.Offer offer) {
            offer.act().run();
        }
    }
}
