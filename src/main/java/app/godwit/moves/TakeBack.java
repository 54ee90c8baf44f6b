package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/// Takes back exactly what a run or the whole move did on the server, the last first. What was there before never left
/// in a run, so it stays.
///
/// What takes back are deeds themselves: planned all at once, done one by one, and gone on with after a crash.
final class TakeBack {
    private static final Set<Lane> FORTH = EnumSet.complementOf(EnumSet.of(Lane.UNDO));
    private static final String WITHDRAWN = "Taken back before it was done";

    private final Journal journal;
    private final Deeds deeds;
    private final Function<Lane, LaneLoop> loops;

    TakeBack(Journal journal, Function<Lane, LaneLoop> loops) {
        this.journal = journal;
        this.deeds = journal.deeds();
        this.loops = loops;
    }

    /// What would be taken back, in that order: people off lists before the lists go, children before their parents.
    static List<Deed> standing(Deeds deeds, OptionalLong run) {
        var standing = new ArrayList<>(deeds.done(run));
        standing.sort(Comparator.comparingLong(Deed::id).reversed());
        return standing;
    }

    void run(OptionalLong run, Pause pause) throws NeedsUser {
        // What is on its way may have arrived: it counts as done only once the server has said so.
        for (var lane : FORTH) {
            loops.apply(lane).findOut();
        }
        if (pause.isAsked()) {
            return;
        }
        if (run.isEmpty()) {
            deeds.withdraw(FORTH, WITHDRAWN);
        }
        deeds.planBack(standing(deeds, run));
        loops.apply(Lane.UNDO).run();
        AlreadyFollowed.Standing.without(journal);
    }
}
