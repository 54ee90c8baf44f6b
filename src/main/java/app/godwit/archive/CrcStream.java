package app.godwit.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// Compares what was read with the checksum that the container has of it, once the end is reached.
final class CrcStream extends FilterInputStream {
    private final CRC32 crc = new CRC32();
    private final long expected;

    private CrcStream(InputStream in, long expected) {
        super(in);
        this.expected = expected;
    }

    /// Folders have no checksums; then nothing is compared.
    static InputStream of(InputStream in, Container.Entry entry) {
        return entry.crc() == 0 ? in : new CrcStream(in, entry.crc());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var got = super.read(bytes, offset, length);
        if (got > 0) {
            crc.update(bytes, offset, got);
        } else if (got < 0 && crc.getValue() != expected) {
            throw new Damaged();
        }
        return got;
    }

    /// The bytes are not those that were packed.
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        Damaged() {
            super("its checksum is wrong");
        }
    }
}
