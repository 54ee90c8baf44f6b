package app.godwit.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// Recognises a move file and brings it to this program's schema, step by step, each step in one transaction.
final class Schema {
    /// One resource for each version, in order; the file's `user_version` counts how many it has seen.
    private static final List<Step> STEPS = List.of(
            new Step("schema-1.sql", _ -> {}),
            new Step("schema-2.sql", Refill::tweets),
            new Step("schema-3.sql", _ -> {}),
            new Step("schema-4.sql", _ -> {}),
            new Step("schema-5.sql", _ -> {}),
            new Step("schema-6.sql", _ -> {}),
            new Step("schema-7.sql", _ -> {}),
            new Step("schema-8.sql", _ -> {}),
            new Step("schema-9.sql", _ -> {}));

    private Schema() {}

    /// @param after what SQL alone cannot do, in the same transaction
    private record Step(String script, Consumer<Handle> after) {}

    static void bringUp(Handle handle, Path path) throws MoveFileException {
        var application = pragma(handle, "application_id");
        var version = pragma(handle, "user_version");
        var empty = handle.createQuery("SELECT count(*) FROM sqlite_schema")
                        .mapTo(Integer.class)
                        .one()
                == 0;
        if (application != MoveFile.APPLICATION_ID && !(empty && application == 0)) {
            throw new MoveFileException(
                    "%s is not a Godwit move. Choose another file or another name.".formatted(path));
        }
        if (version > STEPS.size()) {
            throw new MoveFileException("%s was written by a newer Godwit. Update Godwit to open it.".formatted(path));
        }
        for (var next = version; next < STEPS.size(); next++) {
            apply(handle, next);
        }
        if (version == STEPS.size()) {
            holdAgainstOthers(handle);
        }
    }

    /// With `locking_mode=EXCLUSIVE` the first write takes the lock and keeps it; until then another process
    /// could slip in.
    private static void holdAgainstOthers(Handle handle) {
        handle.useTransaction(inside -> inside.execute("PRAGMA user_version = " + STEPS.size()));
    }

    private static void apply(Handle handle, int step) {
        handle.useTransaction(inside -> {
            inside.createScript(resource(STEPS.get(step).script())).execute();
            STEPS.get(step).after().accept(inside);
            inside.execute("PRAGMA application_id = " + MoveFile.APPLICATION_ID);
            inside.execute("PRAGMA user_version = " + (step + 1));
        });
    }

    private static int pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(Integer.class).one();
    }

    private static String resource(String name) {
        try (var in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
