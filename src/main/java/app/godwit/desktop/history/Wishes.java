package app.godwit.desktop.history;

import app.godwit.moves.Intent;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is wished, and how much of that is kept with the move.
final class Wishes {
    private final ReadOnlyObjectWrapper<Intent> intent =
            new ReadOnlyObjectWrapper<>(new Intent(EnumSet.noneOf(Apart.class), Choice.DEFAULT, Wording.DEFAULT));
    private long made;
    private long kept;

    /// With the tweets of this kind.
    static Intent including(Intent wished, Apart kind) {
        var kinds = EnumSet.of(kind);
        kinds.addAll(wished.included());
        return wished.including(kinds);
    }

    static Intent leavingOut(Intent wished, Apart kind) {
        var kinds = new HashSet<>(wished.included());
        kinds.remove(kind);
        return wished.including(kinds);
    }

    /// @return whether it is another wish
    boolean change(UnaryOperator<Intent> change) {
        var next = change.apply(intent.get());
        if (next.equals(intent.get())) {
            return false;
        }
        intent.set(next);
        made++;
        return true;
    }

    /// What the move holds, or will once it is kept.
    void found(Intent wished) {
        intent.set(wished);
    }

    /// What is wished and not kept yet.
    Optional<Intent> unkept() {
        return kept < made ? Optional.of(intent.get()) : Optional.empty();
    }

    /// How many wishes there were.
    long made() {
        return made;
    }

    /// @param upTo as many of them are kept
    void kept(long upTo) {
        kept = Math.max(kept, upTo);
    }

    ReadOnlyObjectProperty<Intent> intent() {
        return intent.getReadOnlyProperty();
    }
}
