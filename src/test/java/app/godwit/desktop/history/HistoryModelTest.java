package app.godwit.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.history.HistoryModel.Yes;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Choice.Kind;
import app.godwit.posts.Composed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
    @Test
    void totalsCountPostsFilesAndMissingWords() {
        var model = inSight(Open.of(new SeededSession().filled()));

        assertThat(model.posts().get()).hasSize(7);
        assertThat(model.truth().get()).isEqualTo("7 posts · 3 pictures and videos · 2 without description");
    }

    @Test
    void requestsBytesAndTheEndAreTold() {
        var model = inSight(Open.of(new SeededSession().filled()));

        assertThat(promise(model))
                .startsWith("10 requests, 7 MB, done 14:30 if started now. Composed for Mastodon’s usual limits");
    }

    private static String promise(HistoryModel model) {
        return model.next().get() instanceof Next.Offer offer ? offer.promise() : "";
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
        assertThat(model.yeses().get())
                .containsExactly(
                        new Yes(Apart.DELETED, 3, Yes.State.LEFT_OUT), new Yes(Apart.CIRCLE, 2, Yes.State.LEFT_OUT));

        model.include(Apart.CIRCLE);
        assertThat(model.yeses().get())
                .containsExactly(
                        new Yes(Apart.DELETED, 3, Yes.State.LEFT_OUT), new Yes(Apart.CIRCLE, 2, Yes.State.INCLUDED));

        model.leaveOut(Apart.CIRCLE);
        assertThat(session.heard).containsExactly("include [CIRCLE]", "include []");
        assertThat(model.leftOut().get()).contains(new HistoryModel.LeftOut(Composed.Reason.CIRCLE, 2));
    }

    @Test
    void whatIsChosenIsKeptWithTheMove() {
        var session = new SeededSession().filled();
        var model = inSight(Open.of(session));
        var days = new Choice.Days(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31));
        model.choose(choice -> choice.on(days).of(Set.of(Kind.OWN)));

        assertThat(session.history().intent().choice().days()).isEqualTo(days);
        assertThat(session.history().intent().choice().kinds()).containsExactly(Kind.OWN);
        assertThat(model.intent().get()).isEqualTo(session.history().intent());
    }

    @Test
    void whatItTakesFollowsTheChoice() {
        var model = inSight(Open.of(new SeededSession().filled()));
        model.choose(choice -> choice.with(Contents.words(choice.content(), List.of("nobody wrote this"))));

        assertThat(model.posts().get()).isEmpty();
        assertThat(promise(model)).startsWith("Nothing is chosen yet.");
    }

    @Test
    void unwantedPostsStayInTheirPlaceAndCountNoMore() {
        var session = new SeededSession().filled();
        var model = inSight(Open.of(session));
        model.turn(3);

        assertThat(model.isTakenOut(2)).isTrue();
        assertThat(model.posts().get()).hasSize(7);
        assertThat(post(model, 3).state()).isEqualTo(PostLine.State.TAKEN_OUT);
        assertThat(model.truth().get()).startsWith("4 posts");
        assertThat(session.history().intent().choice().byHand().takenOut()).containsExactly(2L);

        model.turn(4);
        assertThat(model.isTakenOut(2)).isFalse();
        assertThat(model.truth().get()).startsWith("7 posts");
    }

    @Test
    void theUsualChoiceLeavesOutWhatWasTakenOutByHand() {
        var model = inSight(Open.of(new SeededSession().filled()));
        model.turn(1);
        model.choose(choice -> choice.best(3));
        model.reset();

        assertThat(model.intent().get().choice().best()).isZero();
        assertThat(model.isTakenOut(1)).isTrue();
    }

    @Test
    void linesOfAThreadKnowWhatTheyHangBelow() {
        var model = inSight(Open.of(new SeededSession().filled()));

        assertThat(post(model, 0).above() || post(model, 0).below()).isFalse();
        assertThat(post(model, 1).above()).isFalse();
        assertThat(post(model, 1).below()).isTrue();
        assertThat(post(model, 2).above()).isTrue();
        assertThat(post(model, 3).above()).isTrue();
        assertThat(post(model, 3).below()).isFalse();
    }

    private static PostLine.Post post(HistoryModel model, int at) {
        return model.posts().get().get(at).post().orElseThrow();
    }

    @Test
    void otherStepsLookAgainOnceTheUserGoesToThem() {
        var move = Open.of(new SeededSession().filled());
        var model = inSight(move);
        var before = move.changes().get();
        model.choose(choice -> choice.best(3));
        assertThat(move.changes().get()).isEqualTo(before);

        move.step().set(Step.REPOST);
        assertThat(move.changes().get()).isEqualTo(before + 1);
    }

    @Test
    void withoutAnArchiveNothingIsAsked() {
        var model = inSight(Open.of(new SeededSession()));

        assertThat(model.posts().get()).isEmpty();
        assertThat(model.truth().get()).isEqualTo("No tweets yet");
    }

    @Test
    void theLimitIsTheServersOnceItIsKnown() {
        assertThat(inSight(Open.of(new SeededSession().filled())).limits().characters())
                .isEqualTo(500);
    }

    static HistoryModel inSight(OpenMove move) {
        var model = new HistoryModel(move);
        move.step().set(Step.HISTORY);
        return model;
    }
}
