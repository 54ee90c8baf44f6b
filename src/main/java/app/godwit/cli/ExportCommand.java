package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.reports.AltTextCsv;
import app.godwit.reports.EverybodyCsv;
import app.godwit.reports.EverythingCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description =
                "Write following_accounts.csv, lists.csv, muted_accounts.csv and blocked_accounts.csv, as Mastodon"
                        + " imports them, alt-text.csv to describe pictures in, and people.csv and posts.csv with"
                        + " everything; everybody.csv has also those who are not followed, each with their kind, and"
                        + " everybody-lists.csv whoever stands on a list of X.")
final class ExportCommand extends MoveTask {
    @Parameters(paramLabel = "DIR", description = "Where to write them; made if it is not there.")
    private Path folder = Path.of(".");

    ExportCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws IOException {
        Files.createDirectories(folder);
        var people = move.people();
        var everybody = move.everybody();
        var lists = move.lists();
        var posts = move.posts();
        var pictures = move.pictures();
        var files = new ArrayList<Path>();
        for (var file : move.files().entrySet()) {
            files.add(write(file.getKey(), out -> out.append(file.getValue())));
        }
        files.add(write("people.csv", out -> EverythingCsv.people(people, out)));
        files.add(write("everybody.csv", out -> EverybodyCsv.people(everybody, out)));
        files.add(write("everybody-lists.csv", out -> EverybodyCsv.lists(lists, out)));
        files.add(write("alt-text.csv", out -> AltTextCsv.write(pictures, out)));
        files.add(write("posts.csv", out -> EverythingCsv.posts(posts, out)));
        return Answer.done(
                Map.of("files", files.stream().map(Path::toString).toList()),
                files.stream().map(file -> "Written: " + file).toList());
    }

    private Path write(String name, Content content) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newBufferedWriter(file)) {
            content.to(out);
        }
        return file;
    }

    private interface Content {
        void to(Appendable out) throws IOException;
    }
}
