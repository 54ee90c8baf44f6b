package app.godwit.desktop.session;

import app.godwit.archive.MediaGone;
import app.godwit.moves.Intent;
import app.godwit.moves.SourceException;
import app.godwit.tweets.Media;
import java.io.IOException;
import java.nio.file.Path;

/// What the window asks of a move's history: which tweets become posts, in which words, with which descriptions. All of
/// it reads or writes the file: not for the FX thread.
public interface History {
    /// What the user wishes, as kept with the move.
    Intent intent();

    /// Keeps it with the move.
    void intend(Intent intent);

    /// What these wishes choose. Remembers no wish. Takes seconds for a large archive when the file has changed, and
    /// milliseconds for other wishes afterwards.
    Selection select(Intent intent);

    /// Keeps other words for a tweet's posts.
    void reword(long tweet, String words);

    /// Takes that back.
    void unword(long tweet);

    /// Keeps what a picture shows.
    void describe(long picture, String words);

    /// Takes descriptions from a filled table, `alt-text.csv`.
    ///
    /// @return how many
    int readDescriptions(Path table) throws SourceException;

    /// Writes that table, to fill in.
    void writeDescriptions(Path table) throws IOException;

    /// The bytes of a picture.
    ///
    /// @param most that may be read
    byte[] read(Media.InArchive place, long most) throws MediaGone;
}
