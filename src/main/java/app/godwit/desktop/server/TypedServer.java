package app.godwit.desktop.server;

import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Troubles;
import app.godwit.fediverse.TypedName;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The server's name as it is typed, who may be meant by it, and what is behind it.
public final class TypedServer {
    private final OpenMove move;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<String>> likely = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight.Nothing());

    TypedServer(OpenMove move) {
        this.move = move;
        name.set(move.session().suggestedServer());
        name.subscribe((before, now) -> {
            likely.set(likely(move.session().typed(now)));
            sight.set(new Sight.Nothing());
        });
    }

    private static List<String> likely(TypedName typed) {
        return switch (typed) {
            case TypedName.Nothing _ -> List.of();
            case TypedName.Unfinished(var names) -> names;
            case TypedName.Whole(var _, var meant) -> meant.stream().toList();
        };
    }

    /// Looks what is behind the name, once it can be a server's. Does nothing there.
    void look() {
        var typed = text();
        if (!isClear(move.session().typed(typed)) || !(sight.get() instanceof Sight.Nothing)) {
            return;
        }
        sight.set(new Sight.Looking(typed));
        move.askLong(
                () -> move.session().look(typed),
                here -> saw(typed, new Sight.Here(typed, here.instance(), here.about())),
                e -> saw(typed, absent(typed, e)));
    }

    /// Of a slip of the finger the words beside the field tell already.
    private static boolean isClear(TypedName typed) {
        return typed instanceof TypedName.Whole(var _, var meant) && meant.isEmpty();
    }

    private Sight absent(String typed, Exception e) {
        var words = move.words();
        return new Sight.Absent(typed, Troubles.sentence(e, words), words.of("trouble.code", Troubles.code(e)));
    }

    /// An answer about a name that stands there no more is late.
    private void saw(String typed, Sight seen) {
        if (text().equals(typed)) {
            sight.set(seen);
        }
    }

    /// The name without the space around it.
    String text() {
        return name.get().strip();
    }

    /// What the user types.
    public StringProperty name() {
        return name;
    }

    /// Well-known servers that the typed name may be meant for, at most five.
    public ReadOnlyObjectProperty<List<String>> likely() {
        return likely.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }
}
