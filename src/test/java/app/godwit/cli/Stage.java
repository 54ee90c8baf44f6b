package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Route;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.World;
import app.godwit.reports.Reader;
import app.godwit.secrets.RunTokens;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as a terminal would, and keeps what they print.
final class Stage implements Outside, AutoCloseable {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private final RunTokens tokens = new RunTokens();
    private Time time = new PracticeTime(() -> Instant.parse("2026-03-01T12:00:00Z"));
    private Predicate<URI> person = _ -> false;
    private final Deque<Http> open = new ArrayDeque<>();
    private final List<Route> routes = new ArrayList<>();
    private Optional<Practice> practice = Optional.empty();
    private String typed = "";
    private boolean interrupted;

    /// What was asked of the outside, in order.
    final List<String> asked = new ArrayList<>();

    /// Every host is one of a practice Fediverse from now on, and its people say yes when asked.
    Practice onPractice() throws IOException {
        var started = Practice.start(World.sample(), time, Faults.none(), 0);
        practice = Optional.of(started);
        return started;
    }

    /// Some host is reached by this way from now on.
    Stage by(Route route) {
        routes.add(route);
        return this;
    }

    Stage with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /// From now on time passes as this one says.
    Stage at(Time other) {
        time = other;
        return this;
    }

    /// Whoever sits at the browser, where there is no practice Fediverse.
    ///
    /// @param visit whether the page could be shown
    Stage showing(Predicate<URI> visit) {
        person = visit;
        return this;
    }

    /// A command on this move.
    int run(Path move, String... words) {
        var args = Stream.concat(Stream.of(words), Stream.of("-m", move.toString(), "--allow-local"));
        return run(args.toArray(String[]::new));
    }

    /// The same, which must end with this status, and what it answers.
    JsonNode json(Path move, int status, String... words) {
        var args = Stream.concat(Stream.of(words), Stream.of("--json"));
        assertThat(run(move, args.toArray(String[]::new))).as(err() + out()).isEqualTo(status);
        return json();
    }

    Stage typing(String text) {
        typed = text;
        return this;
    }

    int run(String... args) {
        out.reset();
        err.reset();
        return CommandLineInterface.run(this, console(), args);
    }

    Console console() {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new BufferedReader(new StringReader(typed)),
                Console.Style.PLAIN,
                new Reader(Locale.ENGLISH, ZoneOffset.UTC));
    }

    /// As if Ctrl-C were pressed as soon as somebody listens.
    void interruptAtOnce() {
        interrupted = true;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    @Override
    public Tools tools(Reach reach, Keep keep, Path move) {
        asked.add("tools " + reach + " " + keep + " " + move.getFileName());
        var ways = Stream.concat(routes.stream(), practice.map(Practice::route).stream());
        open.push(new Http(reach, ways.toList()));
        return new Tools(time, open.element(), tokens);
    }

    @Override
    public InstantSource clock() {
        return time;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    @Override
    public boolean show(URI page) {
        asked.add("show " + page.getHost());
        if (practice.isEmpty()) {
            return person.test(page);
        }
        try {
            var _ = PracticeUser.allow(open.element(), page, "sample", "practice");
            return true;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void openWindow(Reach reach, Keep keep, Path move) {
        asked.add("window");
    }

    @Override
    public Watch onInterrupt(Runnable stop) {
        if (interrupted) {
            stop.run();
        }
        return () -> {};
    }

    @Override
    public void close() throws IOException {
        open.forEach(Http::close);
        if (practice.isPresent()) {
            practice.get().close();
        }
    }
}
