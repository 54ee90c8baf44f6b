package app.godwit.desktop.server;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.Home;
import app.godwit.moves.SignInAttempt;
import app.godwit.moves.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// From a typed name to a signed-in account.
public final class ServerModel extends StepModel {
    private final TypedServer typed;
    private final ReadOnlyObjectWrapper<List<Home>> homes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Asking());

    public ServerModel(OpenMove move) {
        super(move, Step.SERVER);
        typed = new TypedServer(move);
        typed.name().subscribe((before, now) -> {
            dismissTrouble();
            show();
        });
        state.subscribe((before, now) -> show());
        move.account().subscribe(account -> account.ifPresentOrElse(this::isIn, this::isOut));
        follow();
    }

    /// Where the sign-in stands.
    public sealed interface State {
        /// A name is to be typed.
        record Asking() implements State {}

        /// The server is being asked, or the answer to a code or token is awaited.
        record Checking() implements State {}

        /// The server can be used.
        record Ready(SignInAttempt attempt) implements State {}

        /// The browser has the word; a code may be pasted instead.
        record Waiting(SignInAttempt attempt) implements State {}

        record In(SignedIn account) implements State {}
    }

    @Override
    protected void reload() {
        show();
        if (overview().found() > 0 && move().account().get().isEmpty()) {
            ask(session()::homes, found -> homes.set(List.copyOf(found)));
        }
    }

    /// Looks what is behind the typed name, once it can be a server's and the user pauses. Does nothing there.
    public void look() {
        if (state.get() instanceof State.Asking) {
            typed.look();
        }
    }

    /// Takes a server that is known already.
    public void take(Home home) {
        typed.name().set(home.host());
        look();
    }

    private void isIn(SignedIn account) {
        state.set(new State.In(account));
    }

    private void isOut() {
        if (state.get() instanceof State.In) {
            state.set(new State.Asking());
        }
    }

    /// Looks whether a server answers under the typed name.
    public void check() {
        var name = typed.text();
        if (name.isEmpty()) {
            return;
        }
        state.set(new State.Checking());
        askLong(() -> session().signIn(name), attempt -> state.set(new State.Ready(attempt)), this::askAgain);
    }

    /// Opens the page in the browser and waits for it to come back.
    public void openBrowser() {
        if (state.get() instanceof State.Ready ready) {
            var attempt = ready.attempt();
            state.set(new State.Waiting(attempt));
            finish(attempt, attempt::await);
            showPage(attempt);
        }
    }

    /// The page once more, for whoever lost it.
    public void openAgain() {
        if (state.get() instanceof State.Waiting waiting) {
            showPage(waiting.attempt());
        }
    }

    private void showPage(SignInAttempt attempt) {
        askLong(
                () -> {
                    session().consent(attempt.page());
                    return attempt;
                },
                shown -> {},
                () -> {});
    }

    /// Finishes with the code that the server's page shows.
    public void pasteCode(String code) {
        if (state.get() instanceof State.Waiting waiting && !code.isBlank()) {
            finish(waiting.attempt(), () -> waiting.attempt().withCode(code.strip()));
        }
    }

    private void finish(SignInAttempt attempt, Callable<SignedIn> ending) {
        move().askLong(
                        ending,
                        account -> {
                            close(attempt);
                            arrived(account);
                        },
                        e -> {
                            if (isCurrent(attempt)) {
                                fail(e);
                            }
                        });
    }

    private boolean isCurrent(SignInAttempt attempt) {
        return state.get() instanceof State.Waiting waiting && waiting.attempt().equals(attempt);
    }

    private void arrived(SignedIn account) {
        dismissTrouble();
        state.set(new State.In(account));
        move().refresh();
        if (overview().people() > 0) {
            // The user's own server returns the profiles that prove a match.
            move().run().match(Set.of(), this::fail);
        }
    }

    /// Signs in with a token made in the server's settings.
    public void useToken(String token) {
        var name = typed.text();
        if (name.isEmpty() || token.isBlank()) {
            return;
        }
        state.set(new State.Checking());
        askLong(() -> session().signInWithToken(name, token.strip()), this::arrived, this::askAgain);
    }

    private void askAgain() {
        state.set(new State.Asking());
    }

    /// Back to the name; what was begun is dropped.
    public void cancel() {
        switch (state.get()) {
            case State.Ready ready -> drop(ready.attempt());
            case State.Waiting waiting -> drop(waiting.attempt());
            case State.Asking asking -> {}
            case State.Checking checking -> {}
            case State.In in -> {}
        }
    }

    private void drop(SignInAttempt attempt) {
        askAgain();
        dismissTrouble();
        close(attempt);
    }

    /// Nothing listens for the browser any more.
    private void close(SignInAttempt attempt) {
        ask(
                () -> {
                    attempt.close();
                    return attempt;
                },
                closed -> {});
    }

    /// Ends the access there and forgets the token here. What the server did not end is said.
    public void signOut() {
        askLong(
                session()::signOut,
                remains -> {
                    remains.map(words()::said).ifPresent(this::fail);
                    move().refresh();
                },
                () -> move().refresh());
    }

    @Override
    protected void show() {
        show(line(), nextNow());
    }

    private String line() {
        return switch (state.get()) {
            case State.Asking asking -> words().of("server.truth.out");
            case State.Checking checking ->
                words().of("server.truth.checking", typed.name().get());
            case State.Ready(var attempt) -> words().of("server.truth.ready", domain(attempt));
            case State.Waiting(var attempt) -> words().of("server.truth.waiting", domain(attempt));
            case State.In(var in) ->
                words().of("server.truth.in", in.account().handle().display());
        };
    }

    private Next nextNow() {
        return switch (state.get()) {
            case State.Asking asking -> askNext();
            case State.Checking checking -> new Next.Wait(words().of("server.next.checking"));
            case State.Ready(var attempt) ->
                new Next.Offer(
                        words().of("server.next.browser", domain(attempt)),
                        words().of("server.browser"),
                        this::openBrowser);
            case State.Waiting waiting -> new Next.Wait(words().of("server.next.waiting"));
            case State.In in -> onward(words().of("server.next.follow"));
        };
    }

    private Next askNext() {
        return typed.text().isEmpty()
                ? new Next.Wait(words().of("server.next.name"))
                : new Next.Offer(words().of("server.next.check"), words().of("server.check"), this::check);
    }

    private static String domain(SignInAttempt attempt) {
        return attempt.instance().domain();
    }

    /// What the user types, and what is behind it.
    public TypedServer typed() {
        return typed;
    }

    /// Where the found people live, the server with most of them first.
    public ReadOnlyObjectProperty<List<Home>> homes() {
        return homes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
