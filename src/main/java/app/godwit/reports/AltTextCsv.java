package app.godwit.reports;

import app.godwit.posts.Draft;
import app.godwit.tweets.Media;
import java.io.IOException;
import java.util.List;

/// The pictures that would be posted, with their descriptions: a table to fill in and give to `godwit repost
/// --alt-text`.
public final class AltTextCsv {
    private AltTextCsv() {}

    /// One row a picture. `picture` is X's own number of it; the columns after `description` are for the reader.
    public static void write(List<Draft> drafts, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("picture", "description", "file", "tweet", "text");
        for (var draft : drafts) {
            for (var media : draft.media()) {
                csv.printRecord(
                        media.id(),
                        Csv.words(media.alt()),
                        Csv.words(file(media)),
                        draft.source(),
                        Csv.words(draft.text()));
            }
        }
    }

    private static String file(Media media) {
        return switch (media.place()) {
            case Media.InArchive place -> place.entry();
            case Media.Missing missing -> missing.expected();
        };
    }
}
