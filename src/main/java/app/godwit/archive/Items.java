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
/// line at the latest (JSON has no line breaks in strings), and where the brackets do not add up, the next brace
/// before the first key begins the next one: inside a string that key's quotes would be escaped.
final class Items implements Closeable {
    /// The longest known item, an article, stays below 1 MB.
    static final int LONGEST = 8 << 20;

    /// A hostile file makes every item look broken at its end: reading the same bytes again and again stops here.
    private static final long MOST_AGAIN = 32L << 20;

    /// A brace, white space and the first key.
    private static final int LONGEST_OPENING = 128;

    private static final boolean[] STRUCTURE = all("\"{}[]");
    private static final boolean[] IN_STRING = all("\"\\\n\r");

    private final InputStream in;
    private final byte[] quotedKey;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int pos;
    private int end;
    /// Bytes of the file before `buffer[0]`.
    private long passed;

    private boolean inString;
    private boolean escaped;
    private int depth;

    private boolean webPage;
    private boolean broken;
    private boolean afterGarbage;
    /// Bytes that were read more than once.
    private long again;

    /// @param firstKey with which every item begins, `""` when unknown
    Items(InputStream in, String firstKey) {
        this.in = in;
        quotedKey = (firstKey.isEmpty() ? "\"" : '"' + firstKey + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /// Skips the mark of the encoding and the assignment before the list. A list that lost its bracket begins with its
    /// first item.
    ///
    /// @return whether there is a list
    boolean enter() throws IOException {
        while (pos < end || more()) {
            var b = buffer[pos++];
            if (b == '[' || b == '{') {
                pos -= b == '{' ? 1 : 0;
                return true;
            }
            webPage = b == '<';
            if (webPage || b == 0 || passed + pos > 4096) {
                return false;
            }
        }
        return false;
    }

    /// Whether [#enter] met the beginning of a tag: what a server sends instead of a file.
    boolean isWebPage() {
        return webPage;
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
        return true;
    }

    /// Whether the present item has no end: too long, cut off, or its brackets do not add up. [#resume] goes
    /// on behind it.
    boolean isBroken() {
        return broken;
    }

    /// Goes on at the next place inside the present item, or behind it, that begins like an item.
    void resume() throws IOException {
        pos = mayReadAgain() ? start + 1 : pos;
        findOpening();
    }

    private boolean mayReadAgain() {
        again += pos - start;
        return again < MOST_AGAIN + passed;
    }

    /// Where the present item turned out to be damaged and holds the beginning of another one, goes on there.
    void resumeInside() {
        if (!mayReadAgain()) {
            return;
        }
        for (var at = start + 1; at < pos; at++) {
            if (buffer[at] == '{' && isOpening(at)) {
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
                    return findOpening();
                }
            }
            start = pos;
        }
        return false;
    }

    /// Moves to the next bytes that are the opening of an item; to the end of the file if there are none.
    private boolean findOpening() throws IOException {
        while (!findOpeningBefore(end - LONGEST_OPENING)) {
            start = pos;
            if (!more()) {
                return findOpeningBefore(end);
            }
        }
        return true;
    }

    private boolean findOpeningBefore(int last) {
        var bytes = buffer;
        var at = pos;
        while (at < last && !(bytes[at] == '{' && isOpening(at))) {
            at++;
        }
        pos = Math.max(at, pos);
        return at < last;
    }

    /// Whether the brace here stands before the first key, with any white space between them.
    private boolean isOpening(int at) {
        var key = at + 1;
        while (key < end && key < at + LONGEST_OPENING && (buffer[key] & 0xFF) <= ' ') {
            key++;
        }
        var to = key + quotedKey.length;
        return to <= end && Arrays.equals(buffer, key, to, quotedKey, 0, quotedKey.length);
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
