package app.godwit.desktop.session;

import app.godwit.journal.MoveFileException;
import app.godwit.moves.Move;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Makes rehearsals. The composition root supplies it: the window does not know how a practice Fediverse is built.
public interface Practising {
    /// Starts a practice Fediverse and opens a new move on it. Takes a second or two.
    Rehearsal begin() throws IOException, MoveFileException;

    /// A move to try everything with, on the sample, against servers on this computer.
    interface Rehearsal extends AutoCloseable {
        Move move();

        /// The clock of the practice servers; their days pass in seconds.
        InstantSource time();

        /// The sample archive and whatever else is to be brought in.
        List<Path> sources();

        /// The server where the sample person has an account.
        String server();

        /// Says yes on the consent page, as the sample person would.
        void consent(URI page) throws IOException;

        /// Ends the servers. The move is closed before.
        @Override
        void close();
    }
}
