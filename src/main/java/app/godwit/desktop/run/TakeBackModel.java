package app.godwit.desktop.run;

import app.godwit.desktop.session.Doings.Standing;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Troubles;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Lane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Taking back what a run or the whole move did: first a list, then a clear question, and only then the deed.
public final class TakeBackModel {
    private final OpenMove move;
    private final Set<DeedKind> kinds;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Listed(List.of()));

    /// @param kinds of deeds that a run must have done to stand here; none for all
    public TakeBackModel(OpenMove move, Set<DeedKind> kinds) {
        this.move = move;
        this.kinds = Set.copyOf(kinds);
    }

    /// Where it stands.
    public sealed interface State {
        /// The runs that can be taken back, oldest first.
        record Listed(List<Standing> runs) implements State {
            public Listed {
                runs = List.copyOf(runs);
            }
        }

        /// Is this really meant?
        ///
        /// @param run   empty for the whole move
        /// @param deeds what goes, by kind
        record Asked(OptionalLong run, Map<DeedKind, Integer> deeds) implements State {
            public Asked {
                deeds = Map.copyOf(deeds);
            }
        }

        /// Why it could not begin.
        ///
        /// @param code to look up
        record Failed(String why, String code) implements State {}
    }

    /// Reads what can be taken back; an open question stays. While a job runs nothing can be, so nothing is read.
    public void look() {
        if (state.get() instanceof State.Listed && !move.run().busy()) {
            list();
        }
    }

    private void list() {
        move.ask(
                () -> new State.Listed(move.session().doings().runs().stream()
                        .filter(this::belongs)
                        .toList()),
                this::arrived,
                this::failed);
    }

    private void arrived(State.Listed found) {
        if (!found.equals(state.get())) {
            state.set(found);
        }
    }

    private boolean belongs(Standing standing) {
        return kinds.isEmpty() || standing.deeds().keySet().stream().anyMatch(kinds::contains);
    }

    /// Asks whether this run shall be taken back.
    public void ask(Standing one) {
        state.set(new State.Asked(OptionalLong.of(one.run().id()), one.deeds()));
    }

    /// Asks whether the whole move shall be taken back.
    public void askAll() {
        if (state.get() instanceof State.Listed(var runs)) {
            var all = new EnumMap<DeedKind, Integer>(DeedKind.class);
            runs.forEach(one -> one.deeds().forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
            state.set(new State.Asked(OptionalLong.empty(), all));
        }
    }

    /// The user means it.
    public void yes() {
        if (state.get() instanceof State.Asked(var run, var _)) {
            state.set(new State.Listed(List.of()));
            move.run().takeBack(run, this::failed);
        }
    }

    /// The user thinks better of it.
    public void no() {
        state.set(new State.Listed(List.of()));
        list();
    }

    /// Goes on with what was begun and interrupted.
    public void goOn() {
        move.run().run(Lane.UNDO, this::failed);
    }

    private void failed(Exception e) {
        state.set(new State.Failed(
                Troubles.sentence(e, move.words()), move.words().of("trouble.code", Troubles.code(e))));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
