package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// An archive that was unpacked. Links are followed only while they stay inside.
final class FolderContainer implements Container {
    private final Path folder;

    FolderContainer(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    @Override
    public Stream<String> names() throws IOException {
        return FolderNames.of(folder).stream();
    }

    @Override
    public Stream<String> names(String sub) throws IOException {
        var path = folder.resolve(sub);
        if (!Container.staysInside(sub) || !Files.isDirectory(path)) {
            return Stream.empty();
        }
        return Files.list(path).map(file -> sub + file.getFileName());
    }

    @Override
    public Optional<Entry> find(String name) throws IOException {
        var file = inside(name);
        return file.isPresent() ? Optional.of(new Entry(name, Files.size(file.get()), 0)) : Optional.empty();
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        var file = inside(entry.name());
        if (file.isEmpty()) {
            throw new IOException("%s is no longer in the folder".formatted(entry.name()));
        }
        return Files.newInputStream(file.get());
    }

    private Optional<Path> inside(String name) throws IOException {
        if (!Container.staysInside(name)) {
            return Optional.empty();
        }
        try {
            var file = folder.resolve(name);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {}
}
