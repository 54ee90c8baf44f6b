package app.godwit.moves;

import app.godwit.fediverse.Published;
import app.godwit.fediverse.Server;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import app.godwit.posts.Draft;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;

/// Gives a post the words of its tweet's newer version.
final class EditDoer implements Doer {
    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final Quoting quoting;

    EditDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
        this.quoting = new Quoting(deeds, Quoting.Shows.LINKS);
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        var draft = deed.request(EditRequest.class).draft();
        var post = deeds.find(DeedKind.PUBLISH, draft.key()).filter(found -> found.state() == DeedState.DONE);
        return post.isPresent() ? send(deed, draft, post.get()) : new Outcome.Skipped("The post does not stand");
    }

    private Outcome send(Deed deed, Draft draft, Deed post) throws NeedsUser {
        var media = IntStream.range(0, draft.media().size())
                .mapToObj(index -> deeds.find(DeedKind.UPLOAD, UploadRequest.subject(draft.key(), index)))
                .flatMap(Optional::stream)
                .filter(upload -> upload.state() == DeedState.DONE)
                .map(Deed::remote)
                .toList();
        deeds.sending(deed, "", clock.instant());
        return outcomes.of(
                deed, server.edit(post.remote(), quoting.of(draft).draft(), media), published -> done(published, post));
    }

    private Outcome done(Published published, Deed post) {
        var status = published.status();
        deeds.moved(post, status.id(), status.url());
        var isWhole = published.differences().isEmpty();
        return new Outcome.Done(status.id(), status.url(), isWhole ? "" : "The server left out a picture");
    }

    /// The same words once more change nothing, so repeating is safe and asking is not needed.
    @Override
    public Outcome ask(Deed deed) {
        return new Outcome.Later(Instant.EPOCH, "");
    }
}
