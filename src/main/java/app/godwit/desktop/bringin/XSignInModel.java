package app.godwit.desktop.bringin;

import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Troubles;
import app.godwit.desktop.session.XKeys;
import app.godwit.moves.FromX.Attempt;
import app.godwit.moves.ServerException;
import app.godwit.moves.XAccount;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// From typed keys to an account at X that answers. Keys pass through and are not kept here.
public final class XSignInModel {
    /// Where the browser comes back to, unless another is typed.
    public static final int USUAL_PORT = 47363;

    private final OpenMove move;
    private final StringProperty trouble;
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Asking());

    /// @param trouble where failures are told
    /// @param arrived called after sign-in
    XSignInModel(OpenMove move, StringProperty trouble, Runnable arrived) {
        this.move = move;
        this.trouble = trouble;
        this.arrived = arrived;
    }

    /// Where the sign-in stands.
    public sealed interface State {
        /// Keys are to be typed.
        record Asking() implements State {}

        /// X is being asked.
        record Checking() implements State {}

        /// The page is open, and shows a number once the user has said yes.
        record WaitingForPin(Attempt attempt) implements State {}

        /// The browser has the word.
        record WaitingForBrowser(Attempt attempt) implements State {}
    }

    /// @param typed the values of [XWay#fields], in their order
    /// @param port  where the browser comes back to; used by [XWay#BROWSER] alone
    public void signIn(XWay way, List<String> typed, int port) {
        var x = move.session().x();
        switch (way) {
            case PIN -> begin(() -> x.signInByPin(typed.get(0), typed.get(1)), this::waitForPin);
            case BROWSER -> begin(() -> x.signInByBrowser(typed.get(0), typed.get(1), port), this::waitForBrowser);
            case TOKENS, APP -> begin(() -> atOnce(x, way, typed), account -> done());
        }
    }

    private static XAccount atOnce(XKeys x, XWay way, List<String> typed) throws ServerException {
        return way == XWay.APP
                ? x.signInAsApp(typed.getFirst())
                : x.signInWithTokens(typed.get(0), typed.get(1), typed.get(2), typed.get(3));
    }

    private <T> void begin(Callable<T> work, java.util.function.Consumer<T> next) {
        trouble.set("");
        state.set(new State.Checking());
        move.askLong(work, next, e -> {
            state.set(new State.Asking());
            fail(e);
        });
    }

    private void waitForPin(Attempt attempt) {
        state.set(new State.WaitingForPin(attempt));
        showPage(attempt);
    }

    private void waitForBrowser(Attempt attempt) {
        state.set(new State.WaitingForBrowser(attempt));
        showPage(attempt);
        finish(attempt, "");
    }

    /// The page once more, for whoever lost it.
    public void openAgain() {
        switch (state.get()) {
            case State.WaitingForPin(var attempt) -> showPage(attempt);
            case State.WaitingForBrowser(var attempt) -> showPage(attempt);
            case State.Asking asking -> {}
            case State.Checking checking -> {}
        }
    }

    private void showPage(Attempt attempt) {
        move.askLong(
                () -> {
                    move.session().consent(attempt.page());
                    return attempt;
                },
                shown -> {},
                this::fail);
    }

    /// Finishes with the number that X's page shows.
    public void pin(String typed) {
        if (state.get() instanceof State.WaitingForPin(var attempt) && !typed.isBlank()) {
            finish(attempt, typed.strip());
        }
    }

    private void finish(Attempt attempt, String pin) {
        trouble.set("");
        move.askLong(
                () -> attempt.finish(pin),
                account -> {
                    close(attempt);
                    done();
                },
                e -> failed(attempt, e));
    }

    /// X may be asked again with another PIN; a browser that did not come back has to begin anew.
    private void failed(Attempt attempt, Exception e) {
        switch (state.get()) {
            case State.WaitingForPin(var current) when current == attempt -> fail(e);
            case State.WaitingForBrowser(var current)
            when current == attempt -> {
                cancel();
                fail(e);
            }
            default -> {}
        }
    }

    private void done() {
        state.set(new State.Asking());
        arrived.run();
    }

    /// Back to the keys; what was begun is dropped.
    public void cancel() {
        var before = state.get();
        state.set(new State.Asking());
        trouble.set("");
        switch (before) {
            case State.WaitingForPin(var attempt) -> close(attempt);
            case State.WaitingForBrowser(var attempt) -> close(attempt);
            case State.Asking asking -> {}
            case State.Checking checking -> {}
        }
    }

    /// Nothing listens for the browser any more.
    private void close(Attempt attempt) {
        move.ask(
                () -> {
                    attempt.close();
                    return attempt;
                },
                closed -> {},
                this::fail);
    }

    private void fail(Exception e) {
        trouble.set(Troubles.sentence(e, move.words()));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
