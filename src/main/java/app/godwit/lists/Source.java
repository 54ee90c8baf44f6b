package app.godwit.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is read as a list, and how far the reading is.
final class Source {
    private final Path file;
    private final Head head;
    private final Gathering gathering;

    Source(Path file, Head head, Gathering gathering) {
        this.file = file;
        this.head = head;
        this.gathering = gathering;
    }

    Head head() {
        return head;
    }

    /// Decodes the whole file, without the mark of the encoding.
    Bounded reader() throws IOException {
        var reader = new PushbackReader(
                new BufferedReader(new InputStreamReader(bytes(), Encoding.of(file, head)), 1 << 16));
        var first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return new Bounded(reader);
    }

    /// The file as it stands.
    InputStream bytes() throws IOException {
        return new Watched(Files.newInputStream(file), Files.size(file), gathering);
    }

    /// The file, to look at any place of it again.
    FileChannel channel() throws IOException {
        return FileChannel.open(file);
    }
}
