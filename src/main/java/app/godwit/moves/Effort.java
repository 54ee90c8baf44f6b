package app.godwit.moves;

import app.godwit.journal.DeedKind;
import java.time.Instant;

/// What sending posts takes.
///
/// @param endsAt when the last could stand, if all were started now
public record Effort(int requests, Instant endsAt) {
    /// Sending, and asking until the server has processed it.
    private static final int REQUESTS_PER_UPLOAD = 2;
    /// Resolving the author, looking through their posts, boosting.
    private static final int REQUESTS_PER_BOOST = 3;

    static Effort of(Drafts.Totals totals, int boosts, Pace pace) {
        var posts = pace.ends(DeedKind.PUBLISH, totals.posts() + boosts);
        var media = pace.ends(DeedKind.UPLOAD, totals.media());
        return new Effort(
                totals.posts() + totals.media() * REQUESTS_PER_UPLOAD + boosts * REQUESTS_PER_BOOST,
                posts.isAfter(media) ? posts : media);
    }
}
