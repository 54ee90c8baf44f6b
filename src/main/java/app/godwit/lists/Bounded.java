package app.godwit.lists;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// A reader that gives up when one entry grows beyond any real one, so that a quote that never ends or a line of a
/// gigabyte does not fill the memory.
final class Bounded extends FilterReader {
    private static final int LONGEST_ENTRY = 8 << 20;

    private int sinceEntry;

    Bounded(Reader reader) {
        super(reader);
    }

    /// Call it after each entry.
    void nextEntry() {
        sinceEntry = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        var got = super.read(chars, offset, length);
        count(got);
        return got;
    }

    private void count(int chars) throws IOException {
        sinceEntry += Math.max(chars, 0);
        if (sinceEntry > LONGEST_ENTRY) {
            throw new IOException("an entry has no end");
        }
    }
}
