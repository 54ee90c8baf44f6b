package app.godwit.desktop.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.server.ServerModel.State;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerModelTest {
    private final SeededSession session = new SeededSession().filled();
    private final OpenMove move = Open.of(session);
    private final ServerModel model = new ServerModel(move);

    @Test
    void withoutANameThereIsNothingToPress() {
        model.typed().name().set("  ");

        assertThat(model.next().get()).isInstanceOf(Next.Wait.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "birch.example, ''",
        "mastodon.soc, mastodon.social",
        "mastodno.social, mastodon.social",
        "mastodon.social, ''"
    })
    void aNameIsJudgedAtEveryKey(String typed, String likely) {
        model.typed().name().set(typed);

        assertThat(String.join(" ", model.typed().likely().get())).contains(likely);
        assertThat(model.typed().likely().get().isEmpty()).isEqualTo(likely.isEmpty());
        assertThat(session.heard).isEmpty();
    }

    @Test
    void aTypoIsSaidAndTheNameStays() {
        model.typed().name().set("brich.example");
        model.check();

        assertThat(model.trouble().get()).contains("Did you mean birch.example?");
        assertThat(model.state().get()).isInstanceOf(State.Asking.class);
        assertThat(model.typed().name().get()).isEqualTo("brich.example");
    }

    @Test
    void theBrowserOpensAndTheSignInEndsByItself() {
        ready();
        session.sayYes();
        model.openBrowser();

        assertThat(session.heard).contains("page birch.example");
        assertThat(model.truth().get()).isEqualTo("Signed in as @mira@birch.example");
        assertThat(move.account().get()).isPresent();
    }

    @Test
    void aTokenSignsInToo() {
        model.typed().name().set("birch.example");
        model.useToken(" example-token ");

        assertThat(session.heard).contains("token for birch.example");
        assertThat(model.state().get()).isInstanceOf(State.In.class);
    }

    @Test
    void choosingAnotherServerDropsTheAttempt() {
        ready();
        model.cancel();

        assertThat(session.heard).contains("closed attempt");
        assertThat(model.state().get()).isInstanceOf(State.Asking.class);
    }

    @Test
    void signingOutLeadsBackToTheName() {
        ready();
        session.sayYes();
        model.openBrowser();
        model.signOut();

        assertThat(model.state().get()).isInstanceOf(State.Asking.class);
        assertThat(move.account().get()).isEmpty();
    }

    @Test
    void practiceSuggestsItsServer() {
        var practice = new ServerModel(Open.of(new SeededSession().practising()));

        assertThat(practice.typed().name().get()).isEqualTo("birch.example");
    }

    private void ready() {
        model.typed().name().set("birch.example");
        model.check();
        assertThat(model.state().get()).isInstanceOf(State.Ready.class);
    }

    @Test
    void aWholeNameIsLookedUpWithoutDoingAnything() {
        model.typed().name().set("birch.example");
        model.look();

        assertThat(model.typed().sight().get())
                .isInstanceOfSatisfying(
                        Sight.Here.class,
                        here -> assertThat(here.instance().software()).isEqualTo("mastodon"));
        assertThat(model.state().get()).isInstanceOf(State.Asking.class);
    }

    @Test
    void aServerThatIsNotThereIsToldBesideTheField() {
        model.typed().name().set("brich.example");
        model.look();

        assertThat(model.typed().sight().get()).isInstanceOfSatisfying(Sight.Absent.class, absent -> {
            assertThat(absent.why()).contains("Did you mean birch.example?");
            assertThat(absent.code()).isEqualTo("Code SERVER-NAME");
        });
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void halfANameIsNotLookedUpAndAnotherLetterForgetsTheAnswer() {
        model.typed().name().set("mastodon.soc");
        model.look();
        assertThat(session.heard).isEmpty();

        model.typed().name().set("birch.example");
        model.look();
        model.typed().name().set("birch.exampl");
        assertThat(model.typed().sight().get()).isEqualTo(new Sight.Nothing());
    }

    @Test
    void servedWithAdviceWhereThePeopleAre() {
        move.step().set(Step.SERVER);

        assertThat(model.homes().get()).first().satisfies(home -> {
            model.take(home);
            assertThat(model.typed().name().get()).isEqualTo(home.host());
        });
        assertThat(model.typed().sight().get()).isInstanceOf(Sight.Here.class);
    }
}
