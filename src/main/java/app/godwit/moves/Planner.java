package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What would be done, counted and timed before anything is.
final class Planner {
    /// Resolving, looking at the relationship, following.
    private static final int REQUESTS_PER_FOLLOW = 3;
    /// Sending, and asking until the server has processed it.
    private static final int REQUESTS_PER_UPLOAD = 2;

    private final Instance.Flavour flavour;
    private final Deeds deeds;
    private final Pace pace;

    Planner(Instance.Flavour flavour, Deeds deeds, Pace pace) {
        this.flavour = flavour;
        this.deeds = deeds;
        this.pace = pace;
    }

    Plan plan(ChosenFollows follows, Preview preview) {
        var followCount = open(DeedKind.FOLLOW) + fresh(follows);
        var posts = preview.posts().stream().filter(this::isOpen).toList();
        var media = posts.stream().mapToInt(draft -> draft.media().size()).sum();
        var parts = List.of(
                part("follows", DeedKind.FOLLOW, followCount),
                part("posts", DeedKind.PUBLISH, posts.size()),
                part("media", DeedKind.UPLOAD, media));
        var requests = followCount * REQUESTS_PER_FOLLOW + posts.size() + media * REQUESTS_PER_UPLOAD;
        var endsAt =
                parts.stream().map(Plan.Part::endsAt).max(Instant::compareTo).orElseThrow();
        return new Plan(parts, follows.leftOut(), leftOut(preview), preview.included(), requests, endsAt);
    }

    private Plan.Part part(String lane, DeedKind kind, int count) {
        var window = Limitations.of(flavour, kind);
        return new Plan.Part(lane, count, window.limit(), window.per(), pace.ends(kind, count));
    }

    private int open(DeedKind kind) {
        var counts = deeds.counts(kind);
        return counts.getOrDefault(DeedState.PLANNED, 0) + counts.getOrDefault(DeedState.SENDING, 0);
    }

    private int fresh(ChosenFollows follows) {
        return (int) follows.deeds().stream()
                .filter(meant -> deeds.find(meant.kind(), meant.subject()).isEmpty())
                .count();
    }

    private boolean isOpen(Draft draft) {
        return deeds.find(DeedKind.PUBLISH, draft.key())
                .map(deed -> deed.state() == DeedState.PLANNED || deed.state() == DeedState.SENDING)
                .orElse(true);
    }

    private static Map<Composed.Reason, Integer> leftOut(Preview preview) {
        var reasons = new EnumMap<Composed.Reason, Integer>(Composed.Reason.class);
        preview.skipped().forEach(skipped -> reasons.merge(skipped.reason(), 1, Integer::sum));
        return reasons;
    }
}
