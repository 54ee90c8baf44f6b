package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A zip as the JDK reads it: by its central directory, any size.
final class JdkZip implements Container {
    private final ZipFile zip;

    JdkZip(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    @Override
    public Stream<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(Container::staysInside)
                .distinct();
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
