package app.godwit.cli;

import app.godwit.http.Reach;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command takes, before or after its name.
final class Common {
    @Option(
            names = {"-m", "--move"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The move file (default: ./move.godwit).")
    private Path move = Path.of("move.godwit");

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON document; progress goes to standard error.")
    private boolean json;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean verbose;

    @Option(
            names = "--allow-local",
            scope = ScopeType.INHERIT,
            description = "Let Godwit reach servers on this very computer, over http too (or GODWIT_ALLOW_LOCAL=1).")
    private boolean allowLocal;

    @Option(
            names = "--keep-token",
            paramLabel = "WHERE",
            scope = ScopeType.INHERIT,
            description = "Where the sign-in is kept: keyring (default), file or run. A file once made goes on to be"
                    + " used.")
    private @Nullable Keep keep;

    Path move() {
        return move;
    }

    boolean json() {
        return json;
    }

    boolean verbose() {
        return verbose;
    }

    /// What was asked for; else the file beside the move, which is only there because it was asked for once; else the
    /// keyring.
    Keep keep() {
        if (keep != null) {
            return keep;
        }
        return Files.exists(move.resolveSibling(move.getFileName() + ".tokens")) ? Keep.FILE : Keep.KEYRING;
    }

    Reach reach(Outside outside) {
        var allowed = allowLocal
                || outside.variable("GODWIT_ALLOW_LOCAL").filter("1"::equals).isPresent();
        return allowed ? Reach.LOOPBACK_TOO : Reach.PUBLIC;
    }
}
