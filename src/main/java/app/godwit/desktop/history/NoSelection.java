package app.godwit.desktop.history;

import app.godwit.desktop.session.Selection;
import app.godwit.moves.Census;
import app.godwit.moves.Effort;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Before anything is composed.
enum NoSelection implements Selection {
    NOTHING;

    @Override
    public Totals totals() {
        return new Totals(0, 0, 0, 0, 0);
    }

    @Override
    public Effort effort() {
        return new Effort(0, Instant.EPOCH);
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public List<Draft> page(int from, int most) {
        return List.of();
    }

    @Override
    public Census census() {
        return Census.NOTHING;
    }

    @Override
    public Map<Composed.Reason, Integer> leftOut() {
        return Map.of();
    }

    @Override
    public Map<Apart, Integer> included() {
        return Map.of();
    }

    @Override
    public List<MediaNote> notes() {
        return List.of();
    }

    @Override
    public long unit(long tweet) {
        return tweet;
    }

    @Override
    public boolean isTakenOut(long tweet) {
        return false;
    }

    @Override
    public boolean stands(long tweet) {
        return false;
    }

    @Override
    public boolean isReworded(long tweet) {
        return false;
    }

    @Override
    public String words(long tweet) {
        return "";
    }

    @Override
    public String original(long tweet) {
        return "";
    }

    @Override
    public List<Draft> saying(long tweet, String words) {
        return List.of();
    }
}
