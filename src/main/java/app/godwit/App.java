package app.godwit;

import app.godwit.cli.CommandLineInterface;
import app.godwit.cli.Console;
import app.godwit.cli.Exit;
import app.godwit.cli.Failure;
import app.godwit.cli.GivenToken;
import app.godwit.cli.Keep;
import app.godwit.cli.Outside;
import app.godwit.cli.PracticeRoute;
import app.godwit.cli.XHosts;
import app.godwit.desktop.Desk;
import app.godwit.desktop.GodwitApplication;
import app.godwit.desktop.preferences.Proxies;
import app.godwit.desktop.preferences.ProxyChoice;
import app.godwit.http.Http;
import app.godwit.http.Passage;
import app.godwit.http.Reach;
import app.godwit.http.Route;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.FromX;
import app.godwit.moves.Move;
import app.godwit.moves.Tools;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.World;
import app.godwit.secrets.FileTokens;
import app.godwit.secrets.KeyringTokens;
import app.godwit.secrets.RunTokens;
import app.godwit.secrets.TokenStore;
import app.godwit.xapi.Hosts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The composition root: builds what the program needs from outside, once and by hand, and closes it in reverse.
public final class App implements Outside, AutoCloseable {
    private final Map<String, String> environment = System.getenv();
    private final Browser browser = new Browser(environment, System.getProperty("os.name"));
    private final SystemTime time = new SystemTime();
    private final Interrupts interrupts;
    private final Deque<Http> open = new ArrayDeque<>();
    private Optional<Guest> guest = Optional.empty();

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
        mustKnowTheWay();
        return new Tools(time, http(reach), tokens(keep, move));
    }

    private Http http(Reach reach) throws Failure {
        var route = practice(reach);
        var http = new Http(reach, route.stream().toList());
        ofEnvironment().ifPresent(http::go);
        open.push(http);
        route.ifPresent(way -> guest = Optional.of(new Guest(http, way)));
        return http;
    }

    private TokenStore tokens(Keep keep, Path move) {
        var kept = kept(keep, move);
        return variable("GODWIT_TOKEN")
                .<TokenStore>map(given -> new GivenToken(given, kept))
                .orElse(kept);
    }

    private static TokenStore kept(Keep keep, Path move) {
        return switch (keep) {
            case KEYRING -> new KeyringTokens();
            case FILE -> new FileTokens(move);
            case RUN -> new RunTokens();
        };
    }

    /// The way to another process's practice Fediverse, where the environment names one.
    private Optional<Route> practice(Reach reach) throws Failure {
        var address = variable("GODWIT_PRACTICE");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (reach == Reach.PUBLIC) {
            throw new Failure(
                    Exit.USAGE,
                    "GODWIT_PRACTICE is set, and works only with --allow-local; add it or unset the variable.");
        }
        return Optional.of(PracticeRoute.parse(address.get()));
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
    public boolean show(URI page) throws Failure {
        var visits = guest.filter(person -> person.way().covers(page.getHost()));
        return visits.isPresent() ? visits.get().allow(page) : browser.open(page);
    }

    /// No browser finds the practice servers, so here the person behind the practice account says yes.
    private record Guest(Http http, Route way) {
        boolean allow(URI page) throws Failure {
            try {
                var home = World.sample().homes().stream()
                        .filter(one -> one.domain().equals(page.getHost()))
                        .findFirst();
                if (home.isPresent()) {
                    var _ = PracticeUser.allow(
                            http, page, home.get().user(), home.get().password());
                }
                return home.isPresent();
            } catch (IOException refused) {
                throw new Failure(Exit.REFUSED, "The practice server did not let you in; is godwit practice running?");
            }
        }
    }

    @Override
    public void openWindow(Reach reach, Keep keep, Path move) throws Failure {
        if (!browser.hasScreen()) {
            throw new Failure(
                    Exit.USAGE,
                    "There is no screen to open the window on; use the commands (godwit --help), or see one whole move"
                            + " with godwit demo.");
        }
        // Must stand before anybody asks for the system's proxies.
        System.setProperty("java.net.useSystemProxies", "true");
        var x = XHosts.of(this, reach);
        var http = http(reach);
        GodwitApplication.show(new Desk(
                new Moves(file -> Move.open(file, new Tools(time, http, tokens(keep, file))), x),
                new WindowRehearsals(time),
                time,
                ZoneId.systemDefault(),
                Locale.getDefault(),
                Files.exists(move) ? Optional.of(move) : Optional.empty(),
                preferences(),
                new Tray(System.getProperty("os.name"), browser),
                new Proxies(
                        keep == Keep.KEYRING ? new KeyringTokens() : new RunTokens(),
                        (proxy, password) -> http.go(passage(proxy, new Passage.Login(proxy.login(), password))))));
    }

    private Passage passage(ProxyChoice proxy, Passage.Login login) {
        return switch (proxy.way()) {
            case SYSTEM -> ofSystem();
            case NONE -> Passage.STRAIGHT;
            case HTTP -> at(proxy, place -> new Passage.HttpProxy(place.host(), place.port(), login));
            case SOCKS -> at(proxy, place -> new Passage.SocksProxy(place.host(), place.port(), login));
        };
    }

    private static Passage at(ProxyChoice proxy, Function<ProxyChoice.Place, Passage> passage) {
        return proxy.place().map(passage).orElse(Passage.STRAIGHT);
    }

    /// First the environment, as other programs do, then the desktop's settings.
    private Passage ofSystem() {
        return ofEnvironment().orElseGet(Passage::ofSystem);
    }

    private Optional<Passage> ofEnvironment() {
        return proxyVariable().flatMap(this::variable).flatMap(Passage::parse);
    }

    private Optional<String> proxyVariable() {
        return Stream.of("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
                .filter(name -> variable(name).isPresent())
                .findFirst();
    }

    /// Whoever names a proxy does not want to be seen without it. What they wrote is not repeated: it may hold a
    /// password.
    private void mustKnowTheWay() throws Failure {
        var named = proxyVariable();
        if (named.isPresent() && ofEnvironment().isEmpty()) {
            throw new Failure(
                    Exit.USAGE,
                    ("%s does not name a proxy in a way that Godwit can read, so nothing was sent; write"
                                    + " http://name:port or socks5://name:port, or unset it.")
                            .formatted(named.get()));
        }
    }

    /// Where this system keeps what its users like.
    private Path preferences() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var folder = system.contains("windows")
                ? variable("APPDATA")
                        .map(Path::of)
                        .orElse(home.resolve("AppData").resolve("Roaming"))
                : system.contains("mac")
                        ? home.resolve("Library").resolve("Application Support")
                        : variable("XDG_CONFIG_HOME").map(Path::of).orElse(home.resolve(".config"));
        return folder.resolve("godwit").resolve("preferences.properties");
    }

    /// Move files, and the X that is asked for all of them.
    private record Moves(Desk.Opening files, Hosts x) implements Desk.Opening {
        @Override
        public Move open(Path file) throws MoveFileException {
            return files.open(file);
        }

        @Override
        public FromX x(Move move) {
            return move.x(x);
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
