package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.history.HistoryModel.Choice;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
    @Test
    void totalsCountPostsFilesAndMissingWords() {
        var model = inSight(Open.of(new SeededSession().filled()));

        assertThat(model.posts()).hasSize(7);
        assertThat(model.truth().get()).isEqualTo("7 posts · 3 pictures and videos · 2 without description");
    }

    @Test
    void whatIsLeftOutIsCountedByReasonMostFirst() {
        var model = inSight(Open.of(new SeededSession().filled()));

        assertThat(model.leftOut().get()).first().isEqualTo(new HistoryModel.LeftOut(Composed.Reason.RETWEET, 1322));
        assertThat(model.leftOut().get()).hasSize(6);
    }

    @Test
    void deletedAndCircleTweetsWaitForAYesThatCanBeTakenBack() {
        var session = new SeededSession().filled();
        var model = inSight(Open.of(session));
        assertThat(model.choices().get())
                .containsExactly(
                        new Choice(Apart.DELETED, 3, Choice.State.LEFT_OUT),
                        new Choice(Apart.CIRCLE, 2, Choice.State.LEFT_OUT));

        model.include(Apart.CIRCLE);
        assertThat(model.choices().get())
                .containsExactly(
                        new Choice(Apart.DELETED, 3, Choice.State.LEFT_OUT),
                        new Choice(Apart.CIRCLE, 2, Choice.State.INCLUDED));

        model.leaveOut(Apart.CIRCLE);
        assertThat(session.heard).containsExactly("include [CIRCLE]", "include []");
        assertThat(model.leftOut().get()).contains(new HistoryModel.LeftOut(Composed.Reason.CIRCLE, 2));
    }

    @Test
    void withoutAnArchiveNothingIsAsked() {
        var model = inSight(Open.of(new SeededSession()));

        assertThat(model.posts()).isEmpty();
        assertThat(model.truth().get()).isEqualTo("No tweets yet");
    }

    @Test
    void theLimitIsTheServersOnceItIsKnown() {
        assertThat(inSight(Open.of(new SeededSession().filled())).limit()).isEqualTo(500);
    }

    private static HistoryModel inSight(OpenMove move) {
        var model = new HistoryModel(move);
        move.step().set(Step.HISTORY);
        return model;
    }
}
