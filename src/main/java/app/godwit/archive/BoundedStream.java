package app.godwit.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends with an error when an entry unpacks to more than its container says, or to far more than text and
/// pictures do. Counts what really comes out: the sizes that a hostile zip declares prove nothing.
final class BoundedStream extends FilterInputStream {
    private static final long HARMLESS = 64L << 20;
    /// Deflate reaches about 1000; an X archive's data files stay below 20.
    private static final long MOST_PER_PACKED_BYTE = 300;

    private final String name;
    private final long limit;
    private long passed;

    private BoundedStream(InputStream in, String name, long limit) {
        super(in);
        this.name = name;
        this.limit = limit;
    }

    /// @param size   bytes as declared, -1 when unknown
    /// @param packed bytes in the zip, -1 when unknown
    static InputStream of(InputStream in, String name, long size, long packed) {
        var byRatio = packed < 0 ? Long.MAX_VALUE : Math.max(HARMLESS, packed * MOST_PER_PACKED_BYTE);
        return new BoundedStream(in, name, size < 0 ? byRatio : Math.min(size, byRatio));
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var got = super.read(bytes, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    @Override
    public long skip(long wanted) throws IOException {
        var skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws IOException {
        passed += bytes;
        if (passed > limit) {
            throw new TooMuch("%s unpacks to more than it should".formatted(name));
        }
    }

    /// An entry that grows beyond its bound.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }
}
