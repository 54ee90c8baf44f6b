package app.godwit.practice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tells a file's kind by its first bytes, as servers do; its name and declared type do not count.
final class Sniff {
    private Sniff() {}

    /// Kinds of media, named as the API does.
    enum Kind {
        IMAGE("image"),
        GIF("gifv"),
        VIDEO("video"),
        AUDIO("audio"),
        UNKNOWN("unknown");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
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
