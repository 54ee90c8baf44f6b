package app.godwit.desktop.session;

import app.godwit.journal.MoveFileException;
import java.io.IOException;
import java.nio.file.Path;

/// Opens moves for the window.
public interface Sessions {
    /// Opens the file, or makes a new one.
    Session open(Path file) throws MoveFileException;

    /// Begins a rehearsal on the sample.
    Session practise() throws IOException, MoveFileException;
}
