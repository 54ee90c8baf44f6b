package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A short word for what an archive holds, the same wherever it lies and whatever it is called; made without reading
/// the archive.
///
/// Of a zip: its size and its last megabytes, where the central directory keeps the CRC of every entry. Of a folder:
/// its data files, each by name, size, first and last bytes. No times: a copy has others.
final class ContentPrint {
    private static final int ZIP_TAIL = 4 << 20;
    private static final int FILE_END = 1 << 16;

    private final MessageDigest digest;

    private ContentPrint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @return `""` when it cannot be read
    static String of(Path source) {
        try {
            var print = new ContentPrint();
            return Files.isDirectory(source) ? print.folder(source) : print.zip(source);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private String zip(Path zip) throws IOException {
        end(zip, ZIP_TAIL);
        return "zip-" + Files.size(zip) + "-" + hex();
    }

    private String folder(Path folder) throws IOException {
        try (var container = new FolderContainer(folder)) {
            for (var name : Listing.of(container).names()) {
                var file = folder.resolve(name);
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                start(file);
                end(file, FILE_END);
            }
        }
        return "folder-" + hex();
    }

    private void start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            digest.update(in.readNBytes(FILE_END));
        }
    }

    private void end(Path file, int length) throws IOException {
        var size = Files.size(file);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
        try (var channel = Files.newByteChannel(file);
                InputStream in = Channels.newInputStream(channel.position(Math.max(0, size - length)))) {
            digest.update(in.readNBytes(length));
        }
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
