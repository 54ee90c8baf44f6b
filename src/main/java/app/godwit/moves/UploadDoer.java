package app.godwit.moves;

import app.godwit.fediverse.Server;
import app.godwit.journal.Deed;
import app.godwit.journal.Deeds;
import app.godwit.journal.Outcome;
import java.time.Instant;

/// Sends one picture or video to the server, before the post that shows it: right before, or while that one waits for
/// the server to let posts through.
final class UploadDoer implements Doer {
    private final Server server;
    private final Deeds deeds;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final Attachments attachments;

    UploadDoer(Server server, Deeds deeds, ServerClock clock, Outcomes outcomes, Attachments attachments) {
        this.server = server;
        this.deeds = deeds;
        this.clock = clock;
        this.outcomes = outcomes;
        this.attachments = attachments;
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        var request = deed.request(UploadRequest.class);
        return switch (attachments.load(request.tweet(), request.media())) {
            case Attachments.Unusable unusable -> new Outcome.Skipped(unusable.why());
            case Attachments.Usable usable -> {
                deeds.sending(deed, "", clock.instant());
                yield send(deed, usable);
            }
        };
    }

    private Outcome send(Deed deed, Attachments.Usable usable) throws NeedsUser {
        var answer = server.upload(usable.upload());
        return outcomes.of(deed, answer, id -> new Outcome.Done(id, "", usable.changed()));
    }

    /// An upload that nobody attaches is swept away by the server within a day and seen by nobody, so
    /// repeating it is safe and asking is not needed.
    @Override
    public Outcome ask(Deed deed) {
        return new Outcome.Later(Instant.EPOCH, "");
    }
}
