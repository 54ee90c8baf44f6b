package app.godwit.journal;

import app.godwit.tweets.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Goes through the tweets that lack files, a page at a time.
final class MissingFiles {
    private static final int PAGE = 1000;

    private final MoveFile file;
    private final Function<Media.Missing, Optional<Media.InArchive>> finder;
    private int found;

    MissingFiles(MoveFile file, Function<Media.Missing, Optional<Media.InArchive>> finder) {
        this.file = file;
        this.finder = finder;
    }

    int find() {
        var rows = after(Long.MIN_VALUE);
        while (!rows.isEmpty()) {
            keep(rows);
            rows = after(rows.getLast().id());
        }
        return found;
    }

    private List<TweetRows.Row> after(long id) {
        return file.read(handle -> handle.createQuery(
                        "SELECT * FROM tweet WHERE missing <> 0 AND id > ? ORDER BY id LIMIT " + PAGE)
                .bind(0, id)
                .map(TweetRows.ROW)
                .list());
    }

    private void keep(List<TweetRows.Row> rows) {
        var changed = new ArrayList<TweetRows.Row>();
        for (var row : rows) {
            var before = found;
            var media = row.tweet().media().stream().map(this::placed).toList();
            if (found > before) {
                changed.add(new TweetRows.Row(row.tweet().with(media), row.seen()));
            }
        }
        file.write(handle -> {
            TweetRows.insert(handle, changed);
            return true;
        });
    }

    private Media placed(Media media) {
        if (!(media.place() instanceof Media.Missing missing)) {
            return media;
        }
        var place = finder.apply(missing);
        found += place.isPresent() ? 1 : 0;
        return place.map(there -> new Media(media.id(), media.type(), media.alt(), there))
                .orElse(media);
    }
}
