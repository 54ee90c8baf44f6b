package app.godwit.desktop.session;

import app.godwit.moves.Census;
import app.godwit.moves.Drafts;
import app.godwit.moves.Effort;
import app.godwit.moves.Move;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import java.util.List;
import java.util.Map;

/// What a real move chooses.
record MoveSelection(Move move, Drafts drafts) implements Selection {
    @Override
    public Totals totals() {
        var totals = drafts.totals();
        return new Totals(
                totals.posts(),
                totals.media(),
                totals.undescribed(),
                totals.bytes(),
                drafts.boosts().size());
    }

    @Override
    public Effort effort() {
        return move.history().effort(drafts);
    }

    @Override
    public int size() {
        return drafts.size();
    }

    @Override
    public List<Draft> page(int from, int most) {
        return drafts.page(from, most);
    }

    @Override
    public Census census() {
        return drafts.census();
    }

    @Override
    public Map<Composed.Reason, Integer> leftOut() {
        return drafts.leftOut();
    }

    @Override
    public Map<Apart, Integer> included() {
        return drafts.included();
    }

    @Override
    public List<MediaNote> notes() {
        return drafts.media();
    }

    @Override
    public long unit(long tweet) {
        return drafts.unit(tweet);
    }

    @Override
    public boolean isTakenOut(long tweet) {
        return drafts.isTakenOut(tweet);
    }

    @Override
    public boolean stands(long tweet) {
        return drafts.stands(tweet);
    }

    @Override
    public boolean isReworded(long tweet) {
        return drafts.isReworded(tweet);
    }

    @Override
    public String words(long tweet) {
        return drafts.words(tweet);
    }

    @Override
    public String original(long tweet) {
        return drafts.original(tweet);
    }

    @Override
    public List<Draft> saying(long tweet, String words) {
        return drafts.saying(tweet, words);
    }
}
