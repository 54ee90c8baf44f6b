package app.godwit.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Zips as X and other tools write them, which some readers refuse.
final class OddZips {
    private static final int END = 0x06054b50;
    private static final int ZIP64_END = 0x06064b50;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int PLACEHOLDER = 0x9999;

    private OddZips() {}

    /// Gives every entry a Zip64 field of a length, although it needs none.
    static Path withZip64Fields(Path from, Path to, int length) throws IOException {
        var field = ByteBuffer.allocate(4 + length).order(ByteOrder.LITTLE_ENDIAN);
        field.putShort((short) PLACEHOLDER).putShort((short) length);
        for (var i = 0; i < length; i++) {
            field.put((byte) 17);
        }
        try (var in = new ZipFile(from.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var old : Collections.list(in.entries())) {
                var entry = new ZipEntry(old.getName());
                entry.setExtra(field.array());
                out.putNextEntry(entry);
                in.getInputStream(old).transferTo(out);
                out.closeEntry();
            }
        }
        return Files.write(to, renumbered(Files.readAllBytes(to), field.array()));
    }

    /// The library does not write the field under its own number, 1.
    private static byte[] renumbered(byte[] bytes, byte[] field) {
        for (var at = 0; at + field.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + field.length, field, 0, field.length)) {
                bytes[at] = 1;
                bytes[at + 1] = 0;
            }
        }
        return bytes;
    }

    /// Says "more than fits here" at the end, as X does for a few megabytes, and the true counts in a Zip64 record.
    static Path withZip64End(Path zip) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        var end = bytes.limit() - 22;
        if (bytes.getInt(end) != END) {
            throw new IllegalArgumentException("the zip has a comment");
        }
        var odd = ByteBuffer.allocate(end + 56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        odd.put(bytes.array(), 0, end);
        odd.putInt(ZIP64_END)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        odd.putLong(bytes.getShort(end + 8)).putLong(bytes.getShort(end + 10));
        odd.putLong(bytes.getInt(end + 12)).putLong(bytes.getInt(end + 16));
        odd.putInt(ZIP64_LOCATOR).putInt(0).putLong(end).putInt(1);
        odd.putInt(END).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        return Files.write(zip, odd.array());
    }

    /// An entry whose bytes are no longer those that were packed; its length is the same.
    static Path damaged(Path zip, String was, String is) throws IOException {
        var bytes = Files.readAllBytes(zip);
        var from = was.getBytes(StandardCharsets.US_ASCII);
        var to = is.getBytes(StandardCharsets.US_ASCII);
        for (var at = 0; at + from.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, bytes, at, to.length);
            }
        }
        return Files.write(zip, bytes);
    }

    /// One entry of many equal blocks, made of one packed block: fast to write at any size.
    ///
    /// @return its checksum
    static long large(Path zip, String name, byte[] block, int times) throws IOException {
        var packed = packed(block);
        var crc = new CRC32();
        for (var i = 0; i < times; i++) {
            crc.update(block);
        }
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize((long) block.length * times);
        entry.setCompressedSize((long) packed.length * times + 2);
        entry.setCrc(crc.getValue());
        try (var out = new ZipArchiveOutputStream(zip)) {
            out.setUseZip64(Zip64Mode.AsNeeded);
            out.addRawArchiveEntry(
                    entry,
                    new SequenceInputStream(Collections.enumeration(
                            Stream.concat(Collections.nCopies(times, packed).stream(), Stream.of(new byte[] {3, 0}))
                                    .map(ByteArrayInputStream::new)
                                    .toList())));
        }
        return crc.getValue();
    }

    /// Ends at a byte's border without ending the stream, and looks back at nothing before it.
    private static byte[] packed(byte[] block) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(block);
            var out = new byte[block.length];
            var length = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
            return Arrays.copyOf(out, length);
        }
    }

    /// Writes a name into a zip twice, which the library refuses to do.
    static Path twice(Path zip, String name, byte[] first, byte[] second) throws IOException {
        var other = name.substring(0, name.length() - 1) + "~";
        var files = new LinkedHashMap<String, byte[]>();
        files.put(other, first);
        files.put(name, second);
        Files.write(zip, FixtureZips.of(files));
        return damaged(zip, other, name);
    }
}
