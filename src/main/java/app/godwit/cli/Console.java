package app.godwit.cli;

import app.godwit.reports.Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The terminal, or whatever stands in for it: results on `out`, progress and errors on `err`.
public final class Console {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /// How progress is shown.
    public enum Style {
        /// One line that changes.
        LIVE,
        /// A new line now and then, for logs and pipes.
        PLAIN
    }

    private final PrintStream out;
    private final PrintStream err;
    private final BufferedReader in;
    private final Style style;
    private final Reader reader;

    public Console(PrintStream out, PrintStream err, BufferedReader in, Style style, Reader reader) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.style = style;
        this.reader = reader;
    }

    /// The terminal that the program was started in.
    public static Console system() {
        var in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        return new Console(System.out, System.err, in, isTerminal() ? Style.LIVE : Style.PLAIN, Reader.here());
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    Style style() {
        return style;
    }

    /// In whose language and time zone dates are written.
    Reader reader() {
        return reader;
    }

    void say(List<String> lines) {
        say(lines.stream());
    }

    void say(Stream<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /// For help texts.
    PrintWriter words() {
        return new PrintWriter(out, true);
    }

    /// One JSON document, in UTF-8 whatever the terminal speaks. Written as it is made.
    void json(Object shape) {
        var utf8 = new PrintWriter(out, false, StandardCharsets.UTF_8);
        JSON.writeValue(utf8, shape);
        utf8.print('\n');
        utf8.flush();
    }

    /// Something to read while the command is at work.
    void note(String line) {
        err.println(line);
        err.flush();
    }

    /// The same without a new line.
    void draw(String text) {
        err.print(text);
        err.flush();
    }

    void trace(Throwable problem) {
        problem.printStackTrace(err);
    }

    /// The next line that the user types, empty at the end of the input.
    Optional<String> ask(String prompt) throws IOException {
        draw(prompt + " ");
        return Optional.ofNullable(in.readLine()).map(String::strip).filter(line -> !line.isEmpty());
    }

    /// A line that is not shown while it is typed, where the terminal can do that.
    Optional<String> askSecretly(String prompt) throws IOException {
        var console = System.console();
        if (style == Style.PLAIN || console == null) {
            return ask(prompt);
        }
        var typed = console.readPassword("%s ", prompt);
        return Optional.ofNullable(typed).map(String::new).map(String::strip).filter(line -> !line.isEmpty());
    }
}
