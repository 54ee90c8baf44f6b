package app.godwit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The whole command line.
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /// Runs one command to its end.
    ///
    /// @return the exit status, see [Exit]
    public static int run(Outside outside, Console console, String... args) {
        var context = new Context(outside, console, new Common());
        var line = commands(context);
        line.setOut(console.words());
        line.setExecutionStrategy(parsed -> {
            Logs.show(context.common().verbose());
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((problem, _) -> wrong(problem, console, args));
        line.setExecutionExceptionHandler((problem, _, _) -> failed(problem, context));
        return line.execute(opened(args));
    }

    /// All commands and their options, to be described and not run: for the man page and the shell's completion.
    public static CommandLine commands(Outside outside, Console console) {
        return commands(new Context(outside, console, new Common()));
    }

    private static CommandLine commands(Context context) {
        var line = new CommandLine(new GodwitCommand(context));
        subcommands(context).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /// A file manager names the file alone: `godwit NAME.godwit` is `godwit -m NAME.godwit`.
    private static String[] opened(String... args) {
        var file = args.length == 1 && args[0].endsWith(".godwit") && !args[0].startsWith("-");
        return file ? new String[] {"-m", args[0]} : args;
    }

    private static Stream<Task> subcommands(Context context) {
        return Stream.of(
                new DemoCommand(context),
                new PracticeCommand(context),
                new ImportCommand(context),
                new NamesCommand(context),
                new SignInXCommand(context),
                new FetchCommand(context),
                new MatchCommand(context),
                new PeopleCommand(context),
                new SignInCommand(context),
                new SignOutCommand(context),
                new PlanCommand(context),
                new FollowCommand(context),
                new MuteCommand(context),
                new BlockCommand(context),
                new ListsCommand(context),
                new RepostCommand(context),
                new PicturesCommand(context),
                new RunCommand(context),
                new ReconcileCommand(context),
                new UndoCommand(context),
                new StatusCommand(context),
                new ReportCommand(context),
                new ExportCommand(context));
    }

    private static int wrong(ParameterException problem, Console console, String... args) {
        var name = problem.getCommandLine().getCommandSpec().qualifiedName();
        var trouble = new Trouble(Exit.USAGE, sentence(problem) + " See " + name + " --help.");
        tell(trouble, console, Arrays.asList(args).contains("--json"));
        return trouble.exit().code();
    }

    private static String sentence(ParameterException problem) {
        var message = problem.getMessage();
        var words =
                message == null ? "Wrong usage" : message.lines().findFirst().orElse("Wrong usage");
        var hint = new StringWriter();
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(hint));
        var suggestion = hint.toString().strip();
        return (words + (words.endsWith(".") ? "" : ".") + " " + suggestion).strip();
    }

    private static int failed(Exception problem, Context context) {
        var trouble = Trouble.of(problem);
        tell(trouble, context.console(), context.common().json());
        if (context.common().verbose()) {
            context.console().trace(problem);
        }
        return trouble.exit().code();
    }

    private static void tell(Trouble trouble, Console console, boolean json) {
        if (json) {
            console.json(Shapes.Error.of(trouble));
        } else {
            console.note(trouble.what());
        }
    }
}
