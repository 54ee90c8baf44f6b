package app.godwit.desktop.server;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.desktop.session.Troubles;
import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.TypedName;
import app.godwit.moves.Home;
import app.godwit.moves.SignInAttempt;
import app.godwit.moves.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// From a typed name to a signed-in account.
public final class ServerModel extends StepModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<String>> likely = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight.Nothing());
    private final ReadOnlyObjectWrapper<List<Home>> homes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Asking());

    public ServerModel(OpenMove move) {
        super(move, Step.SERVER);
        name.set(session().suggestedServer());
        name.subscribe((before, now) -> {
            likely.set(likely(session().typed(now)));
            sight.set(new Sight.Nothing());
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

    /// What is behind the typed name.
    public sealed interface Sight {
        /// Nobody has looked.
        record Nothing() implements Sight {}

        record Looking(String name) implements Sight {}

        record Here(String name, Instance instance, About about) implements Sight {}

        /// @param code to look up
        record Absent(String name, String why, String code) implements Sight {}
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
        var typed = name.get().strip();
        if (!(state.get() instanceof State.Asking)
                || !isClear(session().typed(typed))
                || !(sight.get() instanceof Sight.Nothing)) {
            return;
        }
        sight.set(new Sight.Looking(typed));
        move().askLong(
                        () -> session().look(typed),
                        here -> saw(typed, new Sight.Here(typed, here.instance(), here.about())),
                        e -> saw(
                                typed,
                                new Sight.Absent(
                                        typed,
                                        Troubles.sentence(e, words()),
                                        words().of("trouble.code", Troubles.code(e)))));
    }

    /// Of a slip of the finger the words beside the field tell already.
    private static boolean isClear(TypedName typed) {
        return typed instanceof TypedName.Whole(var _, var meant) && meant.isEmpty();
    }

    /// An answer about a name that stands there no more is late.
    private void saw(String typed, Sight seen) {
        if (name.get().strip().equals(typed)) {
            sight.set(seen);
        }
    }

    /// Takes a server that is known already.
    public void take(Home home) {
        name.set(home.host());
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

    private static List<String> likely(TypedName typed) {
        return switch (typed) {
            case TypedName.Nothing _ -> List.of();
            case TypedName.Unfinished(var names) -> names;
            case TypedName.Whole(var _, var meant) -> meant.stream().toList();
        };
    }

    /// Looks whether a server answers under the typed name.
    public void check() {
        var typed = name.get().strip();
        if (typed.isEmpty()) {
            return;
        }
        state.set(new State.Checking());
        askLong(() -> session().signIn(typed), attempt -> state.set(new State.Ready(attempt)), this::askAgain);
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
        var typed = name.get().strip();
        if (typed.isEmpty() || token.isBlank()) {
            return;
        }
        state.set(new State.Checking());
        askLong(() -> session().signInWithToken(typed, token.strip()), this::arrived, this::askAgain);
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
        switch (state.get()) {
            case State.Asking asking -> show(words().of("server.truth.out"), askNext());
            case State.Checking checking ->
                show(
                        words().of("server.truth.checking", name.get()),
                        new Next.Wait(words().of("server.next.checking")));
            case State.Ready ready ->
                show(
                        words().of(
                                        "server.truth.ready",
                                        ready.attempt().instance().domain()),
                        new Next.Offer(
                                words().of(
                                                "server.next.browser",
                                                ready.attempt().instance().domain()),
                                words().of("server.browser"),
                                this::openBrowser));
            case State.Waiting waiting ->
                show(
                        words().of(
                                        "server.truth.waiting",
                                        waiting.attempt().instance().domain()),
                        new Next.Wait(words().of("server.next.waiting")));
            case State.In in ->
                show(
                        words().of(
                                        "server.truth.in",
                                        in.account().account().handle().display()),
                        onward(words().of("server.next.follow")));
        }
    }

    private Next askNext() {
        return name.get().isBlank()
                ? new Next.Wait(words().of("server.next.name"))
                : new Next.Offer(words().of("server.next.check"), words().of("server.check"), this::check);
    }

    /// What the user types.
    public StringProperty name() {
        return name;
    }

    /// Well-known servers that the typed name may be meant for, at most five.
    public ReadOnlyObjectProperty<List<String>> likely() {
        return likely.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    /// Where the found people live, the server with most of them first.
    public ReadOnlyObjectProperty<List<Home>> homes() {
        return homes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
