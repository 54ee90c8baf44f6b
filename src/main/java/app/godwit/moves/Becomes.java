package app.godwit.moves;

import app.godwit.posts.Boost;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import app.godwit.tweets.Media;
import java.util.List;

/// What becomes of one tweet if it is chosen, as far as figures go.
sealed interface Becomes {
    /// Posts to come.
    ///
    /// @param posts how many
    /// @param notes on files that do not go up as they are
    record Fresh(int posts, Figures figures, List<MediaNote> notes) implements Becomes {
        /// What most tweets become.
        static final Fresh PLAIN = new Fresh(1, Figures.NONE, List.of());
    }

    /// Posts that stand, or are on their way.
    ///
    /// @param posts what each of them hangs below
    record Standing(List<Draft.Parent> posts, Figures figures) implements Becomes {}

    record Boosted(Boost boost) implements Becomes {}

    record Skipped(Reason reason) implements Becomes {}

    /// Of the media in posts.
    ///
    /// @param undescribed how many of them nobody has described
    /// @param bytes       as the archive holds them
    record Figures(int media, int undescribed, long bytes) {
        static final Figures NONE = new Figures(0, 0, 0);

        static Figures of(List<Draft> drafts) {
            var media = drafts.stream().flatMap(draft -> draft.media().stream()).toList();
            return media.isEmpty()
                    ? NONE
                    : new Figures(
                            media.size(),
                            (int) media.stream()
                                    .filter(file -> file.alt().isBlank())
                                    .count(),
                            media.stream().mapToLong(Figures::bytes).sum());
        }

        private static long bytes(Media media) {
            return media.place() instanceof Media.InArchive file ? file.size() : 0;
        }
    }
}
