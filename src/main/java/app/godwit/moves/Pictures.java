package app.godwit.moves;

import app.godwit.journal.Descriptions;
import app.godwit.journal.Journal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The pictures, videos and GIFs of the user's posts, and the words that describe them to who cannot see them.
public final class Pictures {
    private final Journal journal;
    private final Posts posts;

    Pictures(Journal journal, Session session) {
        this.journal = journal;
        this.posts = new Posts(journal, session);
    }

    /// In the order of the posts, each with what is known of what it shows.
    public List<PictureRow> all() {
        return PictureRow.of(posts.drafts(Intent.in(journal)));
    }

    /// The tweets whose posts wait for descriptions of their pictures.
    public Set<Long> waiting() {
        return posts.waiting();
    }

    /// Keeps what one picture shows.
    ///
    /// @param picture X's own number of it
    public void describe(long picture, String words) {
        journal.descriptions().keep(List.of(new Descriptions.Description(picture, words)));
    }

    /// Takes descriptions of pictures from a table, `alt-text.csv`; the next [Repost#plan] uses them.
    ///
    /// @return how many
    public int describe(Path table) throws SourceException {
        var descriptions = DescriptionList.read(table);
        journal.descriptions().keep(descriptions);
        return descriptions.size();
    }
}
