package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import app.godwit.posts.Boost;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A deed that was not done, or not yet, and why.
///
/// @param deed    by which it can be tried again
/// @param subject an address, the words of a post, or the name of a list
/// @param why     one sentence
/// @param until   when it is tried by itself; empty when that is not known
public record Unfinished(long deed, DeedKind kind, String subject, String why, Stand stand, Optional<Instant> until) {
    /// How it stands.
    public enum Stand {
        /// The server said no, or it was passed over: it may be tried again.
        REFUSED,
        /// It goes on by itself.
        WAITING,
        /// It waits for another deed, which was refused.
        HELD
    }

    static List<Unfinished> of(Deeds deeds, Lane lane) {
        return deeds.unfinished(lane).stream()
                .filter(Unfinished::isTold)
                .map(Unfinished::of)
                .toList();
    }

    /// Pictures belong to their posts. A retweet whose original was not found is left out, and nothing is wrong.
    private static boolean isTold(Deed deed) {
        return switch (deed.kind()) {
            case UPLOAD -> false;
            case BOOST -> deed.state() != DeedState.SKIPPED;
            default -> !deed.detail().equals(Withdrawal.WHY);
        };
    }

    private static Unfinished of(Deed deed) {
        return new Unfinished(deed.id(), deed.kind(), subject(deed), deed.detail(), stand(deed), until(deed));
    }

    private static Stand stand(Deed deed) {
        return switch (deed.state()) {
            case REFUSED -> Stand.REFUSED;
            case SKIPPED -> deed.detail().equals(PublishDoer.HELD) ? Stand.HELD : Stand.REFUSED;
            case PLANNED, SENDING, DONE, UNDONE -> Stand.WAITING;
        };
    }

    private static Optional<Instant> until(Deed deed) {
        var later = deed.state() == DeedState.PLANNED && deed.notBefore().isAfter(Instant.EPOCH) && !deed.isAsleep();
        return later ? Optional.of(deed.notBefore()) : Optional.empty();
    }

    private static String subject(Deed deed) {
        return switch (deed.kind()) {
            case PUBLISH, DELETE -> words(deed, deed.request(Draft.class));
            case EDIT -> words(deed, deed.request(EditRequest.class).draft());
            case FOLLOW, MUTE, BLOCK, UNFOLLOW, UNMUTE, UNBLOCK ->
                deed.request(FollowRequest.class).handle().display();
            case LIST, UNLIST -> deed.request(ListRequest.class).title();
            case ENLIST, DELIST -> deed.request(EnlistRequest.class).handle().display();
            case BOOST, UNBOOST -> deed.request(Boost.class).words();
            case UPLOAD -> deed.subject();
        };
    }

    private static String words(Deed deed, Draft draft) {
        return draft.text().isBlank() ? deed.subject() : draft.text();
    }
}
