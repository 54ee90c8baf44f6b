package app.godwit.desktop.session;

import app.godwit.archive.MediaGone;
import app.godwit.archive.MediaSource;
import app.godwit.moves.Intent;
import app.godwit.moves.Move;
import app.godwit.moves.SourceException;
import app.godwit.reports.AltTextCsv;
import app.godwit.tweets.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The history of a real move.
final class MoveHistory implements History, AutoCloseable {
    private final Move move;
    private final MediaSource files = new MediaSource();

    MoveHistory(Move move) {
        this.move = move;
    }

    @Override
    public Intent intent() {
        return move.history().intent();
    }

    @Override
    public void intend(Intent intent) {
        move.history().intend(intent);
    }

    @Override
    public Selection select(Intent intent) {
        return new MoveSelection(move, move.history().draftsInSight(intent));
    }

    @Override
    public void reword(long tweet, String words) {
        move.history().reword(tweet, words);
    }

    @Override
    public void unword(long tweet) {
        move.history().unword(tweet);
    }

    @Override
    public void describe(long picture, String words) {
        move.pictures().describe(picture, words);
    }

    @Override
    public int readDescriptions(Path table) throws SourceException {
        return move.pictures().describe(table);
    }

    @Override
    public void writeDescriptions(Path table) throws IOException {
        try (var out = Files.newBufferedWriter(table)) {
            AltTextCsv.write(move.pictures().all(), out);
        }
    }

    @Override
    public byte[] read(Media.InArchive place, long most) throws MediaGone {
        return files.read(place, most);
    }

    @Override
    public void close() {
        files.close();
    }
}
