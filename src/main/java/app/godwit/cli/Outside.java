package app.godwit.cli;

import app.godwit.http.Reach;
import app.godwit.moves.Tools;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// What commands need from outside the program, and only the composition root can give.
public interface Outside {
    /// The tools for work on one move, built once and closed by whoever built them.
    ///
    /// @param reach where the client may go
    /// @param keep  where tokens are kept
    /// @param move  the move file, for tokens kept beside it
    Tools tools(Reach reach, Keep keep, Path move) throws Failure;

    /// The machine's clock.
    InstantSource clock();

    /// A variable of the environment, empty when it is not set or blank.
    Optional<String> variable(String name);

    /// Shows a page where the user says yes to a sign-in.
    ///
    /// @return whether it could be shown
    boolean show(URI page) throws Failure;

    /// Opens the window, with this move in it if the file is there, and stays until it is closed.
    void openWindow(Reach reach, Keep keep, Path move) throws Failure;

    /// Calls `stop` when the user presses Ctrl-C or the system ends the program, and then gives the command time to
    /// come to its end.
    Watch onInterrupt(Runnable stop);

    /// Until it is closed, an interrupt is awaited.
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
