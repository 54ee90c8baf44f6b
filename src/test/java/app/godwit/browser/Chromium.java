package app.godwit.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// The distribution's Chromium with a profile of its own. It finds this computer and no other: names are told to
/// it, and every other name leads nowhere.
public final class Chromium implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://(127\\.0\\.0\\.1:\\d+)/");

    /// Nothing of its own accord, and no screen. The sandbox needs rights that test machines do not give; only pages
    /// of the tests themselves are shown.
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-extensions",
            "--disable-sync",
            "--disable-features=OptimizationHints,MediaRouter,Translate",
            "--password-store=basic",
            "--remote-debugging-address=127.0.0.1",
            "--remote-debugging-port=0");

    private final Process process;
    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Chromium(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Whether the program is there; without it the tests that need it are skipped.
    public static boolean isInstalled() {
        try {
            var process = new ProcessBuilder("chromium", "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Starts it and waits until it can be driven.
    ///
    /// @param folder  an empty place for its profile
    /// @param hosts   names and the `address:port` behind them; `127.0.0.1` and `localhost` are always there
    /// @param trusted hashes of the public keys (Base64 of SHA-256) of certificates that no public authority signed
    public static Chromium start(Path folder, Map<String, String> hosts, List<String> trusted) throws IOException {
        var rules = new ArrayList<String>();
        hosts.forEach((name, to) -> rules.add("MAP " + name + " " + to));
        rules.add("MAP * ~NOTFOUND");
        rules.add("EXCLUDE 127.0.0.1");
        rules.add("EXCLUDE localhost");
        var command = new ArrayList<String>();
        command.add("chromium");
        command.addAll(QUIET);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.add("--host-resolver-rules=" + String.join(", ", rules));
        command.add("--ignore-certificate-errors-spki-list=" + String.join(",", trusted));
        command.add("about:blank");
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // Whatever it leaves behind stays in the folder.
        for (var place : List.of("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")) {
            builder.environment()
                    .put(place, Files.createDirectories(folder.resolve(place)).toString());
        }
        var process = builder.start();
        return new Chromium(process, awaitStart(process));
    }

    /// It tells where it listens. What it says later must be read too, or it would wait.
    private static String awaitStart(Process process) throws IOException {
        var log = process.errorReader();
        var said = new StringBuilder();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            var match = LISTENING.matcher(line);
            if (match.find()) {
                Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
                return match.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IOException("Chromium did not start: " + said);
    }

    /// Its first and only page.
    public Tab tab() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://" + address + "/json/list"))
                .build();
        var pages = JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
        for (var page : pages) {
            if (page.path("type").asString("").equals("page")) {
                return Tab.open(
                        http, URI.create(page.path("webSocketDebuggerUrl").asString()));
            }
        }
        throw new IOException("Chromium shows no page");
    }

    @Override
    public void close() {
        http.close();
        var helpers = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        helpers.forEach(ProcessHandle::destroyForcibly);
    }
}
