package app.godwit.moves;

import app.godwit.journal.DeedKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What sending posts takes.
///
/// @param endsAt when the last could stand, if all were started now
public record Effort(int requests, Instant endsAt) {
    /// @param boosts take their place among the posts
    static Effort of(int posts, int media, int boosts, Pace pace, Time time) {
        var forecast = pace.forecast(List.of(lane(posts + boosts, media)));
        return new Effort(forecast.requests(), forecast.end(time));
    }

    /// Pictures go up right before their posts; here, spread evenly among them.
    private static List<DeedKind> lane(int posts, int media) {
        var lane = new ArrayList<DeedKind>(posts + media);
        var uploads = 0;
        for (var post = 1; post <= posts; post++) {
            for (; (long) uploads * posts < (long) media * post; uploads++) {
                lane.add(DeedKind.UPLOAD);
            }
            lane.add(DeedKind.PUBLISH);
        }
        return lane;
    }
}
