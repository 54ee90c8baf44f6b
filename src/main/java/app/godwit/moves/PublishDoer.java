package app.godwit.moves;

import app.godwit.fediverse.Ability;
import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Published;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import app.godwit.posts.Draft;
import app.godwit.posts.Fingerprint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Publishes one post under its parent with its pictures, and recognises it in the user's own timeline afterwards.
final class PublishDoer implements Doer {
    /// The server's clock has seconds and its queue has a length: look a little further back than the request.
    private static final Duration MARGIN = Duration.ofMinutes(2);

    /// What is said of a post whose parent does not stand. Planned again, it is tried again.
    static final String HELD = "Held back: the post above it was not published";

    private final DatesRefused refused;
    private final Quoting quoting;
    private Server server;
    private final String selfId;
    private final Deeds deeds;
    private final PostFiles files;
    private final ServerClock clock;
    private final Outcomes outcomes;
    private final IdempotencyKeys keys;
    private final Backlog backlog;

    /// What is done when the server turns out not to date posts back.
    @FunctionalInterface
    interface DatesRefused {
        /// Remembers it, and plans all posts that have not begun with their day in the words.
        void planAgain();
    }

    PublishDoer(
            Server server,
            String selfId,
            Journal journal,
            ServerClock clock,
            Outcomes outcomes,
            IdempotencyKeys keys,
            DatesRefused refused) {
        this.deeds = journal.deeds();
        this.refused = refused;
        this.quoting = new Quoting(deeds, shows(server));
        this.server = server;
        this.selfId = selfId;
        this.files = new PostFiles(journal, clock);
        this.clock = clock;
        this.outcomes = outcomes;
        this.keys = keys;
        this.backlog = new Backlog(server, deeds, clock);
    }

    private static Quoting.Shows shows(Server server) {
        return Ability.of(server.instance()).has(Ability.Can.QUOTE) ? Quoting.Shows.POSTS : Quoting.Shows.LINKS;
    }

    @Override
    public Outcome attempt(Deed deed) throws NeedsUser {
        var draft = deed.request(Draft.class);
        var parent = parent(draft);
        if (!(draft.replyTo() instanceof Draft.Top)
                && parent.filter(above -> above.state() == DeedState.DONE).isEmpty()) {
            return new Outcome.Skipped(HELD);
        }
        var uploads = files.of(draft);
        if (files.expire(uploads)) {
            return sentAgain();
        }
        if (uploads.stream().noneMatch(PublishDoer::isThere) && files.areAllThereIs(draft)) {
            return new Outcome.Skipped(sentences("None of its pictures could be sent", PostFiles.notes(uploads)));
        }
        var there = deed.isUnclear() ? look(deed, draft) : Optional.<Outcome>empty();
        return there.isPresent()
                ? there.get()
                : send(deed, draft, parent.map(Deed::remote).orElse(""), uploads);
    }

    /// The user wants it tried again of which nobody knew whether it arrived: it may be shown by now.
    private Optional<Outcome> look(Deed deed, Draft draft) throws NeedsUser {
        try {
            var witness = backlog.witness(deed);
            return there(deed, draft, outcomes.value(deed, server.ownStatuses(selfId, since(deed, witness))));
        } catch (NotAnswered none) {
            return Optional.of(
                    none.outcome() instanceof Outcome.Later later
                            ? new Outcome.Later(later.notBefore(), Deed.UNCLEAR)
                            : new Outcome.Refused(Deed.UNCLEAR));
        }
    }

    private static boolean isThere(Deed upload) {
        return upload.state() == DeedState.DONE;
    }

    private Outcome send(Deed deed, Draft draft, String parentId, List<Deed> uploads) throws NeedsUser {
        var worded = quoting.of(draft);
        var media =
                uploads.stream().filter(PublishDoer::isThere).map(Deed::remote).toList();
        deeds.sending(deed, "", clock.instant());
        var answer = worded.quotedId().isEmpty()
                ? server.publish(worded.draft(), parentId, media, keys.of(deed))
                : server.publishQuoting(worded.draft(), parentId, worded.quotedId(), keys.of(deed));
        if (answer instanceof Answer.Refused<Published> no && no.why().equals(Server.NO_BACKDATING)) {
            return withItsDayInWords(deed);
        }
        var outcome = outcomes.of(deed, answer, published -> done(published, uploads));
        // The computer may have slept after the last look.
        return outcome instanceof Outcome.Refused && files.expire(files.of(draft)) ? sentAgain() : outcome;
    }

    private static Outcome sentAgain() {
        return new Outcome.Later(Instant.EPOCH, "Its pictures are sent again");
    }

    private Outcome withItsDayInWords(Deed deed) {
        var again = new Outcome.Later(Instant.EPOCH, "Your server dates no posts back, so their words say the day");
        deeds.settle(deed, again);
        refused.planAgain();
        server = server.withoutBackdating();
        return again;
    }

    private static Outcome done(Published published, List<Deed> uploads) {
        var differences = published.differences().stream()
                .sorted()
                .map(PublishDoer::words)
                .collect(Collectors.joining("; "));
        var status = published.status();
        return new Outcome.Done(status.id(), status.url(), sentences(differences, PostFiles.notes(uploads)));
    }

    private static String sentences(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }

    private static String words(Published.Difference difference) {
        return switch (difference) {
            case MEDIA -> "The server left out a picture";
            case PARENT -> "The server did not put it below its parent";
            case VISIBILITY -> "The server shows it to others than asked";
            case DATE -> "The server gave it another date";
        };
    }

    @Override
    public Outcome ask(Deed deed) throws NeedsUser {
        var draft = deed.request(Draft.class);
        var witness = backlog.witness(deed);
        try {
            var statuses = outcomes.value(deed, server.ownStatuses(selfId, since(deed, witness)));
            return there(deed, draft, statuses).orElseGet(() -> gone(backlog.fate(deed, witness, statuses)));
        } catch (NotAnswered none) {
            return none.unknown();
        }
    }

    /// Of a post of which nobody told, when others have left after it.
    ///
    /// @return `Done` when it is shown, `Later` when it surely never arrived, else `Unknown`
    Outcome askAgain(Deed deed) throws NeedsUser {
        var draft = deed.request(Draft.class);
        var after = backlog.after(deed);
        try {
            var statuses = outcomes.value(deed, server.ownStatuses(selfId, since(deed, after)));
            return there(deed, draft, statuses)
                    .orElseGet(() -> backlog.isPast(after, statuses)
                            ? Marking.notThere()
                            : new Outcome.Unknown("Nothing tells whether it arrived"));
        } catch (NotAnswered none) {
            return new Outcome.Unknown("Your server does not answer");
        }
    }

    private static Outcome gone(Backlog.Fate fate) {
        return switch (fate) {
            case ABSENT -> Marking.notThere();
            case COMING -> new Outcome.Unknown("The server has posts in its queue; this one may be among them");
            case UNTOLD -> new Outcome.Refused(Deed.UNCLEAR);
        };
    }

    private Optional<Outcome> there(Deed deed, Draft draft, List<Status> statuses) {
        var parentId = parent(draft).map(Deed::remote).orElse("");
        return statuses.stream()
                .filter(status -> isThis(status, draft, parentId) && isOfThen(status, draft, deed))
                .filter(status -> !deeds.claimed(DeedKind.PUBLISH, status.id()))
                .findFirst()
                .map(status -> found(status, draft));
    }

    private Instant since(Deed deed, Optional<Deed> witness) {
        return Stream.concat(Stream.of(deed), witness.stream())
                .map(one -> server.earliestDate(one.request(Draft.class), one.sent()))
                .min(Instant::compareTo)
                .orElseThrow()
                .minus(MARGIN);
    }

    /// It carries the date of the tweet, or of the moment when it left; the user may have said the same at another
    /// time.
    private static boolean isOfThen(Status status, Draft draft, Deed deed) {
        var apart = Duration.between(status.created(), draft.written()).abs();
        return apart.compareTo(MARGIN) < 0
                || !status.created().isBefore(deed.sent().minus(MARGIN));
    }

    private Outcome found(Status status, Draft draft) {
        var uploads = files.of(draft);
        var sent = uploads.stream().filter(PublishDoer::isThere).count();
        var difference = status.media() == sent ? "" : words(Published.Difference.MEDIA);
        return new Outcome.Done(status.id(), status.url(), sentences(difference, PostFiles.notes(uploads)));
    }

    /// What it quotes may have come to stand since it left.
    private boolean isThis(Status status, Draft draft, String parentId) {
        var words = Fingerprint.of(status.text());
        return status.inReplyTo().equals(parentId)
                && (words.equals(Fingerprint.of(draft.text()))
                        || words.equals(Fingerprint.of(quoting.of(draft).draft().text())));
    }

    private Optional<Deed> parent(Draft draft) {
        return switch (draft.replyTo()) {
            case Draft.Top _ -> Optional.empty();
            case Draft.Under under -> above(under);
        };
    }

    /// The part that is meant, or the last one before it: the parent may have been planned with fewer.
    private Optional<Deed> above(Draft.Under under) {
        for (var part = under.part(); part >= 0; part--) {
            var found = deeds.find(DeedKind.PUBLISH, new Draft.Under(under.source(), part).key());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
