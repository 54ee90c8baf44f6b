package app.godwit.lists;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A long text inside a JSON file as a stream of its own, in UTF-8, its escapes undone. It is read in place, never
/// held: the answers in a HAR file are JSON inside JSON, and some have hundreds of megabytes.
///
/// A file that ends inside the text ends the stream with an error.
final class JsonText extends InputStream {
    private static final int REPLACEMENT = 0xFFFD;

    private final FileChannel file;
    private final byte[] bytes = new byte[1 << 15];
    private final byte[] character = new byte[4];
    private long place;
    private int at;
    private int end;
    private int characterAt;
    private int characterEnd;
    private boolean closed;

    /// @param quote where the text's opening quote stands
    JsonText(FileChannel file, long quote) throws IOException {
        this.file = file;
        place = quote;
        if (next() != '"') {
            throw new IOException("no text stands there");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var to = offset;
        var limit = offset + length;
        while (to < limit) {
            if (characterAt < characterEnd) {
                target[to++] = character[characterAt++];
            } else if (closed) {
                break;
            } else {
                to = plain(target, to, limit);
                if (to < limit && !(at < end ? special() : fill())) {
                    return ended(to - offset);
                }
            }
        }
        return to == offset && length > 0 ? -1 : to - offset;
    }

    /// What is there is given first; the next read finds the end again.
    private static int ended(int got) throws EOFException {
        if (got == 0) {
            throw new EOFException("the file ends in the middle");
        }
        return got;
    }

    /// Copies up to the closing quote or the next escape that is not simply a quote: those are most of the escapes in
    /// JSON inside JSON.
    private int plain(byte[] target, int from, int limit) {
        var to = from;
        var next = at;
        while (to < limit && next < end) {
            var b = bytes[next];
            if (b == '"') {
                break;
            }
            if (b == '\\') {
                if (next + 1 >= end || bytes[next + 1] != '"') {
                    break;
                }
                b = '"';
                next++;
            }
            target[to++] = b;
            next++;
        }
        at = next;
        return to;
    }

    /// @return whether the file goes on behind it
    private boolean special() throws IOException {
        try {
            unescape();
            return true;
        } catch (EOFException cut) {
            at = end;
            return false;
        }
    }

    private void unescape() throws IOException {
        if (next() == '"') {
            closed = true;
            return;
        }
        var escape = next();
        switch (escape) {
            case 'n' -> put('\n');
            case 't' -> put('\t');
            case 'r' -> put('\r');
            case 'b' -> put('\b');
            case 'f' -> put('\f');
            case 'u' -> put(codePoint());
            default -> single(escape);
        }
    }

    private int codePoint() throws IOException {
        var first = unit();
        if (!Character.isSurrogate((char) first)) {
            return first;
        }
        if (!Character.isHighSurrogate((char) first) || !follows()) {
            return REPLACEMENT;
        }
        at += 2;
        var second = unit();
        return Character.isLowSurrogate((char) second)
                ? Character.toCodePoint((char) first, (char) second)
                : REPLACEMENT;
    }

    /// Whether another escaped unit follows; looked at without passing it.
    private boolean follows() throws IOException {
        if (end - at < 2) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
            var more = file.read(ByteBuffer.wrap(bytes, end, bytes.length - end), place);
            place += Math.max(more, 0);
            end += Math.max(more, 0);
        }
        return end - at >= 2 && bytes[at] == '\\' && bytes[at + 1] == 'u';
    }

    private int unit() throws IOException {
        var unit = 0;
        for (var i = 0; i < 4; i++) {
            var digit = Character.digit(next(), 16);
            if (digit < 0) {
                return REPLACEMENT;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private void put(int codePoint) {
        characterAt = 0;
        characterEnd = 0;
        if (codePoint < 0x80) {
            add(codePoint);
        } else if (codePoint < 0x800) {
            add(0xC0 | (codePoint >> 6));
            add(0x80 | (codePoint & 0x3F));
        } else if (codePoint < 0x10000) {
            add(0xE0 | (codePoint >> 12));
            add(0x80 | ((codePoint >> 6) & 0x3F));
            add(0x80 | (codePoint & 0x3F));
        } else {
            add(0xF0 | (codePoint >> 18));
            add(0x80 | ((codePoint >> 12) & 0x3F));
            add(0x80 | ((codePoint >> 6) & 0x3F));
            add(0x80 | (codePoint & 0x3F));
        }
    }

    private void single(int b) {
        characterAt = 0;
        characterEnd = 0;
        add(b);
    }

    private void add(int b) {
        character[characterEnd++] = (byte) b;
    }

    private int next() throws IOException {
        if (at == end && !fill()) {
            throw new EOFException("the file ends in the middle");
        }
        return bytes[at++];
    }

    private boolean fill() throws IOException {
        var got = file.read(ByteBuffer.wrap(bytes), place);
        at = 0;
        end = Math.max(got, 0);
        place += end;
        return got > 0;
    }
}
