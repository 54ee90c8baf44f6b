package app.godwit.desktop.bringin;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.bringin.XSignInModel.State;
import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.example.SeededX;
import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.FetchOption;
import app.godwit.moves.Progress;
import app.godwit.moves.Spending;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XModelTest {
    private final SeededSession session = new SeededSession().filled();
    private final OpenMove move = Open.of(session);
    private final XModel model = new XModel(move);

    @Test
    void signsInByPin() {
        model.signIn().signIn(XWay.PIN, List.of("key", "secret"), 0);
        assertThat(session.heard).contains("page x.example");
        assertThat(model.signIn().state().get()).isInstanceOf(State.WaitingForPin.class);

        model.signIn().pin("999");
        assertThat(model.trouble().get()).contains("does not accept");
        assertThat(model.signIn().state().get()).isInstanceOf(State.WaitingForPin.class);

        model.signIn().pin(" " + SeededX.PIN + " ");
        assertThat(model.look().get().account()).isPresent();
        assertThat(model.trouble().get()).isEmpty();
        assertThat(session.heard).contains("closed sign-in");
    }

    @Test
    void signsInByBrowserAtThePortGiven() {
        session.x.sayYes();
        model.signIn().signIn(XWay.BROWSER, List.of("client", ""), 4711);

        assertThat(session.heard).contains("browser sign-in at 4711", "page x.example", "closed sign-in");
        assertThat(model.look().get().account()).isPresent();
    }

    @Test
    void wrongKeysAreSaidWithoutACommand() {
        model.signIn().signIn(XWay.PIN, List.of("wrong", "secret"), 0);

        assertThat(model.trouble().get()).isEqualTo("X does not accept the keys; sign in again.");
        assertThat(model.signIn().state().get()).isInstanceOf(State.Asking.class);
    }

    @Test
    void anAttemptThatIsDroppedIsClosed() {
        model.signIn().signIn(XWay.PIN, List.of("key", "secret"), 0);
        model.signIn().cancel();

        assertThat(session.heard).contains("closed sign-in");
        assertThat(model.signIn().state().get()).isInstanceOf(State.Asking.class);
    }

    @Test
    void pricesEverythingAfterSignInAndFetchesNothing() {
        signedIn();

        assertThat(price(CallSet.FOLLOWS).likely().display()).isEqualTo("$2.00");
        assertThat(model.look().get().prices()).hasSameSizeAs(CallSet.values());
        assertThat(session.heard).noneMatch(said -> said.startsWith("fetch"));
    }

    @Test
    void optionsChangeThePrice() {
        signedIn();
        model.toggle(FetchOption.APP_OF_ANOTHER);
        assertThat(price(CallSet.FOLLOWS).likely().display()).isEqualTo("$20.00");

        model.toggle(FetchOption.APP_OF_ANOTHER);
        assertThat(price(CallSet.FOLLOWS).likely().display()).isEqualTo("$2.00");
    }

    @Test
    void theCapIsKeptAndAWrongOneIsSaid() {
        signedIn();
        model.cap("2,50 euros");
        assertThat(model.trouble().get()).contains("such as 5 or 2.50");

        model.cap("2.50");
        assertThat(model.trouble().get()).isEmpty();
        assertThat(model.look()
                        .get()
                        .spending()
                        .map(Spending::cap)
                        .orElseThrow()
                        .display())
                .isEqualTo("$2.50");
    }

    @Test
    void fetchesPausesAndGoesOn() {
        signedIn();
        model.fetch(CallSet.FOLLOWS);
        move.run().tick();
        session.job().reach(1000);
        move.run().tick();
        assertThat(model.runs()).isTrue();
        model.pause();
        assertThat(model.runs()).isFalse();

        model.resume();
        session.job().reach(2000);
        move.run().tick();

        assertThat(session.heard).filteredOn("fetch FOLLOWS []"::equals).hasSize(2);
        assertThat(model.progress().get().map(Progress::state)).contains(Progress.State.DONE);
        model.reload();
        assertThat(price(CallSet.FOLLOWS).isNothing()).isTrue();
    }

    @Test
    void toPayAnewIsAgreedToOnce() {
        signedIn();
        model.toggle(FetchOption.AGAIN);
        model.fetch(CallSet.FOLLOWS);
        session.job().reach(2000);
        move.run().tick();

        assertThat(model.has(FetchOption.AGAIN)).isFalse();
    }

    @Test
    void revokedKeysLeadBackToTheSignIn() {
        signedIn();
        model.fetch(CallSet.MUTES);
        session.x.revoke();
        var why = new Progress.Trouble("X", "X does not accept the keys: sign in again (godwit sign-in-x).");
        session.job()
                .set(new Progress(
                        Progress.State.STOPPED, session.job().progress().parts(), "", Optional.empty(), List.of(why)));
        move.run().tick();
        model.reload();

        assertThat(model.trouble().get()).isEqualTo("X does not accept the keys: sign in again.");
        assertThat(model.look().get().account()).isEmpty();
        assertThat(model.look().get().prices()).isEmpty();
    }

    @Test
    void whileAnotherJobRunsNothingIsFetched() {
        signedIn();
        move.run().match(Set.of(), failure -> {});
        model.fetch(CallSet.FOLLOWS);

        assertThat(session.heard).noneMatch(said -> said.startsWith("fetch"));
    }

    private void signedIn() {
        session.x.signedInAlready();
        model.reload();
        assertThat(model.look().get().account()).isPresent();
    }

    private Estimate price(CallSet set) {
        return model.look().get().prices().stream()
                .filter(price -> price.set() == set)
                .findFirst()
                .orElseThrow();
    }
}
