package app.godwit.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/// What an archive lies in: named entries with bytes, read in place. Names use `/` and never leave the container.
interface Container extends Closeable {
    /// All names of files, in any order, each once. Of a folder that only holds media there may be the folder's name
    /// alone, ending with `/`.
    Stream<String> names() throws IOException;

    /// The files in one folder, media too.
    ///
    /// @param folder ends with `/`
    default Stream<String> names(String folder) throws IOException {
        return names().filter(name -> name.startsWith(folder) && !name.endsWith("/"));
    }

    /// Looks a file up by its exact name. Of several with one name the last counts, as for `unzip -o`.
    Optional<Entry> find(String name) throws IOException;

    /// The unpacked bytes, never more than the container can honestly hold (see [BoundedStream]).
    InputStream open(Entry entry) throws IOException;

    /// What is wrong with the container as a whole, one sentence; empty when nothing is.
    default String flaw() {
        return "";
    }

    @Override
    void close() throws IOException;

    /// A file inside.
    ///
    /// @param size unpacked bytes as the container records them, -1 when it does not
    /// @param crc  CRC-32 as the container records it, 0 when it does not
    record Entry(String name, long size, long crc) {}

    /// Whether a name stays inside. Names that climb out or start at a root are treated as if they were not there.
    static boolean staysInside(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && !("/" + name + "/").contains("/../");
    }
}
