package app.godwit.desktop;

import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.session.MoveSession;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.journal.MoveFileException;
import java.io.IOException;
import java.nio.file.Path;

/// Real moves and rehearsals, from what the composition root gives.
record DeskSessions(Desk desk, Pages pages) implements Sessions {
    @Override
    public Session open(Path file) throws MoveFileException {
        var move = desk.moves().open(file);
        return MoveSession.real(move, desk.moves().x(move), desk.time(), pages);
    }

    @Override
    public Session practise() throws IOException, MoveFileException {
        return MoveSession.practice(desk.practising().begin());
    }
}
