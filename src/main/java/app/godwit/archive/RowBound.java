package app.godwit.archive;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Ends with an error in a row that is far longer than any tweet's: a quote that is never closed would otherwise take
/// the rest of the table into memory.
final class RowBound extends FilterReader {
    private static final int LONGEST = 1 << 20;

    private int sinceRow;

    RowBound(Reader in) {
        super(in);
    }

    /// A row is complete; the next one begins.
    void nextRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
        var got = super.read(chars, from, length);
        count(Math.max(got, 0));
        return got;
    }

    private void count(int more) throws IOException {
        sinceRow += more;
        if (sinceRow > LONGEST) {
            throw new IOException("a row is longer than a tweet can be");
        }
    }
}
