import app.godwit.cli.CommandLineInterface;
import app.godwit.cli.Console;
import app.godwit.cli.Outside;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Writes the man page and the shell's completion out of the commands themselves, so that they never tell another
/// story.
///
/// Use: `java -cp 'JARS/*' Manual.java FOLDER VERSION SECONDS`
final class Manual {
    private static final Pattern CHOICES = Pattern.compile("_args=(\\([^)]*\\))");
    private static final String EXIT_STATUS = "Exit status: ";

    private final StringBuilder page = new StringBuilder();

    private Manual() {}

    public static void main(String[] args) throws IOException {
        var line = CommandLineInterface.commands(nobody(), Console.system());
        var date = Instant.ofEpochSecond(Long.parseLong(args[2]))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("godwit.bash"), completion(line));
        var manual = new Manual();
        manual.page
                .append(".TH GODWIT 1 ")
                .append(date)
                .append(" \"Godwit ")
                .append(args[1])
                .append("\"\n");
        manual.whole(line);
        Files.writeString(folder.resolve("godwit.1"), manual.page);
    }

    /// Words to choose from are offered as they are written everywhere else; picocli offers them in capitals.
    private static String completion(CommandLine line) {
        return CHOICES.matcher(AutoComplete.bash("godwit", line) + "\n")
                .replaceAll(choices -> choices.group()
                        .replace(choices.group(1), choices.group(1).toLowerCase(Locale.ROOT)));
    }

    /// Commands are described here and not run, so nothing asks for the world outside.
    private static Outside nobody() {
        return (Outside) Proxy.newProxyInstance(
                Outside.class.getClassLoader(), new Class<?>[] {Outside.class}, (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private void whole(CommandLine line) {
        var usage = line.getCommandSpec().usageMessage();
        section("NAME");
        text("godwit \\- move from Twitter/X to the Fediverse", false);
        section("SYNOPSIS");
        text(".B godwit\n[\\fIoptions\\fR] [\\fIcommand\\fR] ...\n.br\n.B godwit\n\\fIFILE\\fR.godwit", false);
        section("DESCRIPTION");
        text(String.join(" ", usage.description()), true);
        text("With the name of a move file it opens the window on that move.", true);
        section("OPTIONS");
        parts(line, false);
        section("COMMANDS");
        text("The options above may stand after each command too.", true);
        line.getSubcommands().forEach(this::command);
        section("NOTES");
        for (String note : usage.footer()) {
            if (note.startsWith(EXIT_STATUS)) {
                section("EXIT STATUS");
            }
            text(note.replace(EXIT_STATUS, ""), true);
        }
    }

    private void command(String name, CommandLine line) {
        var synopsis = new CommandLine.Help(line.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
        page.append(".SS ").append(escaped("godwit " + name + operands(line))).append('\n');
        text(String.join(" ", synopsis.commandSpec().usageMessage().description()), true);
        parts(line, true);
    }

    private static String operands(CommandLine line) {
        return line.getCommandSpec().positionalParameters().stream()
                .map(one -> " " + one.paramLabel() + (one.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining());
    }

    private void parts(CommandLine line, boolean own) {
        for (PositionalParamSpec one : line.getCommandSpec().positionalParameters()) {
            part("\\fI" + escaped(one.paramLabel()) + "\\fR", one.description());
        }
        line.getCommandSpec().options().stream()
                .filter(one -> !one.hidden() && !(own && (one.inherited() || one.usageHelp() || one.versionHelp())))
                .forEach(one -> part(names(one), one.description()));
    }

    private static String names(OptionSpec option) {
        var names = Stream.of(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " \\fI" + escaped(option.paramLabel()) + "\\fR";
    }

    private void part(String name, String... description) {
        page.append(".TP\n").append(name).append('\n');
        text(String.join(" ", description), true);
    }

    private void section(String name) {
        page.append(".SH ").append(name).append('\n');
    }

    private void text(String words, boolean plain) {
        if (words.isBlank()) {
            page.append(".PP\n");
        } else {
            var resolved = plain ? escaped(words.replace("%n", " ").replace("%%", "%")) : words;
            page.append(plain && resolved.startsWith(".") ? "\\&" : "")
                    .append(resolved)
                    .append('\n');
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    }
}
