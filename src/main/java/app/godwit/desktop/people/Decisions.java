package app.godwit.desktop.people;

import app.godwit.desktop.session.Session;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the user says of people, with what was said before, so that it can be taken back.
final class Decisions {
    private static final int REMEMBERED = 200;

    /// What was said before each change, the last change first.
    private final Deque<Map<Long, Decision>> before = new ArrayDeque<>();

    /// Remembers what is about to be overwritten.
    void about(List<PersonRow> rows) {
        var old = new LinkedHashMap<Long, Decision>();
        rows.forEach(row -> old.put(row.id(), row.decision()));
        before.push(old);
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
    }

    /// What was said before the last change; that change is forgotten.
    Map<Long, Decision> takeBack() {
        return before.isEmpty() ? Map.of() : before.pop();
    }

    boolean areAny() {
        return !before.isEmpty();
    }

    /// Writes them down. Not for the screen's thread.
    static Map<Long, Decision> keep(Session session, Map<Long, Decision> said) {
        said.forEach(session::decide);
        return said;
    }
}
