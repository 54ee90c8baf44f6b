package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.reports.Export;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description =
                "Write following_accounts.csv, lists.csv, muted_accounts.csv and blocked_accounts.csv, as Mastodon"
                    + " imports them, alt-text.csv to describe pictures in, and people.csv and posts.csv with"
                    + " everything, and left-out.csv with the tweets left out and why; everybody.csv has also those"
                    + " who are not followed, each with their kind, and everybody-lists.csv whoever stands on a list"
                    + " of X.")
final class ExportCommand extends MoveTask {
    @Parameters(paramLabel = "DIR", description = "Where to write them; made if it is not there.")
    private Path folder = Path.of(".");

    ExportCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws IOException {
        var files = Export.write(move, folder);
        return Answer.done(
                Map.of("files", files.stream().map(Path::toString).toList()),
                files.stream().map(file -> "Written: " + file).toList());
    }
}
