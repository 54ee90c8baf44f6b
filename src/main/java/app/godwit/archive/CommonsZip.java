package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip whose Zip64 fields the JDK refuses although its central directory is whole, or a zip within a zip.
final class CommonsZip implements Container {
    private final ZipFile zip;

    CommonsZip(Path file) throws IOException {
        this(FileChannel.open(file));
    }

    /// @param channel is closed with the zip, and also when it holds none
    CommonsZip(SeekableByteChannel channel) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    @Override
    public Stream<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(CommonsZip::isFile)
                .map(ZipArchiveEntry::getName)
                .filter(Container::staysInside)
                .distinct();
    }

    @Override
    public Stream<String> names(String folder) {
        return names().filter(name -> name.startsWith(folder));
    }

    @Override
    public Optional<Entry> find(String name) {
        return entry(name).map(entry -> new Entry(name, entry.getSize(), Math.max(entry.getCrc(), 0)));
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        var found = existing(entry.name());
        if (found.getMethod() != ZipEntry.DEFLATED && found.getMethod() != ZipEntry.STORED) {
            throw new IOException("%s is packed in a way that X does not use".formatted(entry.name()));
        }
        return BoundedStream.of(zip.getInputStream(found), entry.name(), found.getSize(), found.getCompressedSize());
    }

    /// The bytes of an entry that lies in a zip as it is, to be read in place; empty when it is packed.
    static Optional<SeekableByteChannel> stored(Path file, String name) throws IOException {
        try (var zip = new CommonsZip(file)) {
            var entry = zip.existing(name);
            if (entry.getMethod() != ZipEntry.STORED
                    || entry.getGeneralPurposeBit().usesEncryption()) {
                return Optional.empty();
            }
            // Asking for the raw bytes makes it find out where they begin.
            zip.zip.getRawInputStream(entry).close();
            return Optional.of(new ChannelView(FileChannel.open(file), entry.getDataOffset(), entry.getSize()));
        }
    }

    private ZipArchiveEntry existing(String name) throws IOException {
        return entry(name).orElseThrow(() -> new IOException("%s is not in the zip".formatted(name)));
    }

    private Optional<ZipArchiveEntry> entry(String name) {
        var last = Optional.<ZipArchiveEntry>empty();
        if (Container.staysInside(name)) {
            for (var entry : zip.getEntries(name)) {
                last = Optional.of(entry);
            }
        }
        return last.filter(CommonsZip::isFile);
    }

    /// Links are not followed, wherever they lead.
    private static boolean isFile(ZipArchiveEntry entry) {
        return !entry.isDirectory() && !entry.isUnixSymlink();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
