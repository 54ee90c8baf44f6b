package app.godwit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Files that exist in memory only.
record MemoryContainer(Map<String, byte[]> files) implements Container {
    @Override
    public Stream<String> names() {
        return files.keySet().stream();
    }

    @Override
    public Stream<String> names(String folder) {
        return names().filter(name -> name.startsWith(folder));
    }

    @Override
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> new Entry(name, bytes.length, 0));
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        var bytes = files.get(entry.name());
        if (bytes == null) {
            throw new IOException("there is no " + entry.name());
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {}
}
