package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tells a file's kind by its first bytes, as servers do; its name and declared type do not count.
final class Sniff {
    private Sniff() {}

    /// Kinds of media, named as the API does.
    enum Kind {
        IMAGE("image", "image/jpeg"),
        GIF("gifv", "image/gif"),
        VIDEO("video", "video/mp4"),
        AUDIO("audio", "audio/mpeg"),
        UNKNOWN("unknown", "application/octet-stream");

        private final String word;
        private final String type;

        Kind(String word, String type) {
            this.word = word;
            this.type = type;
        }

        String word() {
            return word;
        }

        String type() {
            return type;
        }
    }

    static Kind kind(byte[] bytes) {
        var head = new String(Arrays.copyOf(bytes, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("\u0089PNG") || isRiff(head, "WEBP")) {
            return Kind.IMAGE;
        }
        if (head.startsWith("GIF8")) {
            return Kind.GIF;
        }
        if (head.startsWith("ftyp", 4)) {
            return isStill(head.substring(8, 12)) ? Kind.IMAGE : Kind.VIDEO;
        }
        if (head.startsWith("\u001a\u0045\u00df\u00a3")) {
            return Kind.VIDEO;
        }
        return isSound(head) ? Kind.AUDIO : Kind.UNKNOWN;
    }

    private static boolean isStill(String brand) {
        return brand.equals("heic") || brand.equals("heif") || brand.equals("mif1") || brand.equals("avif");
    }

    private static boolean isSound(String head) {
        return head.startsWith("ID3") || head.startsWith("OggS") || head.startsWith("fLaC") || isRiff(head, "WAVE");
    }

    private static boolean isRiff(String head, String kind) {
        return head.startsWith("RIFF") && head.startsWith(kind, 8);
    }
}
