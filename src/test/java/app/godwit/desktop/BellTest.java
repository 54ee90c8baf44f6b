package app.godwit.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.session.OpenMove;
import app.godwit.journal.Lane;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BellTest {
    private final SeededSession session = new SeededSession().filled().signedInAlready();
    private final OpenMove move = Open.of(session);
    private final List<String> told = new ArrayList<>();
    private final List<String> signs = new ArrayList<>();
    private boolean looks;

    private void begin() {
        var looker = new Bell.Looker() {
            @Override
            public boolean looksHere() {
                return looks;
            }

            @Override
            public void show() {
                told.add("shown");
            }
        };
        new Bell(move, looker, new Recorded());
        move.run().run(Lane.FOLLOWS, e -> told.add("failed"));
    }

    private final class Recorded implements Notices {
        @Override
        public void tell(String title, String text) {
            told.add(title + ": " + text);
        }

        @Override
        public void sign(String what, Runnable pressed) {
            signs.add(what);
        }

        @Override
        public void unsign() {
            signs.add("gone");
        }
    }

    @Test
    void somebodyWhoLooksElsewhereIsToldOnceWhenItIsDone() {
        begin();
        session.job().reach(40);
        move.run().tick();
        move.run().tick();

        assertThat(told).containsExactly("Godwit is done: Following 40 of 40");
    }

    @Test
    void whatItNeedsIsSaidWhenItIsStuck() {
        begin();
        var trouble = new Progress.Trouble("Your server", "Sign in again.");
        session.job()
                .set(new Progress(
                        State.STOPPED, session.job().progress().parts(), "", Optional.empty(), List.of(trouble)));
        move.run().tick();

        assertThat(told).containsExactly("Godwit needs you: Sign in again.");
    }

    @Test
    void somebodyWhoSeesItHappenIsNotTold() {
        looks = true;
        begin();
        session.job().reach(40);
        move.run().tick();

        assertThat(told).isEmpty();
    }

    @Test
    void theSignInTheTrayFollowsAndGoes() {
        begin();
        session.job().reach(12);
        move.run().tick();
        session.job().reach(40);
        move.run().tick();

        assertThat(signs).contains("Following 12 of 40").endsWith("gone");
    }
}
