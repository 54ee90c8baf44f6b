package app.godwit.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// `godwit` as a process of its own, so that it can be killed like one.
public final class GodwitProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;
    private static final String END = "\0";

    private final Process process;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final BlockingQueue<String> errLines = new LinkedBlockingQueue<>();
    private final List<Thread> readers = new ArrayList<>();

    private GodwitProcess(Process process) {
        this.process = process;
        readers.add(read(process.getInputStream(), out, _ -> {}));
        readers.add(read(process.getErrorStream(), err, errLines::add));
    }

    /// How a process ended.
    public record Ended(int exit, String out, String err) {}

    /// Starts `godwit` with these arguments; of this machine's proxies it is told nothing.
    ///
    /// @param javaOptions such as `-Xmx256m`
    public static GodwitProcess start(
            Path folder, List<String> javaOptions, Map<String, String> environment, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "app.godwit.Main"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        builder.environment().putAll(environment);
        return new GodwitProcess(builder.start());
    }

    private static Thread read(InputStream stream, StringBuffer text, Consumer<String> each) {
        return Thread.ofVirtual().start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    text.append(line).append('\n');
                    each.accept(line);
                }
            } catch (IOException closed) {
                text.append("(").append(closed.getMessage()).append(")\n");
            } finally {
                each.accept(END);
            }
        });
    }

    /// The first line on standard error that fits.
    public String errLine(Predicate<String> fits) throws InterruptedException {
        while (true) {
            var line = errLines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null || line.equals(END)) {
                throw new AssertionError("The line never came. What came:\n" + err + out);
            }
            if (fits.test(line)) {
                return line;
            }
        }
    }

    /// SIGKILL, and waits until it is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /// Waits until it ends by itself.
    public Ended await() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("It did not end. What it said:\n" + err + out);
        }
        for (var reader : readers) {
            reader.join();
        }
        return new Ended(process.exitValue(), out.toString(), err.toString());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
