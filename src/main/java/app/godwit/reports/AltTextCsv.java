package app.godwit.reports;

import app.godwit.moves.PictureRow;
import java.io.IOException;
import java.util.List;

/// The pictures that would be posted, with their descriptions: a table to fill in and give to `godwit repost
/// --alt-text`.
public final class AltTextCsv {
    private AltTextCsv() {}

    /// One row a picture, in the order of the posts. `picture` is X's own number of it; the columns after `description`
    /// are for the reader.
    public static void write(List<PictureRow> pictures, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("picture", "description", "file", "tweet", "text");
        for (var picture : pictures) {
            csv.printRecord(
                    picture.id(),
                    Csv.words(picture.description()),
                    Csv.words(picture.file()),
                    picture.tweet(),
                    Csv.words(picture.words()));
        }
    }
}
