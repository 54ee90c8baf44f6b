package app.godwit.reports;

import app.godwit.posts.Draft;
import app.godwit.tweets.Media;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;

/// The pictures that would be posted, with their descriptions: a table to fill in and give to `godwit repost --alt-text`.
public final class AltTextCsv {
    private AltTextCsv() {}

    /// One row a picture; `picture` counts the tweet's pictures from 1, over all the parts that it becomes.
    public static void write(List<Draft> drafts, Appendable out) throws IOException {
        var csv = Csv.printer(out);
        csv.printRecord("tweet", "picture", "description", "file", "text");
        var counted = new HashMap<Long, Integer>();
        for (var draft : drafts) {
            for (var media : draft.media()) {
                var number = counted.merge(draft.source(), 1, Integer::sum);
                csv.printRecord(
                        draft.source(), number, Csv.words(media.alt()), Csv.words(file(media)), Csv.words(draft.text()));
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
