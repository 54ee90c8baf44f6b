package app.godwit.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Marks an entry of a zip as a symbolic link, as Unix tools do.
final class ZipLinks {
    private static final int CENTRAL = 0x02014b50;
    private static final int MADE_BY_UNIX = 3 << 8;
    private static final int LINK = 0120777;

    private ZipLinks() {}

    static void mark(Path zip, String name) throws IOException {
        var wanted = name.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.wrap(Files.readAllBytes(zip)).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + 46 + wanted.length <= bytes.limit(); at++) {
            if (bytes.getInt(at) == CENTRAL
                    && Arrays.equals(bytes.array(), at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                bytes.putShort(at + 4, (short) (MADE_BY_UNIX | 20));
                bytes.putInt(at + 38, LINK << 16);
            }
        }
        Files.write(zip, bytes.array());
    }
}
