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

    /// @param boosts take their place among the posts
    static Effort of(int posts, int media, int boosts, Pace pace) {
        var posted = pace.ends(DeedKind.PUBLISH, posts + boosts);
        var uploaded = pace.ends(DeedKind.UPLOAD, media);
        return new Effort(
                posts + media * REQUESTS_PER_UPLOAD + boosts * REQUESTS_PER_BOOST,
                posted.isAfter(uploaded) ? posted : uploaded);
    }
}
