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
import java.util.Arrays;
import java.util.HexFormat;

/// A short word for what an archive holds, the same wherever it lies and whatever it is called; made without reading
/// the archive.
///
/// Of a zip, or another single file: its size and its last megabytes, where the central directory keeps the CRC of
/// every entry. Of a folder: its data files, each by name and size, and those that are ever read by their first and
/// last bytes too. No times: a copy has others.
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
            return Files.isDirectory(source) ? print.folder(source) : print.file(source);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private String file(Path file) throws IOException {
        end(file, ZIP_TAIL);
        return "file-" + Files.size(file) + "-" + hex();
    }

    private String folder(Path folder) throws IOException {
        try (var container = new FolderContainer(folder)) {
            for (var name : Listing.of(container).names()) {
                var file = folder.resolve(name);
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                size(file);
                if (mayBeOpened(name)) {
                    start(file);
                    end(file, FILE_END);
                }
            }
        }
        return "folder-" + hex();
    }

    /// Messages and addresses are not even opened to tell two archives apart: their sizes do.
    private static boolean mayBeOpened(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return last.equals("manifest.js") || Arrays.stream(DataType.values()).anyMatch(type -> type.isNameOf(last));
    }

    private void size(Path file) throws IOException {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(file)));
    }

    private void start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            digest.update(in.readNBytes(FILE_END));
        }
    }

    private void end(Path file, int length) throws IOException {
        var size = Files.size(file);
        try (var channel = Files.newByteChannel(file);
                InputStream in = Channels.newInputStream(channel.position(Math.max(0, size - length)))) {
            digest.update(in.readNBytes(length));
        }
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
