package app.godwit.cli;

import app.godwit.journal.MoveFileException;
import app.godwit.journal.MoveFileFailure;
import app.godwit.moves.ServerException;
import app.godwit.moves.SourceException;
import app.godwit.reports.DecisionsCsv;
import app.godwit.secrets.SecretsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/// Whatever can go wrong → one sentence and an exit status.
record Trouble(Exit exit, String what) {
    static Trouble of(Throwable problem) {
        return switch (problem) {
            case Failure failure -> new Trouble(failure.exit(), failure.getMessage());
            case SourceException source -> new Trouble(Exit.UNREADABLE, words(source));
            case MoveFileException file -> new Trouble(Exit.UNREADABLE, words(file));
            case MoveFileFailure file -> new Trouble(Exit.UNREADABLE, words(file));
            case DecisionsCsv.Unclear table -> new Trouble(Exit.UNREADABLE, words(table));
            case ServerException server -> new Trouble(exit(server.kind()), words(server));
            case SecretsException secrets -> new Trouble(Exit.NEEDS_SIGN_IN, words(secrets));
            case FileSystemException file -> new Trouble(Exit.UNREADABLE, words(file));
            case IOException io -> new Trouble(Exit.UNREADABLE, "A file could not be read or written: " + words(io));
            case UncheckedIOException io -> of(Objects.requireNonNullElse(io.getCause(), new IOException("unknown")));
            case InterruptedException _ ->
                new Trouble(Exit.PAUSED, "Interrupted; what was done is kept, run it again to go on.");
            default ->
                new Trouble(
                        Exit.REFUSED,
                        "Something went wrong inside Godwit ("
                                + problem.getClass().getSimpleName()
                                + "); nothing is lost, run it again with --verbose to see where.");
        };
    }

    private static Exit exit(ServerException.Kind kind) {
        return switch (kind) {
            case NEEDS_SIGN_IN -> Exit.NEEDS_SIGN_IN;
            case NAME -> Exit.USAGE;
            case NOT_FEDIVERSE, UNREACHABLE, REFUSED -> Exit.REFUSED;
        };
    }

    private static String words(FileSystemException problem) {
        var reason = Objects.requireNonNullElse(
                problem.getReason(), problem.getClass().getSimpleName());
        return "The file " + problem.getFile() + " cannot be read or written (" + reason
                + "); look at its place and its rights.";
    }

    private static String words(Throwable problem) {
        return Objects.requireNonNullElse(
                problem.getMessage(), problem.getClass().getSimpleName());
    }
}
