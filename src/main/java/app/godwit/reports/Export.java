package app.godwit.reports;

import app.godwit.moves.Move;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything of a move as files in a folder: those that servers take in, and tables for a spreadsheet.
public final class Export {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private Export(Path folder) {
        this.folder = folder;
    }

    /// Writes `following_accounts.csv`, `lists.csv`, `muted_accounts.csv`, `blocked_accounts.csv` as far as there is
    /// anybody in them, and `people.csv`, `everybody.csv`, `everybody-lists.csv`, `alt-text.csv`, `posts.csv`,
    /// `left-out.csv`.
    ///
    /// @param folder made if it is not there
    /// @return the files, in that order
    public static List<Path> write(Move move, Path folder) throws IOException {
        Files.createDirectories(folder);
        var export = new Export(folder);
        export.forServers(move);
        export.forSpreadsheets(move);
        return List.copyOf(export.files);
    }

    /// Those alone that servers take in.
    public static List<Path> forServers(Move move, Path folder) throws IOException {
        Files.createDirectories(folder);
        var export = new Export(folder);
        export.forServers(move);
        return List.copyOf(export.files);
    }

    private void forServers(Move move) throws IOException {
        for (var file : move.alongside().files().entrySet()) {
            write(file.getKey(), out -> out.append(file.getValue()));
        }
    }

    private void forSpreadsheets(Move move) throws IOException {
        var people = move.people().followed();
        var everybody = move.people().everybody();
        var lists = move.people().lists();
        var pictures = move.pictures().all();
        var posts = move.repost().posts();
        write("people.csv", out -> EverythingCsv.people(people, out));
        write("everybody.csv", out -> EverybodyCsv.people(everybody, out));
        write("everybody-lists.csv", out -> EverybodyCsv.lists(lists, out));
        write("alt-text.csv", out -> AltTextCsv.write(pictures, out));
        write("posts.csv", out -> EverythingCsv.posts(posts, out));
        var leftOut = Report.leftOut(move);
        write("left-out.csv", out -> EverythingCsv.leftOut(leftOut, out));
    }

    private void write(String name, Content content) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newBufferedWriter(file)) {
            content.to(out);
        }
        files.add(file);
    }

    private interface Content {
        void to(Appendable out) throws IOException;
    }
}
