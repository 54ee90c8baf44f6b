package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.reports.HtmlReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "report", description = "Write what happened into one HTML file that needs nothing else.")
final class ReportCommand extends MoveTask {
    @Parameters(paramLabel = "FILE.html", description = "Where to write it.")
    private Path file = Path.of("report.html");

    ReportCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws IOException {
        HtmlReport.write(move, file);
        return Answer.done(Map.of("report", file.toAbsolutePath().toString()), "Report written to " + file);
    }
}
