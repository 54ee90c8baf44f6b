package app.godwit.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Cuts a data file (`window.YTD.tweets.part0 = [ {…}, {…} ]`) into the bytes of its items, without
/// understanding them.
///
/// One item is in memory at a time. A broken item never takes the rest of the file along: a string ends with its
/// line at the latest (JSON has no line breaks in strings), and where the brackets do not add up, the next bytes
/// that look like the beginning of the first item begin the next one.
final class Items implements Closeable {
    /// The longest known item, an article, stays below 1 MB.
    private static final int LONGEST = 8 << 20;

    private static final boolean[] STRUCTURE = all("\"{}[]");
    private static final boolean[] IN_STRING = all("\"\\\n");

    private final InputStream in;
    private final String firstKey;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int pos;
    private int end;
    /// Bytes of the file before `buffer[0]`.
    private long passed;

    private boolean inString;
    private boolean escaped;
    private int depth;
    /// How the items of this file begin, up to the end of their first key.
    private byte[] opening = {};

    private boolean broken;
    private boolean afterGarbage;

    /// @param firstKey with which every item begins
    Items(InputStream in, String firstKey) {
        this.in = in;
        this.firstKey = firstKey;
    }

    /// Skips the mark of the encoding and the assignment before the list.
    ///
    /// @return whether there is a list
    boolean enter() throws IOException {
        while (pos < end || more()) {
            var b = buffer[pos++];
            if (b == '[') {
                return true;
            }
            if (b == 0 || passed + pos > 4096) {
                return false;
            }
        }
        return false;
    }

    /// Goes to the next item; afterwards [#bytes], [#from] and [#length] say where it is.
    ///
    /// @return false at the end of the list
    /// @throws IOException the rest of the file cannot be read
    boolean next() throws IOException {
        broken = false;
        afterGarbage = false;
        start = pos;
        if (!findStart()) {
            return false;
        }
        start = pos;
        depth = 0;
        inString = false;
        escaped = false;
        while (!scan()) {
            if (pos - start >= LONGEST || !more()) {
                broken = true;
                return true;
            }
        }
        broken = buffer[pos - 1] != '}';
        rememberOpening();
        return true;
    }

    /// Whether the present item has no end: too long, cut off, or its brackets do not add up. [#resume] goes
    /// on behind it.
    boolean isBroken() {
        return broken;
    }

    /// Goes on at the next place inside the present item, or behind it, that begins like an item.
    void resume() throws IOException {
        pos = start + 1;
        findOpening();
    }

    /// Where the present item turned out to be damaged and holds the beginning of another one, goes on there.
    void resumeInside() {
        for (var at = start + 1; opening.length > 0 && at + opening.length <= pos; at++) {
            if (isOpening(at)) {
                pos = at;
                return;
            }
        }
    }

    /// Whether something that is no item stood before the present one.
    boolean isAfterGarbage() {
        return afterGarbage;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return start;
    }

    int length() {
        return pos - start;
    }

    /// Byte offset of the present item in the file.
    long position() {
        return passed + start;
    }

    private boolean findStart() throws IOException {
        while (pos < end || more()) {
            switch (buffer[pos]) {
                case '{' -> {
                    return true;
                }
                case ' ', '\t', '\r', '\n', ',', ']', ';' -> pos++;
                case 0 -> pos++;
                default -> {
                    afterGarbage = true;
                    if (opening.length > 0) {
                        return findOpening();
                    }
                    pos++;
                }
            }
            start = pos;
        }
        return false;
    }

    /// Moves to the next bytes that equal the opening of the first item; to the end of the file if there are none.
    private boolean findOpening() throws IOException {
        while (opening.length > 0) {
            for (; pos + opening.length <= end; pos++) {
                if (isOpening(pos)) {
                    return true;
                }
            }
            start = pos;
            if (!more()) {
                break;
            }
        }
        do {
            pos = end;
            start = end;
        } while (more());
        return false;
    }

    private void rememberOpening() {
        if (opening.length > 0) {
            return;
        }
        var from = start;
        while (from < pos && buffer[from] != '"') {
            from++;
        }
        var key = ('"' + firstKey + '"').getBytes(StandardCharsets.US_ASCII);
        var to = from + key.length;
        if (to <= pos && Arrays.equals(buffer, from, to, key, 0, key.length)) {
            opening = Arrays.copyOfRange(buffer, start, to);
        }
    }

    private boolean isOpening(int at) {
        return Arrays.equals(buffer, at, at + opening.length, opening, 0, opening.length);
    }

    /// Goes on to the end of the item or of the buffer. Every byte of an archive passes here: most are skipped in
    /// the two short loops.
    ///
    /// @return whether the item is complete
    private boolean scan() {
        var bytes = buffer;
        var last = end;
        var at = pos;
        while (at < last) {
            if (inString) {
                at = string(bytes, at, last);
                continue;
            }
            while (at < last && !STRUCTURE[bytes[at] & 0xFF]) {
                at++;
            }
            if (at < last && bracket(bytes[at++])) {
                pos = at;
                return true;
            }
        }
        pos = at;
        return false;
    }

    /// @return behind the string's end, or `last`
    private int string(byte[] bytes, int from, int last) {
        var at = from;
        if (escaped && at < last) {
            escaped = false;
            at++;
        }
        while (at < last && !IN_STRING[bytes[at] & 0xFF]) {
            at++;
        }
        if (at < last) {
            escaped = bytes[at] == '\\';
            inString = escaped;
            at++;
        }
        return at;
    }

    /// @return whether it closes the item
    private boolean bracket(byte b) {
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            default -> depth--;
        }
        return depth == 0 && b != '"';
    }

    private static boolean[] all(String letters) {
        var table = new boolean[256];
        letters.chars().forEach(letter -> table[letter] = true);
        return table;
    }

    /// Reads on; keeps everything from `start`.
    private boolean more() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            passed += start;
            pos -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var got = in.read(buffer, end, buffer.length - end);
        end += Math.max(got, 0);
        return got > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
