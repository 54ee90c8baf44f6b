package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Status;
import app.godwit.journal.Journal;
import app.godwit.journal.Timeline;
import app.godwit.posts.CrossPosts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Reads the user's own timeline, as far back as their tweets go, for what a cross-poster has put there already. At
/// most
/// once a day, for it is many requests on a long timeline.
final class LookBack {
    private static final String LOOKED = "looked-back";
    private static final Duration FRESH = Duration.ofDays(1);

    private final Journal journal;
    private final Time time;

    LookBack(Journal journal, Time time) {
        this.journal = journal;
        this.time = time;
    }

    record Looked(String account, Instant at) {}

    static CrossPosts known(Journal journal) {
        return new CrossPosts(journal.timeline().before().stream()
                .map(post -> new CrossPosts.Post(post.posted(), post.words()))
                .toList());
    }

    /// @return whether what stands there is known now
    boolean run(SignedIn who, Server server) {
        var account = who.account().handle().key();
        var fresh = journal.settings()
                .read(LOOKED, Looked.class)
                .filter(looked -> looked.account().equals(account))
                .filter(looked -> looked.at().plus(FRESH).isAfter(time.instant()))
                .isPresent();
        var earliest = journal.tweets().earliest();
        if (fresh || earliest.isEmpty()) {
            return true;
        }
        var answer = server.ownStatuses(who.account().id(), earliest.get().minus(FRESH));
        if (!(answer instanceof Answer.Ok<List<Status>> ok)) {
            return false;
        }
        journal.timeline().keep(ok.value().stream().map(LookBack::post).toList());
        journal.settings().keep(LOOKED, new Looked(account, time.instant()));
        return true;
    }

    private static Timeline.Post post(Status status) {
        return new Timeline.Post(status.id(), status.created(), CrossPosts.words(status.text()));
    }
}
