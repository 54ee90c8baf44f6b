package app.godwit;

import app.godwit.cli.CommandLineInterface;
import app.godwit.cli.Console;
import app.godwit.cli.Exit;
import app.godwit.cli.Failure;
import app.godwit.cli.GivenToken;
import app.godwit.cli.Keep;
import app.godwit.cli.Outside;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Route;
import app.godwit.moves.Tools;
import app.godwit.secrets.TokenStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The composition root: builds what the program needs from outside, once and by hand, and closes it in reverse.
public final class App implements Outside, AutoCloseable {
    private final Map<String, String> environment = System.getenv();
    private final Browser browser = new Browser(environment, System.getProperty("os.name"));
    private final SystemTime time = new SystemTime();
    private final Interrupts interrupts;
    private final Deque<Http> open = new ArrayDeque<>();

    private App(Interrupts interrupts) {
        this.interrupts = interrupts;
    }

    /// Runs the program.
    ///
    /// @return the exit status
    static int run(String... args) {
        var interrupts = new Interrupts();
        var status = Exit.REFUSED.code();
        try (var app = new App(interrupts)) {
            status = CommandLineInterface.run(app, Console.system(), args);
        } finally {
            interrupts.end(status);
        }
        return status;
    }

    @Override
    public Tools tools(Reach reach, Keep keep, Path move) throws Failure {
        var http = new Http(reach, routes(reach));
        open.push(http);
        return new Tools(time, http, tokens(keep, move));
    }

    private TokenStore tokens(Keep keep, Path move) throws Failure {
        var kept = kept(keep, move);
        return variable("GODWIT_TOKEN")
                .<TokenStore>map(given -> new GivenToken(given, kept))
                .orElse(kept);
    }

    private static TokenStore kept(Keep keep, Path move) throws Failure {
        throw new Failure(Exit.NEEDS_SIGN_IN, "Tokens cannot be kept yet: " + keep + " " + move);
    }

    private List<Route> routes(Reach reach) throws Failure {
        return List.of();
    }

    @Override
    public InstantSource clock() {
        return time;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public boolean show(URI page) {
        return browser.open(page);
    }

    @Override
    public void openWindow() throws Failure {
        if (!browser.hasScreen()) {
            throw new Failure(
                    Exit.USAGE,
                    "There is no screen to open the window on; use the commands (godwit --help), or see one whole move"
                            + " with godwit demo.");
        }
    }

    @Override
    public Watch onInterrupt(Runnable stop) {
        interrupts.add(stop);
        return () -> interrupts.remove(stop);
    }

    @Override
    public void close() {
        open.forEach(Http::close);
    }
}
