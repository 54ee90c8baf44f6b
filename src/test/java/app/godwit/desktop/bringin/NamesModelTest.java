package app.godwit.desktop.bringin;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.bringin.NamesModel.State;
import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesModelTest {
    private final SeededSession session = new SeededSession().filled();
    private final OpenMove move = Open.of(session);
    private final NamesModel model = new NamesModel(move);

    @Test
    void nothingIsSentBeforeTheYes() {
        model.agree();
        model.offer();

        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        State.Consent.class,
                        consent -> assertThat(consent.plan().numbers()).isEqualTo(812));
        model.decline();
        assertThat(model.state().get()).isInstanceOf(State.Idle.class);
        assertThat(session.heard).doesNotContain("names");
    }

    @Test
    void tellsHowManyHaveANameNow() {
        begin();
        session.nameFromRegister(38);
        session.job().reach(815);
        move.run().tick();

        assertThat(model.state().get()).isEqualTo(new State.Answered(815, 38));
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void aPauseKeepsWhatWasAnsweredAndCountsOn() {
        begin();
        session.job().reach(300);
        move.run().tick();
        model.pause();
        assertThat(model.state().get()).isInstanceOf(State.Paused.class);

        session.nameFromRegister(12);
        model.resume();
        session.job().reach(815);
        move.run().tick();

        assertThat(model.state().get()).isEqualTo(new State.Answered(1115, 12));
    }

    @Test
    void whatStopsItIsSaidHere() {
        begin();
        var why = new Progress.Trouble("Wikidata", "Wikidata is busy (500). What it has answered is kept.");
        session.job()
                .set(new Progress(
                        Progress.State.STOPPED, session.job().progress().parts(), "", Optional.empty(), List.of(why)));
        move.run().tick();

        assertThat(model.trouble().get()).isEqualTo(why.what());
        assertThat(model.state().get()).isInstanceOf(State.Paused.class);
    }

    @Test
    void nobodyIsLeftToAskAbout() {
        session.askedAlready();
        model.offer();

        assertThat(model.state().get()).isInstanceOf(State.Nobody.class);
    }

    @Test
    void waitsForItsTurn() {
        move.run().match(Set.of(), failure -> {});
        model.offer();
        model.agree();

        assertThat(model.isFree()).isFalse();
        assertThat(session.heard).containsExactly("match");
    }

    @Test
    void isPausedWhenAnotherJobTakesItsPlace() {
        begin();
        move.run().match(Set.of(), failure -> {});

        assertThat(model.state().get()).isInstanceOf(State.Paused.class);
    }

    private void begin() {
        model.offer();
        model.agree();
        move.run().tick();
        assertThat(model.state().get()).isInstanceOf(State.Running.class);
        assertThat(session.heard).contains("names");
    }
}
