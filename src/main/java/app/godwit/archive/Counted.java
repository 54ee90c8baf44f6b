package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/// A container that tells how far the reading of its data files is: after every few megabytes.
final class Counted implements Container {
    private static final long STEP = 4L << 20;

    private final Container container;
    private final Intake intake;
    private final long total;
    private long read;
    private long told;

    Counted(Container container, Listing listing, Intake intake) throws IOException {
        this.container = container;
        this.intake = intake;
        this.total = size(container, listing);
    }

    private static long size(Container container, Listing listing) throws IOException {
        var size = 0L;
        for (var name : listing.names()) {
            if (isRead(name)) {
                size += container.find(name).map(Entry::size).orElse(0L);
            }
        }
        return size;
    }

    private static boolean isRead(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return name.contains("js/tweets/") || Stream.of(DataType.values()).anyMatch(type -> type.isNameOf(file));
    }

    private void count(int bytes) {
        read += Math.max(bytes, 0);
        if (read - told >= STEP) {
            told = read;
            intake.progress(Math.min(read, total), total);
        }
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return new FilterInputStream(container.open(entry)) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var got = super.read(bytes, offset, length);
                count(got);
                return got;
            }
        };
    }

    @Override
    public Stream<String> names() throws IOException {
        return container.names();
    }

    @Override
    public Stream<String> names(String folder) throws IOException {
        return container.names(folder);
    }

    @Override
    public Optional<Entry> find(String name) throws IOException {
        return container.find(name);
    }

    @Override
    public String flaw() {
        return container.flaw();
    }

    @Override
    public void close() throws IOException {
        container.close();
    }
}
