package app.godwit.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A container, and the zips in it as if they were folders: `tweet_media/part.zip!/123-a.jpg` is a file in a zip in the
/// container. X packed media so until January 2020. Zips within those are not opened.
///
/// A zip that is not packed again is read in place; one that is goes into a temporary file until [#close].
final class NestedZips implements Container {
    private static final String SEPARATOR = "!/";
    private static final Pattern END_OF_ZIP = Pattern.compile("\\.zip" + SEPARATOR, Pattern.CASE_INSENSITIVE);

    private final Path source;
    private final Container outer;
    private final Map<String, Container> opened = new HashMap<>();

    /// @param source the zip or folder that `outer` reads
    NestedZips(Path source, Container outer) {
        this.source = source;
        this.outer = outer;
    }

    /// A name inside, taken apart.
    private record Name(String zip, String file) {
        /// Empty when the name does not lead into a zip.
        static Optional<Name> of(String name) {
            var end = END_OF_ZIP.matcher(name);
            return end.find()
                    ? Optional.of(
                            new Name(name.substring(0, end.end() - SEPARATOR.length()), name.substring(end.end())))
                    : Optional.empty();
        }
    }

    /// The name under which the files of a zip are found.
    static String folder(String zip) {
        return zip + SEPARATOR;
    }

    @Override
    public Stream<String> names() throws IOException {
        return outer.names();
    }

    @Override
    public Stream<String> names(String folder) throws IOException {
        var name = Name.of(folder);
        return name.isPresent() && name.get().file().isEmpty()
                ? inner(name.get().zip()).names().map(folder::concat)
                : outer.names(folder);
    }

    @Override
    public Optional<Entry> find(String name) throws IOException {
        var found = outer.find(name);
        var nested = Name.of(name);
        return found.isPresent()
                        || nested.isEmpty()
                        || outer.find(nested.get().zip()).isEmpty()
                ? found
                : inner(nested.get().zip())
                        .find(nested.get().file())
                        .map(entry -> new Entry(name, entry.size(), entry.crc()));
    }

    @Override
    public InputStream open(Entry entry) throws IOException {
        var nested = Name.of(entry.name());
        if (nested.isEmpty() || outer.find(entry.name()).isPresent()) {
            return outer.open(entry);
        }
        return inner(nested.get().zip()).open(new Entry(nested.get().file(), entry.size(), entry.crc()));
    }

    @Override
    public String flaw() {
        return outer.flaw();
    }

    private Container inner(String zip) throws IOException {
        var known = opened.get(zip);
        if (known != null) {
            return known;
        }
        var entry = outer.find(zip).orElseThrow(() -> new IOException("%s is not there".formatted(zip)));
        var inner = new CommonsZip(channel(entry));
        opened.put(zip, inner);
        return inner;
    }

    private SeekableByteChannel channel(Entry entry) throws IOException {
        if (Files.isDirectory(source)) {
            return FileChannel.open(source.resolve(entry.name()));
        }
        var inPlace = outer.flaw().isEmpty()
                ? CommonsZip.stored(source, entry.name())
                : Optional.<SeekableByteChannel>empty();
        return inPlace.isPresent() ? inPlace.get() : unpacked(entry);
    }

    private SeekableByteChannel unpacked(Entry entry) throws IOException {
        var file = Files.createTempFile("godwit", ".zip");
        var channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try (var in = outer.open(entry)) {
            var room = Files.getFileStore(file).getUsableSpace() / 2;
            BoundedStream.of(in, entry.name(), room, -1).transferTo(Channels.newOutputStream(channel));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (outer) {
            for (var inner : opened.values()) {
                inner.close();
            }
        }
    }
}
