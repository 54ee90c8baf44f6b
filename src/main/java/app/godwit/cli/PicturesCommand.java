package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.PictureRow;
import app.godwit.moves.SourceException;
import app.godwit.reports.AltTextCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "pictures",
        description =
                "Show how many pictures, videos and GIFs of the posts are described for those who cannot see them;"
                        + " write the table to fill in, and read a filled one back.")
final class PicturesCommand extends MoveTask {
    private static final int SHOWN = 20;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write alt-text.csv: one row each, to fill in.")
    private Optional<Path> csv = Optional.empty();

    @Option(
            names = "--descriptions",
            paramLabel = "FILE",
            description = "Read a filled table; rows without a description are left open.")
    private Optional<Path> descriptions = Optional.empty();

    PicturesCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws IOException, SourceException {
        if (descriptions.isPresent()) {
            var read = move.pictures().describe(descriptions.get());
            console().note(read + " descriptions read from " + descriptions.get());
        }
        var pictures = move.pictures().all();
        if (csv.isPresent()) {
            write(pictures, csv.get());
        }
        return Answer.done(PicturesShape.of(pictures), lines(pictures));
    }

    private void write(List<PictureRow> pictures, Path table) throws IOException {
        try (var out = Files.newBufferedWriter(table)) {
            AltTextCsv.write(pictures, out);
        }
        console().note("Table written to " + table);
    }

    private static List<String> lines(List<PictureRow> pictures) {
        var open = pictures.stream().filter(picture -> !picture.isDescribed()).toList();
        var lines = new ArrayList<String>();
        lines.add((pictures.size() - open.size()) + " of " + pictures.size() + " pictures are described.");
        open.stream()
                .limit(SHOWN)
                .forEach(picture -> lines.add("  " + picture.file() + " · "
                        + picture.words().lines().findFirst().orElse("")));
        if (open.size() > SHOWN) {
            lines.add("  and " + (open.size() - SHOWN) + " more; --csv FILE writes them all.");
        }
        return lines;
    }
}
