package app.godwit.desktop.people;

import app.godwit.handles.Confidence;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PersonRow.State;
import java.util.Set;

/// The chips above the list: every person stands on ALL and on those where they belong.
public enum Shelf {
    ALL,
    TO_DECIDE,
    PROVEN,
    STATED,
    LIKELY,
    GUESS,
    FOLLOWED,
    WAITING,
    /// They say they are there and give no address.
    BY_HAND,
    NOT_FOUND;

    private static final Set<State> DONE = Set.of(State.FOLLOWED, State.REQUESTED);
    private static final Set<State> NOTHING = Set.of(State.NOT_FOUND, State.NO_ADDRESS, State.BY_HAND, State.UNNAMED);

    /// Whether this person belongs here.
    public boolean holds(PersonRow row) {
        return switch (this) {
            case ALL -> true;
            case TO_DECIDE -> Finds.undecided(row);
            case PROVEN -> Finds.isBest(row, Confidence.PROVEN);
            case STATED -> Finds.isBest(row, Confidence.STATED);
            case LIKELY -> Finds.isBest(row, Confidence.LIKELY);
            case GUESS -> Finds.isBest(row, Confidence.GUESS);
            case FOLLOWED -> DONE.contains(row.state());
            case WAITING -> row.state() == State.WAITING;
            case BY_HAND -> row.state() == State.BY_HAND;
            case NOT_FOUND -> NOTHING.contains(row.state());
        };
    }
}
