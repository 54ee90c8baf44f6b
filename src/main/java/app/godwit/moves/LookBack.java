package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.fediverse.Stretch;
import app.godwit.journal.Journal;
import app.godwit.journal.Timeline;
import app.godwit.moves.LookedBack.Extent;
import app.godwit.posts.CrossPosts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the user's own timeline, as far back as their tweets go, for what a cross-poster has put there already. At
/// most once a day, for it is many requests on a long timeline. A very long one takes several looks: each goes on where
/// the last one ended.
final class LookBack {
    private static final String LOOKED = "looked-back-to";
    private static final Duration DAY = Duration.ofDays(1);

    /// The next look at a long timeline comes no sooner: Mastodon counts pages by quarters of an hour.
    private static final Duration REST = Duration.ofMinutes(15);

    /// Of a thousand posts each: about what Mastodon lets one read in a quarter of an hour.
    private static final int STRETCHES = 10;

    private final Journal journal;
    private final Time time;
    private final int stretches;

    LookBack(Journal journal, Time time) {
        this(journal, time, STRETCHES);
    }

    /// @param stretches at once
    LookBack(Journal journal, Time time, int stretches) {
        this.journal = journal;
        this.time = time;
        this.stretches = stretches;
    }

    /// @param since   the oldest date that matters
    /// @param until   the newest
    /// @param next    where to go on, `""` when all was read
    /// @param reached the oldest date that was read
    record Looked(String account, Instant at, Instant since, Instant until, String next, Instant reached) {
        LookedBack told() {
            return new LookedBack(next.isEmpty() ? Extent.WHOLE : Extent.PARTLY, next.isEmpty() ? since : reached);
        }

        Looked to(Stretch stretch, Instant now) {
            var oldest = stretch.posts().stream()
                    .map(Status::created)
                    .min(Instant::compareTo)
                    .orElse(reached);
            return new Looked(account, now, since, until, stretch.next(), oldest.isBefore(reached) ? oldest : reached);
        }
    }

    static CrossPosts known(Journal journal) {
        return new CrossPosts(journal.timeline().before().stream()
                .map(post -> new CrossPosts.Post(post.posted(), post.words()))
                .toList());
    }

    /// How far the last look has come; empty before the first.
    static Optional<LookedBack> last(Journal journal) {
        return journal.settings().read(LOOKED, Looked.class).map(Looked::told);
    }

    /// What was read is another account's.
    static void forget(Journal journal) {
        journal.timeline().keep(List.of());
        journal.settings().forget(LOOKED);
    }

    /// @return how much is known now
    LookedBack run(SignedIn who, Server server) {
        var earliest = journal.tweets().earliest();
        var latest = journal.tweets().latest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return new LookedBack(Extent.WHOLE, Instant.EPOCH);
        }
        var since = earliest.get().minus(DAY);
        var until = latest.get().plus(DAY);
        var account = who.account().handle().key();
        var last = journal.settings()
                .read(LOOKED, Looked.class)
                .filter(looked -> looked.account().equals(account))
                .filter(looked ->
                        !looked.since().isAfter(since) && !looked.until().isBefore(until));
        if (last.filter(this::isFresh).isPresent()) {
            return last.get().told();
        }
        var open = last.filter(looked -> !looked.next().isEmpty());
        var beginning = new Looked(account, time.instant(), since, until, Stretch.BEGINNING, until);
        return read(who, server, open.orElse(beginning));
    }

    private boolean isFresh(Looked looked) {
        var rest = looked.next().isEmpty() ? DAY : REST;
        return looked.at().plus(rest).isAfter(time.instant());
    }

    private LookedBack read(SignedIn who, Server server, Looked from) {
        var looked = from;
        var posts = new ArrayList<Timeline.Post>();
        for (var count = 0; count < stretches; count++) {
            var answer = server.ownStretch(who.account().id(), looked.since(), looked.until(), looked.next());
            if (!(answer instanceof Answer.Ok<Stretch>(var stretch, var _))) {
                var nothing = from.next().isEmpty() && count == 0;
                return nothing ? new LookedBack(Extent.NOT, looked.until()) : keep(looked, posts);
            }
            stretch.posts().stream().map(LookBack::post).forEach(posts::add);
            looked = looked.to(stretch, time.instant());
            if (stretch.isLast()) {
                break;
            }
        }
        return from.next().isEmpty() && looked.next().isEmpty() ? keepAll(looked, posts) : keep(looked, posts);
    }

    /// What was known before and was not found again does not stand any more.
    private LookedBack keepAll(Looked looked, ArrayList<Timeline.Post> posts) {
        journal.timeline().keep(posts);
        journal.settings().keep(LOOKED, looked);
        return looked.told();
    }

    private LookedBack keep(Looked looked, ArrayList<Timeline.Post> posts) {
        journal.timeline().add(posts);
        journal.settings().keep(LOOKED, looked);
        return looked.told();
    }

    private static Timeline.Post post(Status status) {
        return new Timeline.Post(status.id(), status.created(), CrossPosts.words(status.text()));
    }
}
