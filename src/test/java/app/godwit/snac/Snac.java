package app.godwit.snac;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A real snac on loopback with a data folder of its own: a whole ActivityPub server in one small program. It
/// is not part of Godwit; the distribution's package `snac2` brings it.
public final class Snac implements AutoCloseable {
    private static final Pattern PASSWORD = Pattern.compile("User password is (\\S+)");

    private final Path data;
    private final int port;
    private final Map<String, String> passwords;
    private final Process process;

    private Snac(Path data, int port, Map<String, String> passwords, Process process) {
        this.data = data;
        this.port = port;
        this.passwords = passwords;
        this.process = process;
    }

    /// Whether the program is there; without it the tests that need it are skipped.
    public static boolean isInstalled() {
        try {
            var process = new ProcessBuilder("snac").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() >= 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Makes a server with these people and waits until it listens.
    ///
    /// @param folder an empty place for its data
    public static Snac start(Path folder, String... users) throws IOException, InterruptedException {
        var port = freePort();
        return start(folder, port, port, users);
    }

    /// The same behind a line on which things go wrong: all that is said to it and by it goes through there.
    public static Snac startBehind(Relay relay, Path folder, String... users) throws IOException, InterruptedException {
        var port = freePort();
        relay.to(port);
        return start(folder, relay.port(), port, users);
    }

    private static Snac start(Path folder, int port, int inner, String... users)
            throws IOException, InterruptedException {
        var data = folder.resolve("snac");
        run(
                "127.0.0.1\n" + port + "\nlocalhost:" + port + "\n\nkeeper@snac.example\n",
                "snac",
                "init",
                data.toString());
        speakHttp(data.resolve("server.json"), port, inner);
        var passwords = new LinkedHashMap<String, String>();
        for (var user : users) {
            passwords.put(user, passwordIn(run("", "snac", "adduser", data.toString(), user)));
        }
        var process = new ProcessBuilder("snac", "httpd", data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitStart(process);
        return new Snac(data, port, passwords, process);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String run(String typed, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var input = process.outputWriter()) {
            input.write(typed);
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
        return said;
    }

    private static void speakHttp(Path settings, int port, int inner) throws IOException {
        var text = Files.readString(settings)
                .replace("\"protocol\": \"https\"", "\"protocol\": \"http\"")
                .replace("\"port\": " + port, "\"port\": " + inner);
        Files.writeString(settings, text);
    }

    private static String passwordIn(String said) throws IOException {
        var match = PASSWORD.matcher(said);
        if (!match.find()) {
            throw new IOException("snac told no password: " + said);
        }
        return match.group(1);
    }

    /// It logs one line when it listens. What it logs later must be read too, or it would wait.
    private static void awaitStart(Process process) throws IOException {
        var log = process.errorReader();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            if (line.contains("httpd")) {
                Thread.ofVirtual().start(() -> drain(log));
                return;
            }
        }
        throw new IOException("snac did not start");
    }

    private static void drain(BufferedReader log) {
        try {
            while (log.readLine() != null) {}
        } catch (IOException _) {
            // It has ended.
        }
    }

    public String base() {
        return "http://localhost:" + port;
    }

    /// The host part of its accounts' addresses.
    public String domain() {
        return "localhost:" + port;
    }

    public String password(String user) {
        var password = passwords.get(user);
        if (password == null) {
            throw new IllegalArgumentException("nobody is called " + user);
        }
        return password;
    }

    /// Where its files are, for looking at what truly happened.
    public Path data() {
        return data;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
