package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Makes the bytes of a data file UTF-8. X writes UTF-8; editors and scripts that people used on their archives wrote
/// UTF-16 or UTF-32, with or without a mark of the encoding.
///
/// A file that is UTF-8 already passes as it is, byte for byte, its mark too. What cannot be decoded becomes U+FFFD.
final class Utf8 {
    /// The assignment before the list is longer than this, and ASCII.
    private static final int HEAD = 32;

    private Utf8() {}

    static InputStream of(InputStream in) throws IOException {
        var head = in.readNBytes(HEAD);
        var whole = new PushbackInputStream(in, HEAD);
        whole.unread(head);
        var charset = charset(head);
        return charset.equals(StandardCharsets.UTF_8) ? whole : new Transcoded(new InputStreamReader(whole, charset));
    }

    /// By the mark of the encoding, else by where the zeros stand that ASCII letters have in wider encodings.
    static Charset charset(byte[] head) {
        if (starts(head, 0xFF, 0xFE, 0, 0) || isAscii(head, 4, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (starts(head, 0, 0, 0xFE, 0xFF) || isAscii(head, 4, 3)) {
            return StandardCharsets.UTF_32BE;
        }
        if (starts(head, 0xFF, 0xFE) || isAscii(head, 2, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(head, 0xFE, 0xFF) || isAscii(head, 2, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether the first eight letters of so many bytes each are ASCII, the letter at `place` and the rest zero.
    private static boolean isAscii(byte[] head, int width, int place) {
        for (var i = 0; i < 8 * width; i++) {
            if (i >= head.length || (i % width == place ? head[i] <= 0 : head[i] != 0)) {
                return false;
            }
        }
        return true;
    }

    /// Text → UTF-8, a piece at a time.
    private static final class Transcoded extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[1 << 13];
        private byte[] bytes = {};
        private int next;

        Transcoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0 || !fill()) {
                return length == 0 ? 0 : -1;
            }
            var got = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, offset, got);
            next += got;
            return got;
        }

        private boolean fill() throws IOException {
            if (next < bytes.length) {
                return true;
            }
            var got = reader.read(chars, 0, chars.length - 1);
            if (got < 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars[got - 1])) {
                var second = reader.read();
                if (second >= 0) {
                    chars[got++] = (char) second;
                }
            }
            bytes = new String(chars, 0, got).getBytes(StandardCharsets.UTF_8);
            next = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
