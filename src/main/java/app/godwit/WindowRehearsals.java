package app.godwit;

import app.godwit.cli.PracticeMove;
import app.godwit.desktop.session.Practising;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.Move;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Rehearsals for the window, each in a temporary folder of its own.
record WindowRehearsals(InstantSource clock) implements Practising {
    @Override
    public Practising.Rehearsal begin() throws IOException, MoveFileException {
        var practice = PracticeMove.begin(Files.createTempDirectory("godwit-practice"), clock);
        return new OnMove(practice, Move.open(practice.move(), practice.tools()));
    }

    private record OnMove(PracticeMove practice, Move move) implements Practising.Rehearsal {
        @Override
        public InstantSource time() {
            return practice.tools().time();
        }

        @Override
        public List<Path> sources() {
            return practice.sources();
        }

        @Override
        public String server() {
            return practice.server();
        }

        @Override
        public void consent(URI page) throws IOException {
            practice.consent(page);
        }

        @Override
        public void close() {
            try {
                practice.close();
            } catch (IOException stillServing) {
                throw new UncheckedIOException(stillServing);
            }
        }
    }
}
