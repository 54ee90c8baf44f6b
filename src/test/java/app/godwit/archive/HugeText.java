package app.godwit.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;

/// Writes a zip in which one text is longer than 2 GiB, in a second: a megabyte is packed once, and its packed bytes
/// are written two thousand times. It packs to a fiftieth, as no bomb does.
final class HugeText {
    private static final int PIECE = 1 << 20;
    private static final int TIMES = 2_100;

    private HugeText() {}

    /// One entry on its way into the zip.
    private record Entry(byte[] name, int offset, long packed, long size, int crc) {}

    /// Replaces `marker` in the entry that matches by the huge text; the other entries stay.
    static void intoZip(Path zip, Pattern entry, String marker) throws IOException {
        var to = zip.resolveSibling(zip.getFileName() + ".huge");
        try (var from = new ZipFile(zip.toFile());
                var out = Files.newOutputStream(to)) {
            var entries = new ArrayList<Entry>();
            var offset = 0;
            for (var each : Collections.list(from.entries())) {
                var body = from.getInputStream(each).readAllBytes();
                var huge = entry.matcher(each.getName()).matches();
                var written = write(out, each.getName(), body, huge ? marker : "", offset);
                entries.add(written);
                offset += (int) (30 + written.name.length + written.packed);
            }
            directory(out, entries, offset);
        }
        Files.move(to, zip, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static Entry write(OutputStream out, String name, byte[] body, String marker, int offset)
            throws IOException {
        var text = new String(body, StandardCharsets.UTF_8);
        var cut = marker.isEmpty()
                ? body.length
                : text.substring(0, text.indexOf(marker)).getBytes(StandardCharsets.UTF_8).length;
        var head = packed(body, 0, cut);
        var piece = marker.isEmpty() ? new byte[0] : packed(letters(), 0, PIECE);
        var tail = packed(body, cut, body.length - cut);
        var packed = head.length + (long) piece.length * TIMES + tail.length + 2;
        var size = body.length + (marker.isEmpty() ? 0 : (long) PIECE * TIMES);
        var entry = new Entry(name.getBytes(StandardCharsets.UTF_8), offset, packed, size, 0);
        out.write(header(entry, 30, 0x04034b50, 4));
        out.write(entry.name);
        out.write(head);
        for (var i = 0; i < (marker.isEmpty() ? 0 : TIMES); i++) {
            out.write(piece);
        }
        out.write(tail);
        out.write(new byte[] {3, 0});
        return entry;
    }

    /// Deflated so that more may follow: no last block, ends on a byte, remembers nothing of what came before.
    private static byte[] packed(byte[] bytes, int from, int length) {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(bytes, from, length);
            for (var got = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
                    got > 0;
                    got = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH)) {
                out.write(buffer, 0, got);
            }
        }
        return out.toByteArray();
    }

    private static byte[] letters() {
        var random = new Random(7);
        var word = new byte[8 << 10];
        for (var i = 0; i < word.length; i++) {
            word[i] = (byte) ('a' + random.nextInt(26));
        }
        var all = ByteBuffer.allocate(PIECE);
        while (all.hasRemaining()) {
            all.put(word);
        }
        return all.array();
    }

    /// The fields that local and central headers share, from `at` on.
    private static byte[] header(Entry entry, int length, int signature, int at) {
        return ByteBuffer.allocate(length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, signature)
                .putShort(at, (short) 20)
                .putShort(at + 2, (short) (1 << 11))
                .putShort(at + 4, (short) 8)
                .putInt(at + 10, entry.crc)
                .putInt(at + 14, (int) entry.packed)
                .putInt(at + 18, (int) entry.size)
                .putShort(at + 22, (short) entry.name.length)
                .array();
    }

    private static void directory(OutputStream out, List<Entry> entries, int offset) throws IOException {
        var length = 0;
        for (var entry : entries) {
            var bytes = ByteBuffer.wrap(header(entry, 46, 0x02014b50, 6)).order(ByteOrder.LITTLE_ENDIAN);
            out.write(bytes.putInt(42, entry.offset).array());
            out.write(entry.name);
            length += 46 + entry.name.length;
        }
        out.write(ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0x06054b50)
                .putShort(8, (short) entries.size())
                .putShort(10, (short) entries.size())
                .putInt(12, length)
                .putInt(16, offset)
                .array());
    }
}
