package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What commands tell the proxy that the environment names.
class ProxyOfTheEnvironmentTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCommandTellsTheProxyNameAndPasswordAndNobodyElse() throws Exception {
        try (var door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(door));
            var proxy = "http://ana:s%40cret-7@127.0.0.1:" + door.getLocalPort();
            var environment = Map.of("https_proxy", proxy, "GODWIT_TOKEN", "invented");
            var move = folder.resolve("m.godwit").toString();
            var command = List.of("-m", move, "sign-in", "lake.example", "--token", "--keep-token", "run", "--verbose");
            try (var process = GodwitProcess.start(Path.of("."), List.of(), environment, command)) {
                var ended = process.await();
                assertThat(ended.exit()).isNotZero();
                assertThat(ended.out() + ended.err())
                        .contains("The proxy does not let Godwit through (403).")
                        .doesNotContain("s@cret-7", "s%40cret-7", said());
            }
        }
        assertThat(heard).contains("CONNECT lake.example:443 HTTP/1.1", "Proxy-Authorization: Basic " + said());
    }

    @Test
    void aCommandGoesNowhereWhenItCannotReadThatProxy() throws Exception {
        var environment = Map.of("https_proxy", "http://ana:s%40cret-7@proxy", "GODWIT_TOKEN", "invented");
        var move = folder.resolve("m.godwit").toString();
        var command = List.of("-m", move, "sign-in", "lake.example", "--token", "--keep-token", "run", "--verbose");
        try (var process = GodwitProcess.start(Path.of("."), List.of(), environment, command)) {
            var ended = process.await();
            assertThat(ended.exit()).isEqualTo(2);
            assertThat(ended.err())
                    .contains("https_proxy does not name a proxy in a way that Godwit can read, so nothing was sent;")
                    .doesNotContain("s%40cret-7", "s@cret-7");
        }
    }

    private static String said() {
        return Base64.getEncoder().encodeToString("ana:s@cret-7".getBytes(StandardCharsets.UTF_8));
    }

    /// Says no to everybody.
    private void serve(ServerSocket door) {
        while (!door.isClosed()) {
            try (var visitor = door.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    heard.add(line);
                }
                visitor.getOutputStream()
                        .write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException left) {
                // The next one may come.
            }
        }
    }
}
