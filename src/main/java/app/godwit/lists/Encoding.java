package app.godwit.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the letters of a file are written: by its mark, by the zeros that UTF-16 leaves between plain letters, else
/// UTF-8 where all of it is, else what Western Windows programs write.
final class Encoding {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /// By the beginning alone.
    ///
    /// @param cut whether more follows: a character may be cut at the end
    static Charset of(byte[] head, boolean cut) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (zeros(head, 1) > head.length / 5 && zeros(head, 0) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros(head, 0) > head.length / 5 && zeros(head, 1) == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(ByteBuffer.wrap(head), cut) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// The same, and looks whether what looked like UTF-8 stays so to the end.
    static Charset of(Path file, Head head) throws IOException {
        return head.charset() != StandardCharsets.UTF_8 || isUtf8(file) ? head.charset() : WINDOWS;
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            var buffer = ByteBuffer.allocate(1 << 16);
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                if (!isUtf8(buffer, true)) {
                    return false;
                }
                buffer.compact();
            }
            return buffer.position() == 0;
        }
    }

    /// Leaves the buffer at the first character that is cut.
    private static boolean isUtf8(ByteBuffer bytes, boolean cut) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.remaining() + 1);
        return !decoder.decode(bytes, chars, !cut).isError();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// How many bytes at even (0) or odd (1) places are zero.
    private static int zeros(byte[] bytes, int from) {
        var zeros = 0;
        for (var i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
