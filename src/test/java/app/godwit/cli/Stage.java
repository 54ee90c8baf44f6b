package app.godwit.cli;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Route;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.reports.Reader;
import app.godwit.secrets.TokenStore;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as a terminal would, and keeps what they print.
final class Stage implements Outside {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final Clock clock = new Clock();
    private final List<Route> routes;
    private String typed = "";

    /// What was asked of the outside, in order.
    final List<String> asked = new ArrayList<>();

    Stage(Route... routes) {
        this.routes = List.of(routes);
    }

    Stage with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Stage typing(String text) {
        typed = text;
        return this;
    }

    int run(String... args) {
        out.reset();
        err.reset();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new BufferedReader(new StringReader(typed)),
                Console.Style.PLAIN,
                new Reader(Locale.ENGLISH, ZoneOffset.UTC));
        return CommandLineInterface.run(this, console, args);
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
        return new Tools(clock, new Http(reach, routes), new Pocket());
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    @Override
    public boolean show(URI page) {
        asked.add("show " + page.getHost());
        return false;
    }

    @Override
    public void openWindow(Reach reach, Keep keep, Path move) {
        asked.add("window");
    }

    @Override
    public Watch onInterrupt(Runnable stop) {
        return () -> {};
    }

    /// Stands at one moment, and leaps over every wait.
    private static final class Clock implements Time {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public synchronized void waitUntil(Instant moment) {
            now = moment.isAfter(now) ? moment : now;
        }
    }

    private final class Pocket implements TokenStore {
        @Override
        public Optional<String> read(String key) {
            return Optional.ofNullable(tokens.get(key));
        }

        @Override
        public void keep(String key, String secret) {
            tokens.put(key, secret);
        }

        @Override
        public void forget(String key) {
            tokens.remove(key);
        }
    }
}
