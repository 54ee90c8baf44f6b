package app.godwit.archive;

import app.godwit.tweets.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/// Gives the bytes of pictures and videos that stayed in their archives. Archives are opened once and stay open until
/// [#close]; safe to share between threads.
public final class MediaSource implements AutoCloseable {
    private static final int FIRST = 1 << 20;

    private final Map<String, Container> open = new HashMap<>();
    private final Map<String, MediaFolders> folders = new HashMap<>();

    /// Looks in one archive for a file that a tweet of another names: of the parts of an archive, one may hold the
    /// tweets and another the media.
    ///
    /// @param archive  zip or folder
    /// @param expected what [Media.Missing] says
    /// @return empty also when there is no archive any more
    public synchronized Optional<Media.InArchive> find(Path archive, String expected) {
        var path = archive.toAbsolutePath().normalize().toString();
        var slash = expected.lastIndexOf('/') + 1;
        return DataType.ofMedia(expected.substring(0, slash))
                .flatMap(type -> folders(path).flatMap(in -> in.find(type, expected.substring(slash))))
                .map(entry -> new Media.InArchive(path, entry.name(), Math.max(entry.size(), 0), entry.crc()));
    }

    private Optional<MediaFolders> folders(String archive) {
        try {
            var container = container(archive);
            var known = folders.get(archive);
            if (known == null) {
                var opened = new Opened(archive, container, Listing.of(container));
                known = new MediaFolders(opened, "", new Problems(problem -> {}));
                folders.put(archive, known);
            }
            return Optional.of(known);
        } catch (MediaGone | IOException e) {
            return Optional.empty();
        }
    }

    /// Reads one file whole and checks that it is the one that was brought in.
    ///
    /// @param most bytes that may be read, e.g. the server's limit
    /// @throws MediaGone the archive has moved, the file in it is gone, has changed or is larger than `most`
    public synchronized byte[] read(Media.InArchive place, long most) throws MediaGone {
        if (place.size() > most) {
            throw tooLarge(place, most);
        }
        var container = container(place.archive());
        try {
            var entry = container.find(place.entry());
            if (entry.isEmpty()) {
                throw new MediaGone("%s is no longer in %s: put it back, or import the archive again."
                        .formatted(place.entry(), place.archive()));
            }
            return checked(place, bytes(container, entry.get(), place, most));
        } catch (IOException e) {
            forget(place.archive());
            throw new MediaGone(
                    "%s in %s is damaged and cannot be read: import a whole copy of the archive."
                            .formatted(place.entry(), place.archive()),
                    e);
        }
    }

    /// Without a second copy in memory: a video may be as large as half of it. Room for all is taken only once the
    /// first megabyte has truly come, for what an archive says of sizes may be a lie.
    private static byte[] bytes(Container container, Container.Entry entry, Media.InArchive place, long most)
            throws IOException, MediaGone {
        var longest = Math.min(most, Integer.MAX_VALUE - 8);
        try (var in = container.open(entry)) {
            var first = in.readNBytes(FIRST);
            var bytes =
                    first.length < FIRST || first.length > longest ? first : whole(in, first, place.size(), longest);
            if (bytes.length > longest) {
                throw tooLarge(place, most);
            }
            return bytes;
        }
    }

    /// What is shorter or longer than it should be is another file; one byte too many is enough to see it.
    private static byte[] whole(InputStream in, byte[] first, long size, long longest) throws IOException {
        var expected = size > first.length ? size : longest;
        if (expected == longest) {
            return joined(first, in.readNBytes((int) (longest + 1 - first.length)));
        }
        var bytes = Arrays.copyOf(first, (int) expected);
        var got = first.length + in.readNBytes(bytes, first.length, bytes.length - first.length);
        if (got < bytes.length) {
            return Arrays.copyOf(bytes, got);
        }
        return in.read() < 0 ? bytes : Arrays.copyOf(bytes, got + 1);
    }

    private static byte[] joined(byte[] first, byte[] rest) {
        var bytes = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, bytes, first.length, rest.length);
        return bytes;
    }

    private static byte[] checked(Media.InArchive place, byte[] bytes) throws MediaGone {
        var crc = new CRC32();
        crc.update(bytes);
        var sameSize = place.size() == 0 || place.size() == bytes.length;
        if (!sameSize || (place.crc() != 0 && place.crc() != crc.getValue())) {
            throw new MediaGone("%s in %s is not the file that was brought in: import the archive again."
                    .formatted(place.entry(), place.archive()));
        }
        return bytes;
    }

    private static MediaGone tooLarge(Media.InArchive place, long most) {
        return new MediaGone("%s is larger than the %d bytes allowed: leave it out or make it smaller."
                .formatted(place.entry(), most));
    }

    private Container container(String archive) throws MediaGone {
        var known = open.get(archive);
        if (known != null && Files.exists(Path.of(archive))) {
            return known;
        }
        forget(archive);
        try {
            var opened = Containers.open(Path.of(archive));
            open.put(archive, opened);
            return opened;
        } catch (NotAnArchive e) {
            throw new MediaGone(
                    "The archive is no longer at %s: put it back there, or import it from its new place."
                            .formatted(archive),
                    e);
        }
    }

    private void forget(String archive) {
        folders.remove(archive);
        var known = open.remove(archive);
        if (known != null) {
            close(known);
        }
    }

    private static void close(Container container) {
        try {
            container.close();
        } catch (IOException e) {
            // Only read from: nothing is lost.
        }
    }

    @Override
    public synchronized void close() {
        folders.clear();
        open.values().forEach(MediaSource::close);
        open.clear();
    }
}
