package app.godwit.archive;

import app.godwit.archive.BoundedStream.TooMuch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// A container that unpacks only so much in all. A zip may name the same packed bytes thousands of times, each entry
/// harmless by itself; what a folder holds is already unpacked.
final class Rationed implements Container {
    /// Small zips of many small files.
    private static final long HARMLESS = 256L << 20;
    /// A data file packs to a tenth, and the large ones are read three times.
    private static final long MOST_PER_PACKED_BYTE = 300;

    private final Container inner;
    private long left;

    private Rationed(Container inner, long most) {
        this.inner = inner;
        left = most;
    }

    static Container of(Container inner, Path source) throws IOException {
        return Files.isDirectory(source)
                ? inner
                : new Rationed(inner, Math.max(HARMLESS, Files.size(source) * MOST_PER_PACKED_BYTE));
    }

    @Override
    public Stream<String> names() throws IOException {
        return inner.names();
    }

    @Override
    public Stream<String> names(String folder) throws IOException {
        return inner.names(folder);
    }

    @Override
    public Optional<Entry> find(String name) throws IOException {
        return inner.find(name);
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        return new FilterInputStream(inner.open(entry)) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var got = super.read(bytes, offset, length);
                left -= Math.max(got, 0);
                if (left < 0) {
                    throw new TooMuch("the whole zip unpacks to more than it should");
                }
                return got;
            }
        };
    }

    @Override
    public String flaw() {
        return inner.flaw();
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }
}
