package app.godwit.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/// A zip whose end is missing: its entries are found by walking from one local header to the next, once.
/// The last entry may break off in the middle.
final class SalvagedZip implements Container {
    private final Path file;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    SalvagedZip(Path file) throws IOException {
        this.file = file;
        try (var in = new ZipArchiveInputStream(
                new BufferedInputStream(Files.newInputStream(file), 1 << 16), "UTF-8", true, true)) {
            walk(in);
        } catch (IOException | RuntimeException | NoClassDefFoundError end) {
            // The walk ends where the file does, or at an entry packed in a way that X does not use and that needs
            // a library which is not there; what came before stands.
        }
    }

    private void walk(ZipArchiveInputStream in) throws IOException {
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (!entry.isDirectory() && Container.staysInside(entry.getName()) && isReadable(entry)) {
                entries.put(entry.getName(), entry);
            }
            if (entry.getSize() < 0 && in.canReadEntryData(entry)) {
                pass(in, entry.getName());
            }
        }
    }

    /// The end of an entry whose size comes behind it is found by unpacking it.
    private void pass(InputStream in, String name) throws IOException {
        BoundedStream.of(in, name, -1, Files.size(file)).transferTo(OutputStream.nullOutputStream());
    }

    private static boolean isReadable(ZipArchiveEntry entry) {
        var method = entry.getMethod();
        return entry.getDataOffset() >= 0
                && !entry.getGeneralPurposeBit().usesEncryption()
                && (method == ZipEntry.DEFLATED || (method == ZipEntry.STORED && entry.getSize() >= 0));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public Stream<String> names() {
        return entries.keySet().stream();
    }

    @Override
    public Stream<String> names(String folder) {
        return names().filter(name -> name.startsWith(folder));
    }

    @Override
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name))
                .map(entry -> new Entry(name, entry.getSize(), Math.max(entry.getCrc(), 0)));
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        var found = entries.get(entry.name());
        if (found == null) {
            throw new IOException("%s is not in what is left of the zip".formatted(entry.name()));
        }
        var packed = new BufferedInputStream(at(found.getDataOffset()), 1 << 16);
        var raw = found.getMethod() == ZipEntry.STORED ? head(packed, found.getSize()) : inflating(packed);
        return BoundedStream.of(raw, entry.name(), -1, Files.size(file));
    }

    private InputStream at(long offset) throws IOException {
        var channel = FileChannel.open(file);
        channel.position(offset);
        return Channels.newInputStream(channel);
    }

    /// The first bytes of a stream, then its end.
    private static InputStream head(InputStream in, long length) {
        return new FilterInputStream(in) {
            private long left = length;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) throws IOException {
                var got = left <= 0 ? -1 : super.read(bytes, offset, (int) Math.min(wanted, left));
                left -= Math.max(got, 0);
                return got;
            }
        };
    }

    private static InputStream inflating(InputStream packed) {
        var inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater, 1 << 16) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    @Override
    public String flaw() {
        return "The zip breaks off before its end; what could be read was read. Download it again to be sure.";
    }

    @Override
    public void close() {}
}
