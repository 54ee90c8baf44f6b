package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What sending posts takes.
///
/// @param endsAt when the last could stand, if all were started now
public record Effort(int requests, Instant endsAt) {
    /// Of posts that are only counted. Pictures, and posts that hang below others, are spread evenly.
    static Effort of(Drafts.Totals totals, int boosts, Pace pace, Time time) {
        var lane = new ArrayList<Step>(totals.posts() + totals.media() + boosts);
        for (var post = 0; post < totals.posts(); post++) {
            for (var media = share(totals.media(), post, totals.posts()); media > 0; media--) {
                lane.add(new Step(DeedKind.UPLOAD));
            }
            lane.add(new Step(DeedKind.PUBLISH, share(totals.tops(), post, totals.posts()) > 0));
        }
        for (var boost = 0; boost < boosts; boost++) {
            lane.add(new Step(DeedKind.BOOST));
        }
        return of(lane, pace, time);
    }

    /// Of so many, how many belong to one of the posts.
    private static int share(int count, int post, int posts) {
        return (int) ((long) count * (post + 1) / posts - (long) count * post / posts);
    }

    private static Effort of(List<Step> lane, Pace pace, Time time) {
        var forecast = pace.forecast(List.of(lane));
        return new Effort(forecast.requests(), forecast.end(time));
    }
}
