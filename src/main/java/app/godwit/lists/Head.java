package app.godwit.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The beginning of a file, by which its format is told.
///
/// @param text    the first 64 KB, without the mark of the encoding
/// @param charset the encoding: by its mark, else UTF-8, else what Western Windows programs write
record Head(String text, Charset charset) {
    private static final int LENGTH = 1 << 16;

    static Head of(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LENGTH);
        }
        var charset = charset(bytes);
        return new Head(withoutMark(new String(bytes, charset)), charset);
    }

    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Whether these are words at all: pictures, zips and programs hold NUL or other control characters.
    boolean isText() {
        return !text.isBlank() && text.chars().noneMatch(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0);
    }

    boolean startsWith(char first) {
        return text.stripLeading().startsWith(String.valueOf(first));
    }

    /// The lines that hold something; the last one may be cut.
    List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// A character may be cut at the end of the head.
    private static boolean isUtf8(byte[] bytes) {
        var last = bytes.length;
        if (last == LENGTH) {
            while (last > LENGTH - 4 && bytes[last - 1] < 0) {
                last--;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Arrays.copyOf(bytes, last)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
