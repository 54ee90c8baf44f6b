package app.godwit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "See one whole move: an invented person's archive, to a Fediverse on this computer. Takes seconds,"
                        + " needs no account, sends nothing out.")
final class DemoCommand extends Task {
    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where the move file and the report are written (default: ./godwit-demo).")
    private Path folder = Path.of("godwit-demo");

    DemoCommand(Context context) {
        super(context);
    }

    @Override
    Answer work() throws Exception {
        try (var practice = PracticeMove.begin(folder, outside().clock())) {
            return new Demo(practice, outside(), console()).play(folder.resolve("report.html"));
        }
    }
}
