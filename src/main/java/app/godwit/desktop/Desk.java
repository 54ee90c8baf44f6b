package app.godwit.desktop;

import app.godwit.desktop.kit.Notices;
import app.godwit.desktop.preferences.Proxies;
import app.godwit.desktop.session.Practising;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.FromX;
import app.godwit.moves.Move;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What the window is given by the composition root.
///
/// @param first       opened at start instead of the start page, when there is one
/// @param preferences the file in which preferences are kept
/// @param proxies     told by which way servers are to be reached
public record Desk(
        Opening moves,
        Practising practising,
        InstantSource time,
        ZoneId zone,
        Locale locale,
        Optional<Path> first,
        Path preferences,
        Notices notices,
        Proxies proxies) {
    /// Opens move files.
    public interface Opening {
        Move open(Path file) throws MoveFileException;

        /// The X that this move asks; another where a stand-in is named.
        default FromX x(Move move) {
            return move.x();
        }
    }
}
