package app.godwit.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/// A stretch of a file, to be read as if it were the whole file. Closing it closes the file.
final class ChannelView implements SeekableByteChannel {
    private final FileChannel file;
    private final long start;
    private final long size;
    private long position;

    /// @param start first byte of the stretch
    /// @param size  bytes; what lies behind the end of the file does not exist
    ChannelView(FileChannel file, long start, long size) throws IOException {
        this.file = file;
        this.start = start;
        this.size = Math.clamp(file.size() - start, 0, size);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (position >= size) {
            return -1;
        }
        var room = into.limit();
        into.limit(into.position() + (int) Math.min(into.remaining(), size - position));
        try {
            var got = file.read(into, start + position);
            position += Math.max(got, 0);
            return got;
        } finally {
            into.limit(room);
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long wanted) {
        position = Math.max(wanted, 0);
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
