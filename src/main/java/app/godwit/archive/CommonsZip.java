package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A zip whose Zip64 fields the JDK refuses although its central directory is whole.
final class CommonsZip implements Container {
    private final ZipFile zip;

    CommonsZip(Path file) throws IOException {
        zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
    }

    @Override
    public Stream<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .filter(Container::staysInside);
    }

    @Override
    public Optional<Entry> find(String name) {
        return Container.staysInside(name)
                ? Optional.ofNullable(zip.getEntry(name))
                        .filter(entry -> !entry.isDirectory())
                        .map(entry -> new Entry(name, entry.getSize(), Math.max(entry.getCrc(), 0)))
                : Optional.empty();
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        var found = zip.getEntry(entry.name());
        if (found == null) {
            throw new IOException("%s is not in the zip".formatted(entry.name()));
        }
        return BoundedStream.of(zip.getInputStream(found), entry.name(), found.getSize(), found.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
