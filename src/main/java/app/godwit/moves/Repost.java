package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.posts.Draft;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Planning to post what was chosen in [OwnHistory], and what became of it. [Runs] does it.
public final class Repost {
    private final Journal journal;
    private final Session session;
    private final Time time;
    private final Posts posts;

    Repost(Journal journal, Session session, Time time) {
        this.journal = journal;
        this.session = session;
        this.time = time;
        this.posts = new Posts(journal, session);
    }

    /// How posts go out, as the user wishes.
    public Publication publication() {
        return Publication.in(journal);
    }

    /// From the next [#plan] on.
    public void publication(Publication wish) {
        wish.keep(journal);
    }

    /// Reads the user's own timeline for what was cross-posted already; at most once a day, unless it has not come to
    /// its end yet.
    ///
    /// @return how much of it is known now
    public LookedBack lookBack() throws ServerException {
        var server = session.ours();
        var before = lookedBack().orElseGet(() -> new LookedBack(LookedBack.Extent.NOT, time.instant()));
        return server.isPresent()
                ? new LookBack(journal, time).run(session.who().orElseThrow(), server.get())
                : before;
    }

    /// How far [#lookBack] has come; empty before the first.
    public Optional<LookedBack> lookedBack() {
        return LookBack.last(journal);
    }

    /// Plans the chosen posts as deeds. What is planned and has not begun is brought in line with what is chosen now;
    /// what has begun stays as it is. What the user's timeline shows already is left out.
    ///
    /// @return how many deeds are new, pictures counted like posts
    public int plan() throws ServerException {
        lookBack();
        return posts.plan(Intent.in(journal));
    }

    /// Plans to give posts that stand the newer words of their tweets, where those were edited since.
    public EditPlan planEdits() throws ServerException {
        session.refuseOthers();
        return posts.planEdits();
    }

    /// Plans once more the posts and pictures that the server refused, and what was held back below them.
    ///
    /// @return how many
    public int retry() throws ServerException {
        session.refuseOthers();
        var refused = journal.deeds().retry();
        return refused + plan();
    }

    /// Every post planned, published or refused so far, parents before children, oldest first.
    public List<PostRow> posts() {
        return journal.deeds().all(DeedKind.PUBLISH).stream()
                .filter(deed -> deed.state() != DeedState.UNDONE)
                .map(Repost::row)
                .toList();
    }

    /// The posts that the server refused, and those held back below them.
    public List<PostRow> refused() {
        return journal.deeds().ended(DeedKind.PUBLISH, Set.of(DeedState.REFUSED, DeedState.SKIPPED)).stream()
                .map(Repost::row)
                .filter(row -> row.state() == DeedState.REFUSED || row.isHeld())
                .toList();
    }

    private static PostRow row(Deed deed) {
        return new PostRow(deed.request(Draft.class), deed.state(), deed.url(), deed.detail());
    }
}
