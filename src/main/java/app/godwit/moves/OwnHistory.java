package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.tweets.Tweet;
import java.util.List;
import java.util.Map;

/// Which of the user's tweets come along, in which words, and what that takes. [Repost] plans it.
public final class OwnHistory {
    private final Journal journal;
    private final Session session;
    private final Time time;
    private final Posts posts;

    OwnHistory(Journal journal, Session session, Time time) {
        this.journal = journal;
        this.session = session;
        this.time = time;
        this.posts = new Posts(journal, session);
    }

    /// Tweets of the archive, by id; those not known are missing.
    public Map<Long, Tweet> tweets(List<Long> ids) {
        return journal.tweets().all(ids);
    }

    /// Which tweets the user wants, and in which words, as kept with the move.
    public Intent intent() {
        return Intent.in(journal);
    }

    /// Keeps that with the move. Posts that are planned and were never tried are planned anew by [Repost#plan].
    public void intend(Intent intent) {
        posts.keep(intent);
    }

    /// The posts as they would be by these wishes, page by page. Remembers nothing. Takes seconds for a large archive;
    /// its pages take milliseconds.
    public Drafts drafts(Intent intent) {
        return posts.drafts(intent);
    }

    /// The same with what the user took out by hand in its place, to be put back. It does not count. The tweets stay in
    /// memory, where there are not too many: until the file changes, other wishes then take milliseconds.
    public Drafts draftsInSight(Intent intent) {
        return posts.draftsInSight(intent);
    }

    /// Keeps what a tweet's posts shall say in place of its words; the next [Repost#plan] uses it. Posts that stand
    /// already stay as they are.
    public void reword(long tweet, String words) {
        OwnWords.in(journal).with(tweet, words).keep(journal);
    }

    /// Takes that back: they say what the tweet said.
    public void unword(long tweet) {
        OwnWords.in(journal).without(tweet).keep(journal);
    }

    /// What sending these posts would take.
    public Effort effort(Drafts drafts) {
        var pace = Pace.of(journal, session.instance(), new ServerClock(time));
        return Effort.of(drafts.totals(), drafts.boosts().size(), pace, time);
    }
}
