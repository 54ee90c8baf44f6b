package app.godwit.moves;

import app.godwit.journal.DeedKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What sending posts takes.
///
/// @param endsAt when the last could stand, if all were started now
public record Effort(int requests, Instant endsAt) {
    /// Sending, and asking until the server has processed it.
    private static final int REQUESTS_PER_UPLOAD = 2;
    /// Resolving the author, looking through their posts, boosting.
    private static final int REQUESTS_PER_BOOST = 3;

    /// @param boosts take their place among the posts
    static Effort of(int posts, int media, int boosts, Pace pace, Time time) {
        var forecast = pace.forecast(List.of(lane(posts + boosts, media)));
        return new Effort(posts + media * REQUESTS_PER_UPLOAD + boosts * REQUESTS_PER_BOOST, forecast.end(time));
    }

    /// Files go up right before their posts; here as if each post had as many as the next.
    private static List<DeedKind> lane(int posts, int media) {
        var deeds = new ArrayList<DeedKind>(posts + media);
        for (var nth = 1; nth <= posts; nth++) {
            var uploads = (int) ((long) media * nth / posts) - (int) ((long) media * (nth - 1) / posts);
            deeds.addAll(Collections.nCopies(uploads, DeedKind.UPLOAD));
            deeds.add(DeedKind.PUBLISH);
        }
        return deeds;
    }
}
