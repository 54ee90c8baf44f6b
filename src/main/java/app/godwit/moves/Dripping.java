package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import app.godwit.posts.Draft;
import java.util.Optional;

/// Holds a post that starts something, and the pictures of such a post, until the drip lets the next one through.
///
/// @param drip  as the user wants it
/// @param doer  who does it then
record Dripping(Drip drip, Doer doer, Deeds deeds, ServerClock clock) implements Doer {
    private static final String WHY = "The next post is due then, as you wished";

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        if (drip.isOpen() || !startsSomething(deed)) {
            return doer.attempt(deed);
        }
        var next = drip.next(deeds.sent(DeedKind.PUBLISH));
        return next.isAfter(clock.instant()) ? new Outcome.Later(clock.toLocal(next), WHY) : doer.attempt(deed);
    }

    private boolean startsSomething(Deed deed) {
        var post = deed.kind() == DeedKind.UPLOAD
                ? deeds.find(DeedKind.PUBLISH, deed.request(UploadRequest.class).draft())
                : Optional.of(deed);
        return post.map(one -> one.request(Draft.class).replyTo())
                .filter(Draft.Top.class::isInstance)
                .isPresent();
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        return doer.ask(deed);
    }
}
