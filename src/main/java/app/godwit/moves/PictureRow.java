package app.godwit.moves;

import app.godwit.posts.Draft;
import app.godwit.tweets.Media;
import java.util.List;

/// A picture, video or GIF of the posts, and what it shows.
///
/// @param id          X's own number of it
/// @param file        as the archive names it
/// @param tweet       the tweet's id
/// @param words       of the post that shows it
/// @param description `""` while nobody has described it
public record PictureRow(long id, Media.Type type, String file, long tweet, String words, String description) {
    static List<PictureRow> of(Drafts drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.media().stream().map(media -> of(draft, media)))
                .toList();
    }

    private static PictureRow of(Draft draft, Media media) {
        var file = switch (media.place()) {
            case Media.InArchive place -> place.entry();
            case Media.Missing missing -> missing.expected();
        };
        return new PictureRow(media.id(), media.type(), file, draft.source(), draft.text(), media.alt());
    }

    public boolean isDescribed() {
        return !description.isBlank();
    }
}
