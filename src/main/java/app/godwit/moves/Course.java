package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Step;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/// One lane as it is worked off in thought.
final class Course {
    private final List<Step> steps;
    /// Posts that start something, and their pictures.
    private final BitSet starting = new BitSet();
    private Instant at;
    /// The first that is not done.
    private int next;
    /// Pictures that stand before this are up.
    private int ahead;
    /// How many of them stand behind the first that is not done.
    private int early;

    Course(List<Step> steps, Instant now) {
        this.steps = steps;
        this.at = now;
        var starts = false;
        for (var index = steps.size() - 1; index >= 0; index--) {
            var step = steps.get(index);
            starts = step.kind() == DeedKind.UPLOAD ? starts : step.starts();
            starting.set(index, starts);
        }
    }

    Instant at() {
        return at;
    }

    void at(Instant moment) {
        at = moment;
    }

    boolean isOpen() {
        return next < steps.size();
    }

    /// The step that is to be done next.
    int front() {
        return next;
    }

    DeedKind kind(int step) {
        return steps.get(step).kind();
    }

    boolean starts(int step) {
        return starting.get(step);
    }

    /// The first picture among the next so many that are not done; -1 for none, or where it is the next anyway.
    int upload(int among) {
        ahead = Math.max(ahead, next);
        var most = Math.min(steps.size(), next + among + early);
        while (ahead < most && kind(ahead) != DeedKind.UPLOAD) {
            ahead++;
        }
        return ahead < most && ahead > next ? ahead : -1;
    }

    void done(int step) {
        if (step == next) {
            next++;
        } else {
            ahead = step + 1;
            early++;
        }
        while (next < ahead && isOpen() && kind(next) == DeedKind.UPLOAD) {
            next++;
            early--;
        }
    }
}
