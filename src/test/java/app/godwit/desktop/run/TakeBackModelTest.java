package app.godwit.desktop.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.run.TakeBackModel.State;
import app.godwit.desktop.session.OpenMove;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Lane;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeBackModelTest {
    private final SeededSession session = new SeededSession().filled().signedInAlready();
    private final OpenMove move = Open.of(session);
    private final TakeBackModel model = new TakeBackModel(move, Set.of());

    @BeforeEach
    void looks() {
        session.doings.haveRun();
        model.look();
    }

    @Test
    void listsTheRunsThatCanBeTakenBack() {
        assertThat(ids(model)).containsExactly(1L, 2L);
    }

    @Test
    void aStepListsOnlyRunsOfItsOwnKind() {
        var posts = new TakeBackModel(move, Set.of(DeedKind.PUBLISH));
        posts.look();

        assertThat(ids(posts)).containsExactly(2L);
    }

    @Test
    void nothingIsTakenBackBeforeAClearYes() {
        model.askAll();

        assertThat(model.state().get())
                .isEqualTo(new State.Asked(
                        OptionalLong.empty(), Map.of(DeedKind.FOLLOW, 352, DeedKind.PUBLISH, 57, DeedKind.MUTE, 2)));
        assertThat(session.heard).noneMatch(said -> said.startsWith("undo"));
    }

    @Test
    void anOpenQuestionSurvivesALookAtTheFile() {
        model.askAll();
        model.look();

        assertThat(model.state().get()).isInstanceOf(State.Asked.class);
    }

    @Test
    void aNoLeadsBackToTheList() {
        model.askAll();
        model.no();

        assertThat(ids(model)).containsExactly(1L, 2L);
        assertThat(session.heard).noneMatch(said -> said.startsWith("undo"));
    }

    @Test
    void aYesTakesThatRunBack() {
        if (model.state().get() instanceof State.Listed(var runs)) {
            model.ask(runs.getFirst());
        }
        model.yes();

        assertThat(session.heard).contains("undo 1");
        assertThat(move.run().runs(Lane.UNDO)).isTrue();
        assertThat(move.run().live()).extracting(part -> part.name()).containsExactly("follows taken back");
    }

    @Test
    void whatWasInterruptedGoesOn() {
        model.goOn();

        assertThat(session.heard).contains("run [UNDO]");
    }

    private static List<Long> ids(TakeBackModel model) {
        return model.state().get() instanceof State.Listed(var runs)
                ? runs.stream().map(one -> one.run().id()).toList()
                : List.of();
    }
}
