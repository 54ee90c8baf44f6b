package app.godwit.moves;

import app.godwit.journal.Journal;
import java.util.UUID;

/// A random name that a move file gets once. Two moves never share an idempotency key.
final class MoveName {
    private static final String KEY = "name";

    private MoveName() {}

    static String of(Journal journal) {
        return journal.settings().read(KEY).orElseGet(() -> {
            var name = UUID.randomUUID().toString();
            journal.settings().keep(KEY, name);
            return name;
        });
    }
}
