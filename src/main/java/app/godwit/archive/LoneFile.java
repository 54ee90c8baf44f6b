package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The `tweets.csv` of a classic archive that was kept alone.
final class LoneFile implements Container {
    private static final String COLUMN = "tweet_id";
    private static final int BEFORE_IT = 4;

    private final Path file;

    LoneFile(Path file) {
        this.file = file;
    }

    /// By the name of the first column, with or without quotes and the mark of the encoding.
    static boolean isTable(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(COLUMN.length() + BEFORE_IT), StandardCharsets.UTF_8);
            return head.contains(COLUMN);
        }
    }

    @Override
    public Stream<String> names() {
        return Stream.of(name());
    }

    @Override
    public Stream<String> names(String folder) {
        return Stream.of();
    }

    @Override
    public Optional<Entry> find(String name) throws IOException {
        return name.equals(name()) ? Optional.of(new Entry(name, Files.size(file), 0)) : Optional.empty();
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return Files.newInputStream(file);
    }

    /// Whatever it is called, it is a table.
    private static String name() {
        return "tweets.csv";
    }

    @Override
    public void close() {}
}
