package app.godwit.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells now and then how much of a file has been read.
final class Watched extends FilterInputStream {
    private static final long STEP = 4L << 20;

    private final long total;
    private final Gathering gathering;
    private long read;
    private long told;

    Watched(InputStream in, long total, Gathering gathering) {
        super(in);
        this.total = total;
        this.gathering = gathering;
    }

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

    private void count(int bytes) {
        read += Math.max(bytes, 0);
        if (read - told >= STEP) {
            told = read;
            gathering.progress(read, total);
        }
    }
}
